import type { FeeRange } from '../listing/listing.ts';
import type { PriceWish } from '../profile/profile.ts';
import type { Note, Reason, Verdict } from './estimate-types.ts';
import { feeFor, type PriceStanding, priceChance, priceStanding } from './fee.ts';
import { ends, type Scales } from './scales.ts';

const NOTES: Partial<Record<PriceStanding, Note>> = {
  straddles: 'weak',
  sliding: 'weak',
  other: 'other',
  currency: 'currency',
};

/** What one listing says of a price. A sliding scale may stand in its own field or in the statement. */
export function weighPrice(wish: PriceWish, { listing, facts, spread }: Scales): Reason {
  const { fee, field } = feeFor(listing, wish);
  const sliding = facts.some(({ id, status }) => SLIDING.has(id) && status === 'stated');
  const standing = priceStanding(listing, wish, sliding);
  const verdict: Verdict = standing === 'within' ? 'fits' : standing === 'over' ? 'conflicts' : 'silent';
  return {
    wish,
    verdict,
    phrase: fee && amounts(fee),
    where: fee ? field : null,
    source: (fee && listing.sources[field]) ?? null,
    strength: fee ? 'field' : null,
    note: NOTES[standing] ?? null,
    disagrees: false,
    ...ends(priceChance(standing, wish, fee, sliding, spread)),
  };
}

const SLIDING = new Set(['sliding', 'pro_bono']);

function amounts([low, high]: FeeRange): string {
  return low === high ? `${low}` : `${low}–${high}`;
}
