import { A } from '../evidence/assumptions.ts';
import type { FeeRange, Listing } from '../listing/listing.ts';
import type { PriceWish } from '../profile/profile.ts';
import { type Chance, unknown } from './chance.ts';
import { BY_FIELD } from './claims.ts';

/**
 * How a listing's price stands to a ceiling. `straddles`: the ceiling lies inside the listed range.
 * `sliding`: over it, with a reduced fee listed. `other`: only the price of the other kind of session is listed.
 * `currency`: listed in another currency, which is never converted.
 */
export type PriceStanding = 'within' | 'straddles' | 'sliding' | 'over' | 'other' | 'currency' | 'unstated';

/** The price that a wish is about, and whether it is of the other kind of session. */
export function feeFor(listing: Listing, { session }: PriceWish) {
  const [own, other] =
    session === 'couples'
      ? (['feeCouples', 'feeIndividual'] as const)
      : (['feeIndividual', 'feeCouples'] as const);
  const field = listing[own] || !listing[other] ? own : other;
  return { fee: listing[field], field };
}

/** A range of prices means "from … to …": what one person pays is not known within it. */
export function priceStanding(listing: Listing, wish: PriceWish, sliding: boolean): PriceStanding {
  const { fee, field } = feeFor(listing, wish);
  if (!fee) return 'unstated';
  if (wish.currency && listing.currency && wish.currency !== listing.currency) return 'currency';
  if (field !== (wish.session === 'couples' ? 'feeCouples' : 'feeIndividual')) return 'other';
  const [low, high] = fee;
  if (high <= wish.max) return 'within';
  if (low <= wish.max) return 'straddles';
  return sliding ? 'sliding' : 'over';
}

/** How likely it is that a session costs at most the ceiling. `spread`: see `unknown`. */
export function priceChance(
  standing: PriceStanding,
  wish: PriceWish,
  fee: FeeRange | null,
  sliding: boolean,
  spread: number,
): Chance {
  switch (standing) {
    case 'within':
      return BY_FIELD;
    case 'straddles':
      return unknown(A.straddling, spread, 'straddling');
    case 'sliding':
      return unknown(A.slidingHelps, spread, 'slidingHelps');
    case 'over':
      return { low: 0, mid: A.deniedMid, high: A.deniedHigh, rule: 'deniedMid' };
    case 'other':
      return unknown(withSliding(fee ? underByOther(wish, fee) : 0, sliding), spread, 'couplesFactor');
    case 'currency':
    case 'unstated': {
      const median = A.feeMedian * (wish.session === 'couples' ? A.couplesFactor : 1);
      const under = normalCdf(Math.log(wish.max / median) / A.feeSpread);
      return unknown(withSliding(under, sliding), spread, 'feeMedian');
    }
  }
}

/** From the price of the other kind of session: a couples session costs about a fifth more. */
function underByOther({ max, session }: PriceWish, [low, high]: FeeRange): number {
  const factor = session === 'couples' ? A.couplesFactor : 1 / A.couplesFactor;
  const expected = Math.sqrt(Math.max(1, low) * Math.max(1, high)) * factor;
  return normalCdf(Math.log(max / expected) / A.couplesSpread);
}

function withSliding(under: number, sliding: boolean): number {
  return sliding ? under + (1 - under) * A.slidingHelps : under;
}

/** Standard normal distribution function, to about 1e-7 (Abramowitz & Stegun 7.1.26 on erf). */
function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const erf = 1 - poly * Math.exp(-x * x);
  return z >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
}
