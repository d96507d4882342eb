import type { CheckIn, Part } from './check-in.ts';
import { itemsOf } from './items.ts';
import { partMedian, ratingOf } from './parts.ts';

/** Against the person's own earlier answers: two steps or more down, less than that, two steps or more up. */
export type Shift = 'fell' | 'ordinary' | 'rose';

/** A part at the latest check-in and at the first that answers the same statements: medians, 1 to 5 in halves. */
export interface Course {
  first: number;
  now: number;
  change: Shift;
}

/** One step up or down is ordinary; two are worth a word. Our own rule: there is no error to compute here. */
const NOTABLE = 2;

/**
 * How a part changed at the latest check-in, against the one before that answers any of the same statements;
 * `null` if there is none. Only statements answered both times are compared: otherwise skipping the highest one
 * would look like a fall.
 *
 * A slow slide of one step a session is no fall of this kind: `sinceFirst` tells of it.
 *
 * @param history one check-in for each session, in order
 */
export function changeOf(history: readonly CheckIn[], part: Part): Shift | null {
  return courseOf(history, part, 'last')?.change ?? null;
}

/**
 * The same against the first check-in that answers any of the same statements: where things stand now is told by how
 * they began, not by the last two sessions alone.
 */
export function sinceFirst(history: readonly CheckIn[], part: Part): Course | null {
  return courseOf(history, part, 'first');
}

function courseOf(history: readonly CheckIn[], part: Part, against: 'first' | 'last'): Course | null {
  const latest = history.at(-1);
  if (!latest) return null;
  const answered = itemsOf(part).filter((item) => ratingOf(latest, item) !== null);
  const shared = (checkIn: CheckIn) => answered.filter((item) => ratingOf(checkIn, item) !== null);
  const earlier = history.slice(0, -1).filter((checkIn) => shared(checkIn).length > 0);
  const before = against === 'first' ? earlier[0] : earlier.at(-1);
  if (!before) return null;
  const common = shared(before);
  const then = partMedian(before, part, common);
  const now = partMedian(latest, part, common);
  if (then === null || now === null) return null;
  return { first: then, now, change: changeBy(now - then) };
}

function changeBy(step: number): Shift {
  if (step <= -NOTABLE) return 'fell';
  return step >= NOTABLE ? 'rose' : 'ordinary';
}
