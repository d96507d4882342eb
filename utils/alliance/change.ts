import type { CheckIn, Part } from './check-in.ts';
import { itemsOf } from './items.ts';
import { partMedian, ratingOf } from './parts.ts';

/** Against the person's own last answers: two steps or more down, less than that, two steps or more up. */
export type Change = 'fell' | 'ordinary' | 'rose';

/** One step up or down is ordinary; two are worth a word. Our own rule: there is no error to compute here. */
const NOTABLE = 2;

/**
 * How a part changed at the latest check-in, against the one before that answers any of the same statements;
 * `null` if there is none. Only statements answered both times are compared: otherwise skipping the highest one
 * would look like a fall.
 *
 * A slow slide of one step a session is no fall; it shows in the line, and in the standing once it lasts.
 *
 * @param history one check-in for each session, in order
 */
export function changeOf(history: readonly CheckIn[], part: Part): Change | null {
  const latest = history.at(-1);
  if (!latest) return null;
  const answered = itemsOf(part).filter((item) => ratingOf(latest, item) !== null);
  const shared = (checkIn: CheckIn) => answered.filter((item) => ratingOf(checkIn, item) !== null);
  const before = history.slice(0, -1).findLast((checkIn) => shared(checkIn).length > 0);
  if (!before) return null;
  const common = shared(before);
  const then = partMedian(before, part, common);
  const now = partMedian(latest, part, common);
  if (then === null || now === null) return null;
  const step = now - then;
  if (step <= -NOTABLE) return 'fell';
  return step >= NOTABLE ? 'rose' : 'ordinary';
}
