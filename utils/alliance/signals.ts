import type { CheckIn, ItemId, Part } from './check-in.ts';
import { inOrder } from './history.ts';
import { isMisconduct, itemsOf } from './items.ts';
import { LOW, partMedian, ratingOf } from './parts.ts';
import { type PartReading, RECENT, readAlliance, standingTogether } from './reading.ts';

/**
 * What the check-ins of one person with one therapist give reason to talk about. Unless it says otherwise, it is
 * about the latest check-in. A signal leads to a question or a sentence to say; it concludes nothing, so most may
 * come after one session.
 */
export type Signal =
  /** Too early to tell of something in goals or tasks. */
  | 'tooEarly'
  /** The part's median is *not at all* or *a little*. */
  | 'goalsLow'
  | 'tasksLow'
  | 'bondLow'
  /** The pace was hardly right. */
  | 'paceOff'
  /** It was hardly clear why they did what they did. */
  | 'whyUnclear'
  /** Something felt off, *quite a bit* or *very much*. */
  | 'somethingOff'
  /** Something felt off so, and the person kept it to themselves. */
  | 'keptToSelf'
  /** The part fell by two steps or more, since the last time or since the first. */
  | 'bondFell'
  | 'goalsFell'
  | 'tasksFell'
  /** The person had to hide or translate a part of who they are. */
  | 'hiding'
  /** From two sessions on: the parts differ from each other, or lie between. */
  | 'mixed'
  /** Bond or goals are low now and were in at least one more of the four latest sessions that answer them. */
  | 'lowTwice'
  /** In any session: the person said that something felt off, or the therapist noticed first. */
  | 'repairTried'
  /** The therapist is repeatedly absent. */
  | 'absent'
  /** The person feels clearly worse unasked, or does worse than at the start. */
  | 'worse'
  /** A sign of misconduct in any session, which does not lapse until it is taken back; or any flag in the latest. */
  | 'rights'
  /** The person has decided to leave. */
  | 'leaving';

/** What the person has decided about this therapist. Only they can; no check-in leads to it. */
export type Decision = 'undecided' | 'leaving';

const isLow = (rating: number | null) => rating !== null && rating <= LOW;

function lowTwice(history: readonly CheckIn[]): boolean {
  const medians = history
    .map((checkIn) => (['bond', 'goals'] as const).map((part) => partMedian(checkIn, part)))
    .filter((pair) => pair.some((found) => found !== null))
    .slice(-RECENT);
  const low = medians.map((pair) => pair.some(isLow));
  return low.at(-1) === true && low.filter(Boolean).length > 1;
}

function saysMixed(history: readonly CheckIn[]): boolean {
  const { impression, parts } = readAlliance(history);
  const standings = Object.values(parts).map(({ standing }) => standing);
  return (impression ?? standingTogether(standings.filter((standing) => standing !== null))) === 'mixed';
}

/** The signals of a person's check-ins with one therapist, in any order. */
export function signalsOf(
  checkIns: readonly CheckIn[],
  decision: Decision = 'undecided',
): ReadonlySet<Signal> {
  const history = inOrder(checkIns);
  const latest = history.at(-1);
  const found = new Set<Signal>();
  const add = (signal: Signal, holds: boolean) => holds && found.add(signal);
  add('leaving', decision === 'leaving');
  if (!latest) return found;

  const parts = readAlliance(history).parts;
  const lowPart = (part: Part) => isLow(partMedian(latest, part));
  const lowItem = (item: ItemId) => isLow(ratingOf(latest, item));
  const early = [...itemsOf('goals'), ...itemsOf('tasks')].some((item) => latest.answers[item] === 'early');

  add('tooEarly', early);
  add('goalsLow', lowPart('goals'));
  add('tasksLow', lowPart('tasks'));
  add('bondLow', lowPart('bond'));
  add('paceOff', lowItem('tasks_2'));
  add('whyUnclear', lowItem('tasks_1'));
  add('somethingOff', lowItem('repair_1'));
  add('keptToSelf', lowItem('repair_1') && latest.repair === 'kept');
  const fell = ({ change, sinceFirst }: PartReading) => change === 'fell' || sinceFirst?.change === 'fell';
  add('bondFell', fell(parts.bond));
  add('goalsFell', fell(parts.goals));
  add('tasksFell', fell(parts.tasks));
  add('hiding', lowItem('self_1'));
  add('mixed', saysMixed(history));
  add('lowTwice', lowTwice(history));
  add(
    'repairTried',
    history.some(({ repair }) => repair !== undefined && repair !== 'kept'),
  );
  add('absent', latest.flags.includes('flag_absent'));
  add('worse', latest.flags.includes('flag_worse') || latest.compared === 'worse');
  add('rights', latest.flags.length > 0 || history.some(({ flags }) => flags.some(isMisconduct)));
  return found;
}
