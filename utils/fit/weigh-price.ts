import { A } from '../evidence/assumptions.ts';
import type { PriceWish } from '../profile/profile.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { amounts } from './amounts.ts';
import type { Note, Side, VerdictKind } from './estimate-types.ts';
import { feeFor, type PriceStanding, priceChance, priceStanding } from './fee.ts';
import { factPlace } from './heard.ts';
import { withPricesInWords } from './price-in-words.ts';
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

/** What one listing says of a price. Price and sliding scale may stand in fields of their own or in the statement. */
export function weighPrice(wish: Reducible, { listing: page, facts, spread }: Scales): Weighed {
  const { listing, words } = withPricesInWords(page, facts, wish);
  const listed = feeFor(listing, wish);
  const reduced = facts.find(({ id, status }) => REDUCING.has(id) && status === 'stated');
  const standing = priceStanding(listing, wish, reduced !== undefined);
  const { verdict, side, note } = priceVerdict(standing, wish, reduced !== undefined);
  // What a reduced fee is reduced from is not said by the price of the other kind of session.
  const fee = standing === 'other' && note === 'reduced' ? null : listed.fee;
  const { field } = listed;
  const inWords = words[field];
  const phrase = fee && amounts(fee, listing.currency || wish.currency || '');
  const reducedBy = note === 'reduced' ? (reduced?.field ?? null) : null;
  return {
    verdict: {
      ...saidNothing(wish),
      verdict,
      phrase,
      deciding: phrase,
      where: fee ? (inWords ? factPlace(inWords) : field) : reducedBy,
      note,
      share: verdict === 'says' ? 1 : verdict === 'near' ? A.saidNear : 0,
      ...(fee && inWords ? { inWords: { fee, currency: listing.currency, session: SESSION_OF[field] } } : {}),
    },
    reason: {
      wish,
      verdict: side,
      phrase,
      where: fee ? (inWords?.field ?? field) : null,
      source: (fee && listing.sources[inWords?.field ?? field]) ?? null,
      strength: fee ? (inWords?.strength ?? 'field') : null,
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

const SESSION_OF = { feeIndividual: 'individual', feeCouples: 'couples' } as const;
const REDUCING: ReadonlySet<string> = new Set<ConceptId>(['sliding', 'pro_bono']);
