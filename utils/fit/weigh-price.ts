import { A } from '../evidence/assumptions.ts';
import type { FeeRange } from '../listing/listing.ts';
import type { PriceWish } from '../profile/profile.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Note, Side, VerdictKind } from './estimate-types.ts';
import { feeFor, type PriceStanding, priceChance, priceStanding } from './fee.ts';
import { saidNothing } from './said-nothing.ts';
import { ends, type Scales, type Weighed } from './scales.ts';

interface PriceVerdict {
  verdict: VerdictKind;
  side: Side;
  note: Note | null;
}

const STANDINGS: Record<PriceStanding, PriceVerdict> = {
  within: { verdict: 'says', side: 'fits', note: null },
  straddles: { verdict: 'near', side: 'silent', note: 'range' },
  sliding: { verdict: 'near', side: 'silent', note: 'reduced' },
  over: { verdict: 'no', side: 'conflicts', note: null },
  other: { verdict: 'silent', side: 'silent', note: 'other' },
  currency: { verdict: 'silent', side: 'silent', note: 'currency' },
  unstated: { verdict: 'silent', side: 'silent', note: null },
};
const REDUCED: PriceVerdict = { verdict: 'near', side: 'silent', note: 'reduced' };
const REDUCED_ASKED: PriceVerdict = { verdict: 'says', side: 'fits', note: 'reduced' };

/** A wish that a reduced fee meets too. */
export type Reducible = PriceWish & { orReduced?: boolean | undefined };

/** What one listing says of a price. A sliding scale may stand in its own field or in the statement. */
export function weighPrice(wish: Reducible, { listing, facts, spread }: Scales): Weighed {
  const listed = feeFor(listing, wish);
  const reduced = facts.find(({ id, status }) => REDUCING.has(id) && status === 'stated');
  const standing = priceStanding(listing, wish, reduced !== undefined);
  const { verdict, side, note } = priceVerdict(standing, wish, reduced !== undefined);
  // What a reduced fee is reduced from is not said by the price of the other kind of session.
  const fee = standing === 'other' && note === 'reduced' ? null : listed.fee;
  const { field } = listed;
  const phrase = fee && amounts(fee, listing.currency || wish.currency || '');
  const where = fee ? field : note === 'reduced' ? (reduced?.field ?? null) : null;
  return {
    verdict: {
      ...saidNothing(wish),
      verdict,
      phrase,
      deciding: phrase,
      where,
      note,
      share: verdict === 'says' ? 1 : verdict === 'near' ? A.saidNear : 0,
    },
    reason: {
      wish,
      verdict: side,
      phrase,
      where: fee ? field : null,
      source: (fee && listing.sources[field]) ?? null,
      strength: fee ? 'field' : null,
      note,
      disagrees: false,
      ...ends(priceChance(standing, wish, listed.fee, reduced !== undefined, spread)),
    },
  };
}

function priceVerdict(standing: PriceStanding, wish: Reducible, reduced: boolean): PriceVerdict {
  if (!reduced || standing === 'within' || standing === 'straddles') return STANDINGS[standing];
  if (wish.orReduced) return REDUCED_ASKED;
  return standing === 'currency' ? STANDINGS[standing] : REDUCED;
}

const REDUCING: ReadonlySet<string> = new Set<ConceptId>(['sliding', 'pro_bono']);

/** "$160", "$120–$180"; without a known currency the bare amounts. */
export function amounts([low, high]: FeeRange, currency: string): string {
  const one = (amount: number) => {
    if (!currency) return String(amount);
    const maximumFractionDigits = Number.isInteger(amount) ? 0 : 2;
    const format = {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits,
    } as const;
    return new Intl.NumberFormat('en', format).format(amount);
  };
  return low === high ? one(low) : `${one(low)}–${one(high)}`;
}
