import { A } from '../evidence/assumptions.ts';
import { mainOf } from './band.ts';
import type { Band, Verdict, VerdictKind } from './estimate-types.ts';
import type { Room } from './room.ts';

const BAND_PLACES: Record<Exclude<Band, 'against'>, number> = { clear: 0, some: 1, little: 2, unclear: 3 };
/** Those without openings come after all who have them, in the same order; then those who say no. */
const WITHOUT_ROOM = 4;
const AGAINST = 8;

/** Something near the main topic counts in the share, and no more: whoever says more of the rest comes before it. */
const MAIN: Record<VerdictKind, number> = { says: 0, near: 1, silent: 1, unlisted: 1, no: 2 };

/** What an order is made from. */
interface Ordered {
  band: Band;
  room: Room;
  verdicts: readonly Verdict[];
  share: number;
  mid: number;
}

/**
 * Numbers that are compared one after the other, the smaller first: band and openings, the waiting list, the main
 * topic, the share that is said in steps, denied nice-to-haves, the middle of the range. Ties keep the site's order.
 */
export function orderOf({ band, room, verdicts, share, mid }: Ordered, canWait = false): number[] {
  const full = room === 'full';
  const place = band === 'against' ? AGAINST : BAND_PLACES[band] + (full ? WITHOUT_ROOM : 0);
  const denied = verdicts.filter(({ verdict, wish }) => verdict === 'no' && wish.importance === 'nice');
  return [
    place,
    full ? 2 : Number(room === 'waitlist' && !canWait),
    MAIN[mainOf(verdicts)?.verdict ?? 'silent'],
    -Math.round(share / A.orderStep),
    denied.length,
    -mid,
  ];
}

/** Compares two orders: below 0 when the first comes first, 0 when the site's own order decides. */
export function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
