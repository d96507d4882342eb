import { type Course, changeOf, type Shift, sinceFirst } from './change.ts';
import { type CheckIn, PARTS, type Part } from './check-in.ts';
import { inOrder } from './history.ts';
import { HIGH, LOW, median, partMedian } from './parts.ts';

/**
 * How much may be said: nothing, a first impression, each part in a word, or each part as a line. From 2, 3 and
 * 4 sessions: about two give a client's alliance level a minimally acceptable reliability (.80), four or more
 * a good one (.90) (Crits-Christoph et al. 2011).
 */
export type SayingStage = 'nothing' | 'first' | 'parts' | 'lines';

export type PartStanding = 'forming' | 'mixed' | 'not yet';

export interface LinePoint {
  session: number;
  /** The part's median after this session, 1 to 5 in halves. */
  median: number;
}

export interface PartReading {
  /** By the sessions in which this part was answered. */
  stage: SayingStage;
  /** From three sessions on. */
  standing: PartStanding | null;
  /** At the latest check-in, against the person's own last answers. */
  change: Shift | null;
  /** The same against how it began; from two sessions on that answer the same. */
  sinceFirst: Course | null;
  /** From four sessions on. */
  line: LinePoint[] | null;
}

export interface AllianceReading {
  /** That of the part which is furthest along. */
  stage: SayingStage;
  /** While the stage is `first`: one word for all parts together, since two sessions do not carry one for each. */
  impression: PartStanding | null;
  parts: Record<Part, PartReading>;
}

/** A standing is read from the latest four sessions: enough to be reliable, few enough to be about now. */
export const RECENT = 4;

const SAYING_STAGES: readonly SayingStage[] = ['nothing', 'nothing', 'first', 'parts', 'lines'];

function stageAfter(sessions: number): SayingStage {
  return SAYING_STAGES[Math.min(sessions, SAYING_STAGES.length - 1)] ?? 'nothing';
}

function lineOf(history: readonly CheckIn[], part: Part): LinePoint[] {
  return history.flatMap((checkIn) => {
    const found = partMedian(checkIn, part);
    return found === null ? [] : [{ session: checkIn.session, median: found }];
  });
}

function partStanding(line: readonly LinePoint[]): PartStanding | null {
  const level = median(line.slice(-RECENT).map((point) => point.median));
  if (level === null) return null;
  if (level >= HIGH) return 'forming';
  // *Mixed* never stands for the lowest answers of all.
  const now = line.at(-1)?.median ?? level;
  const lowest = now <= LOW && line.every((point) => now <= point.median);
  return level <= LOW || lowest ? 'not yet' : 'mixed';
}

/** One word for several parts: what all of them are, and else *mixed*. No part can hide behind another. */
export function standingTogether(standings: readonly PartStanding[]): PartStanding | null {
  const [first, ...others] = standings;
  return first === undefined || others.every((standing) => standing === first) ? (first ?? null) : 'mixed';
}

function readPart(history: readonly CheckIn[], part: Part): PartReading {
  const line = lineOf(history, part);
  const stage = stageAfter(line.length);
  return {
    stage,
    standing: stage === 'parts' || stage === 'lines' ? partStanding(line) : null,
    change: changeOf(history, part),
    sinceFirst: sinceFirst(history, part),
    line: stage === 'lines' ? line : null,
  };
}

/**
 * What a person's check-ins with one therapist say of bond, goals and tasks so far, compared with nothing but
 * their own earlier answers. The order of the check-ins does not matter; flags have no part in it.
 */
export function readAlliance(checkIns: readonly CheckIn[]): AllianceReading {
  const history = inOrder(checkIns);
  const parts = {
    bond: readPart(history, 'bond'),
    goals: readPart(history, 'goals'),
    tasks: readPart(history, 'tasks'),
  };
  const reached = PARTS.map((part) => SAYING_STAGES.lastIndexOf(parts[part].stage));
  const stage = SAYING_STAGES[Math.max(...reached)] ?? 'nothing';
  const twice = PARTS.filter((part) => parts[part].stage === 'first');
  const standings = twice
    .map((part) => partStanding(lineOf(history, part)))
    .filter((found) => found !== null);
  return { stage, impression: stage === 'first' ? standingTogether(standings) : null, parts };
}
