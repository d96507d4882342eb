import { A } from '../evidence/assumptions.ts';
import type { Listing } from '../listing/listing.ts';
import type { Profile, Wish } from '../profile/profile.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { bandOf } from './band.ts';
import { besidePlans } from './can-pay.ts';
import type { Estimate, Reason } from './estimate-types.ts';
import { agesOf } from './for-whom.ts';
import { hear } from './heard.ts';
import { orderOf } from './order.ts';
import { roomOf } from './room.ts';
import { type Setting, UNKNOWN_SETTING } from './setting.ts';
import { countedOf, saidOf } from './share.ts';
import type { Told } from './told.ts';
import { weigh } from './weigh.ts';

/**
 * What one listing says of a profile: a verdict for each wish, whether there is room, the share that is said, its
 * band and its place in the order; and the 80% interval for what the full listing would say. Without wishes
 * nothing is said, and everything is possible: 0…1, unclear.
 *
 * Each wish adds an interval that lies within 0…1 and is empty once the answer is known; how far an unknown one
 * reaches depends on the weights of the profile alone. So an answer never widens the range, and nothing depends
 * on order or on the scale of importances.
 */
export function estimate(
  profile: Profile,
  listing: Listing,
  facts: readonly Fact[],
  answers: readonly Told[] = [],
  setting: Setting = UNKNOWN_SETTING,
): Estimate {
  const heard = hear(listing, facts);
  const scales = {
    listing,
    facts: heard,
    answers,
    setting,
    spread: spreadOf(profile.wishes),
    home: homeOf(profile),
    ages: agesOf(profile),
  };
  const weighed = besidePlans(
    profile.wishes.map((wish) => weigh(wish, scales)),
    A.saidNear,
  );
  const reasons = weighed.map(({ reason }) => reason);
  const verdicts = weighed.map(({ verdict }) => verdict);
  const range = shareRange(reasons);
  const of = (side: Reason['verdict']) => reasons.filter(({ verdict }) => verdict === side);
  const said = {
    band: bandOf(verdicts),
    verdicts,
    room: roomOf(listing, heard, answers),
    share: saidOf(countedOf(verdicts)),
    ...range,
  };
  return {
    ...said,
    order: orderOf(said),
    fits: of('fits'),
    conflicts: of('conflicts'),
    silent: of('silent'),
  };
}

interface Range {
  low: number;
  mid: number;
  high: number;
}

/** How much a wish weighs in the range. */
export function weightOf({ importance }: Wish): number {
  return { must: A.weightMust, nice: A.weightNice, not: A.weightNot }[importance];
}

/**
 * How many standard deviations of a yes an unknown wish reaches to each side, so that their sum is an 80%
 * interval: with many wishes they cancel out in part, but never below what wishes of one therapist share.
 */
export function spreadOf(wishes: readonly Wish[]): number {
  const weights = wishes.map(weightOf);
  const total = sum(weights);
  return total === 0
    ? A.z
    : Math.max(A.commonSpread, (A.z * Math.sqrt(sum(weights.map((w) => w * w)))) / total);
}

/** The weighted share of yeses and its 80% interval. */
export function shareRange(reasons: readonly Reason[]): Range {
  const total = sum(reasons.map(({ wish }) => weightOf(wish)));
  if (total === 0) return { low: 0, mid: 0.5, high: 1 };
  const share = (of: (reason: Reason) => number) =>
    rounded(sum(reasons.map((reason) => weightOf(reason.wish) * of(reason))) / total);
  return {
    low: share(({ low }) => low),
    mid: share(({ chance }) => chance),
    high: share(({ high }) => high),
  };
}

/** The state where the user is: the one in which they need someone licensed. */
function homeOf({ wishes }: Profile): string | null {
  const state = wishes.find((wish) => wish.facet === 'state' && wish.importance !== 'not');
  return state?.facet === 'state' ? state.concept : null;
}

/** Six places: what remains of the order of addition is no difference. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

/** The smaller first: the sum does not depend on the order in which wishes were made. */
function sum(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other).reduce((total, number) => total + number, 0);
}
