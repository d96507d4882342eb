import type { CheckIn, ItemId, Part } from './check-in.ts';
import { isReversed, itemsOf } from './items.ts';

/** *Not at all* or *a little*, and *quite a bit* or *very much*: steps of our own scale in words, not norms. */
export const LOW = 2;
export const HIGH = 4;

/**
 * The answer to a statement, 1 to 5, turned so that more is always better; `null` if it was skipped or it was
 * too early to tell.
 */
export function ratingOf({ answers }: CheckIn, item: ItemId): number | null {
  const answer = answers[item];
  if (answer === undefined || answer === 'early') return null;
  return isReversed(item) ? 6 - answer : answer;
}

/**
 * The middle of some ratings, `null` of none. Of an even number it lies halfway between the two in the middle.
 * That half is kept: rounding it down would alarm and rounding it up would soothe, each without a reason. And a
 * half never reaches a word: 3½ is not yet *quite a bit* and 2½ is not yet *a little*, so both are *mixed*.
 */
export function median(ratings: readonly number[]): number | null {
  const sorted = [...ratings].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/**
 * A part after one session: the median of the answers to its statements, 1 to 5 in halves, or `null` without
 * any. `items` narrows it to some of its statements.
 */
export function partMedian(checkIn: CheckIn, part: Part, items: readonly ItemId[] = itemsOf(part)) {
  return median(items.map((item) => ratingOf(checkIn, item)).filter((rating) => rating !== null));
}
