import { A } from '../evidence/assumptions.ts';
import type { Listing } from '../listing/listing.ts';
import type { Heard } from './heard.ts';

/** How much a claim counts as said, and among how many ticks it stands if it is one. */
export interface SaidShare {
  share: number;
  amongTicks: number | null;
}

/** A list of so many may be called put first; a longer one is a list of ticks, whatever its name. */
const FIRST_FEW = 5;

/**
 * A field of its own, the therapist's words and the few topics put first count whole; a tick by the length of its
 * list; the page's filter as one tick of a long list, since the rest of the list is unseen.
 */
export function saidShare({ strength, field, by }: Heard, listing: Listing): SaidShare {
  if (by === 'filter') return { share: strength === 'field' ? 1 : A.saidTickLong, amongTicks: null };
  const list = listing[field];
  const length = Array.isArray(list) && field !== 'credentials' ? list.length : 0;
  const tick = strength === 'tick' || (strength === 'top' && length > FIRST_FEW);
  return tick ? { share: tickShare(length), amongTicks: length } : { share: 1, amongTicks: null };
}

/** 0…1: one tick of so many. */
export function tickShare(length: number): number {
  if (length <= A.ticksShort) return A.saidTickShort;
  return length <= A.ticksMiddle ? A.saidTickMiddle : A.saidTickLong;
}

/**
 * Of several claims the one that counts most; of equals the first. What a licence implies is shown only where nothing
 * else claims it, though it counts.
 */
export function strongestSaid(
  claims: readonly Heard[],
  listing: Listing,
): { claim: Heard; said: SaidShare } | null {
  const own = claims.filter(({ by }) => by !== 'licence');
  let best: { claim: Heard; said: SaidShare } | null = null;
  for (const claim of own.length > 0 ? own : claims) {
    const said = saidShare(claim, listing);
    if (!best || said.share > best.said.share) best = { claim, said };
  }
  if (!best) return null;
  const share = Math.max(...claims.map((claim) => saidShare(claim, listing).share));
  return { ...best, said: { ...best.said, share } };
}
