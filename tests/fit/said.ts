import { estimate } from '../../utils/fit/estimate.ts';
import type { Estimate, Verdict, VerdictKind } from '../../utils/fit/estimate-types.ts';
import type { Told } from '../../utils/fit/told.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { PriceWish, Wish } from '../../utils/profile/profile.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { profile } from '../support/samples.ts';

/** The whole estimate of a page for these wishes. */
export function estimated(page: Listing, wishes: readonly Wish[], answers: readonly Told[] = []): Estimate {
  return estimate(profile(...wishes), page, factsOf(page), answers);
}

/** What a page says of one wish. */
export function verdictOf(page: Listing, wish: Wish, ...others: Wish[]): Verdict {
  const [verdict] = estimated(page, [wish, ...others]).verdicts;
  if (!verdict) throw new Error('Every wish has a verdict.');
  return verdict;
}

const SHARES: Record<VerdictKind, number> = { says: 1, near: 0.25, silent: 0, unlisted: 0, no: 0 };

/** A verdict as it would be, whatever page led to it. */
export function judged(wish: Wish, verdict: VerdictKind, over: Partial<Verdict> = {}): Verdict {
  return {
    wish,
    verdict,
    phrase: null,
    deciding: null,
    where: null,
    note: null,
    share: SHARES[verdict],
    amongTicks: null,
    related: null,
    ...over,
  };
}

/** A wish for at most so much a session. */
export const upTo = (max: number, over: Partial<PriceWish> = {}): PriceWish => ({
  facet: 'price',
  max,
  session: 'individual',
  importance: 'must',
  ...over,
});
