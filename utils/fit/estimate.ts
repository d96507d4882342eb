import type { Listing } from '../listing/listing.ts';
import type { Profile } from '../profile/profile.ts';
import type { Fact } from '../vocabulary/facts.ts';
import { ASSUMPTIONS as A, BANDS } from './assumptions.ts';
import type { Band, Estimate, Reason } from './estimate-types.ts';
import type { Told } from './told.ts';
import { weigh } from './weigh.ts';

/**
 * The estimate for one listing: the importance-weighted share of the wishes that this therapist would say
 * yes to, as an 80% interval, its band and its reasons. Without wishes everything is possible: 0…1, unclear.
 *
 * Each wish adds an interval around its chance that lies within 0…1 and is empty once the answer is known;
 * its width depends on that chance and on the weights of the profile alone. So an answer never widens the
 * range, and nothing depends on order or on the scale of importances.
 */
export function estimate(
  profile: Profile,
  listing: Listing,
  facts: readonly Fact[],
  answers: readonly Told[] = [],
): Estimate {
  const reasons = profile.wishes.map((wish) => weigh(wish, listing, facts, answers));
  const weights = reasons.map(({ wish }) => A.weight[wish.importance]);
  const range = shareRange(
    reasons.map(({ chance }) => chance),
    weights,
  );
  const of = (verdict: Reason['verdict']) => reasons.filter((reason) => reason.verdict === verdict);
  const conflicts = of('conflicts');
  return { band: bandOf(range, conflicts), ...range, fits: of('fits'), conflicts, silent: of('silent') };
}

interface Range {
  low: number;
  mid: number;
  high: number;
}

/** The weighted share of yeses and its 80% interval. `chances` and `weights` run side by side. */
export function shareRange(chances: readonly number[], weights: readonly number[]): Range {
  const total = sum(weights);
  if (total === 0) return { low: 0, mid: 0.5, high: 1 };
  const spread = Math.max(A.commonSpread, (A.z * Math.sqrt(sum(weights.map((w) => w * w)))) / total);
  const share = (of: (chance: number, half: number) => number) =>
    sum(chances.map((p, i) => (weights[i] ?? 0) * of(p, spread * Math.sqrt(p * (1 - p))))) / total;
  return {
    low: rounded(share((p, half) => Math.max(0, p - half))),
    mid: rounded(share((p) => p)),
    high: rounded(share((p, half) => Math.min(1, p + half))),
  };
}

/** Decided in the order that `Band` names. */
export function bandOf({ low, high }: Range, conflicts: readonly Reason[]): Band {
  if (conflicts.some(({ wish }) => wish.importance !== 'nice')) return 'against';
  if (high - low > BANDS.unclearWidth) return 'unclear';
  if (low >= BANDS.clearLow) return 'clear';
  return high <= BANDS.littleHigh ? 'little' : 'some';
}

/** Six places: what remains of the order of addition is no difference. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
