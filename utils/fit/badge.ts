import type { FeeRange, Listing } from '../listing/listing.ts';
import type { PriceWish, Profile } from '../profile/profile.ts';
import { type BadgeMark, type BadgeSays, type FactKind, MARKS } from './badge-says.ts';
import { moneyOf } from './can-pay.ts';
import type { Estimate, Verdict, VerdictKind } from './estimate-types.ts';
import { feeFor } from './fee.ts';

const MARK_OF: Record<VerdictKind, BadgeMark> = {
  says: 'says',
  near: 'near',
  silent: 'silent',
  unlisted: 'silent',
  no: 'no',
};

/** Facts beside which the price stands. */
const PRICED: ReadonlySet<FactKind> = new Set(['waitlist', 'over', 'ask', 'all', 'price']);

/**
 * The marks of a listing in the user's order, musts first, and the one fact. What must not be has a mark only where
 * the listing speaks of it: after the musts, so that it moves none of theirs.
 */
export function badgeOf({ wishes }: Profile, listing: Listing, estimate: Estimate): BadgeSays {
  const { verdicts } = estimate;
  const of = (importance: Verdict['wish']['importance']) =>
    verdicts.filter(({ wish }) => wish.importance === importance);
  const kept = of('not').filter(({ verdict }) => verdict !== 'silent');
  const plate = [...of('must'), ...kept].slice(0, MARKS);
  const fact = badgeFact(estimate);
  const inWords = verdicts.find((verdict) => verdict.inWords)?.inWords;
  const priced = wishes.find((wish): wish is PriceWish => wish.facet === 'price');
  return {
    marks: [...plate, ...of('nice')].slice(0, MARKS).map(({ verdict }) => MARK_OF[verdict]),
    musts: plate.length,
    fact,
    n: openMusts(verdicts).length,
    price: PRICED.has(fact) ? (inWords?.fee ?? feeOf(listing, priced)) : null,
    currency: listing.currency || (inWords?.currency ?? ''),
  };
}

function badgeFact({ room, band, verdicts }: Estimate): FactKind {
  if (room === 'full') return 'full';
  if (room === 'waitlist') return 'waitlist';
  if (band === 'against') return isOver(verdicts) ? 'over' : 'otherwise';
  if (band === 'unclear') return 'unsaid';
  if (!verdicts.some(({ wish }) => wish.importance === 'must')) return 'price';
  return openMusts(verdicts).length > 0 ? 'ask' : 'all';
}

/** Every must without a full disc, so that the number can be checked by eye. */
function openMusts(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter(({ wish, verdict }) => wish.importance === 'must' && verdict !== 'says');
}

/** Whether a must for the price is what differs, by the page's own price and in the same currency. */
function isOver(verdicts: readonly Verdict[]): boolean {
  return moneyOf(verdicts).some(
    ({ wish, verdict, note }) =>
      wish.facet === 'price' && wish.importance === 'must' && verdict === 'no' && note !== 'told',
  );
}

/** The price of the session that was asked for, else of whichever is listed. */
function feeOf(listing: Listing, wish: PriceWish | undefined): FeeRange | null {
  return wish ? feeFor(listing, wish).fee : (listing.feeIndividual ?? listing.feeCouples);
}
