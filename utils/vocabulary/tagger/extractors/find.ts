import { conceptOf } from '../../concepts/concepts.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import { matchesOf } from '../matches.ts';
import type { Reading } from '../reading.ts';
import { judgeName } from '../status.ts';

/** A fact found in a text; offsets are in the folded text. */
export interface Find {
  id: ConceptId;
  start: number;
  end: number;
  status: Status;
  /** The rule that decided, for those who ask why. */
  rule?: string;
}

/** Finds what needs a pattern and not only a phrase. `before` is the sentence before, in lower case. */
export type Extractor = (reading: Reading, before: string) => Find[];

/** A fact at a place of the sentence. */
export function findAt(reading: Reading, id: ConceptId, status: Status, from: number, to: number): Find {
  const { start } = reading.sentence;
  return { id, status, start: start + from, end: start + to };
}

/** The status of a concept named at a place of the sentence, as for any phrase of the vocabulary. */
export function statusAt(reading: Reading, id: ConceptId, from: number, to: number): Status | null {
  const kind = conceptOf(id)?.kind ?? 'practical';
  return judgeName(
    reading,
    { id, kind, mode: 'plain' },
    { from, to, listed: true, listStart: from, listEnd: to, previousEnd: 0 },
  ).status;
}

/** The concept at a place with its status, or nothing when the words name something else there. */
export function judged(
  reading: Reading,
  id: ConceptId,
  from: number,
  to: number,
  most: Status = 'stated',
): Find[] {
  const status = statusAt(reading, id, from, to);
  if (status === null) return [];
  return [findAt(reading, id, status === 'stated' ? most : status, from, to)];
}

/** A sentence with more places of one pattern is no prose; the rest is passed over, so that reading stays quick. */
const MOST_PLACES = 40;

/**
 * The matches of a sticky pattern in the sentence (lower case), none inside another, looked for only where one of the
 * words stands that it can begin with: most sentences have few of them.
 */
export function matchesFrom(
  { text, words, sentence }: Reading,
  pattern: RegExp,
  first: ReadonlySet<string>,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let reached = 0;
  for (const { word, start } of words) {
    const from = start - sentence.start;
    if (from < reached || !first.has(word.text)) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) continue;
    reached = pattern.lastIndex;
    found.push(match);
  }
  return found;
}

/** A pattern found in a sentence. */
export interface FoundPattern {
  from: number;
  to: number;
  match: RegExpExecArray;
}

function holdsOne(text: string, needs: readonly string[]): boolean {
  for (const need of needs) if (text.includes(need)) return true;
  return false;
}

/**
 * The places of a pattern in the sentence (lower case), at most 40. With `needs`, the pattern is only tried where the
 * sentence holds one of these: looking for a word is much quicker.
 */
export function places(reading: Reading, pattern: RegExp, ...needs: readonly string[]): FoundPattern[] {
  const { text } = reading;
  if (needs.length > 0 && !holdsOne(text, needs)) return [];
  return matchesOf(pattern, text, MOST_PLACES).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    match,
  }));
}
