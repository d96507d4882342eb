import type { FeeRange, Listing } from '../listing/listing.ts';
import type { PriceWish } from '../profile/profile.ts';
import { ASSUMPTIONS as A } from './assumptions.ts';

/** How a listing's price stands to a ceiling. `sliding`: over it, with a reduced fee listed. */
export type PriceStanding = 'within' | 'straddles' | 'sliding' | 'over' | 'unstated';

/** The price that a wish is about: the couples' price where they have one of their own. */
export function feeFor(
  listing: Listing,
  wish: PriceWish,
): { fee: FeeRange | null; field: 'feeIndividual' | 'feeCouples' } {
  return wish.session === 'couples'
    ? { fee: listing.feeCouples, field: 'feeCouples' }
    : { fee: listing.feeIndividual, field: 'feeIndividual' };
}

/** A range of prices means "from … to …": what one person pays is not known within it. */
export function priceStanding(fee: FeeRange | null, max: number, sliding: boolean): PriceStanding {
  if (!fee) return 'unstated';
  const [low, high] = fee;
  if (high <= max) return 'within';
  if (low <= max) return 'straddles';
  return sliding ? 'sliding' : 'over';
}

/** 0…1: how likely it is that a session costs at most `max`. */
export function priceChance(standing: PriceStanding, wish: PriceWish, sliding: boolean): number {
  switch (standing) {
    case 'within':
      return A.stated.field;
    case 'straddles':
      return 0.7;
    case 'sliding':
      return A.slidingHelps;
    case 'over':
      return A.denied;
    case 'unstated': {
      const median = A.feeMedian * (wish.session === 'couples' ? A.couplesFactor : 1);
      const below = normalCdf(Math.log(wish.max / median) / A.feeSpread);
      return sliding ? below + (1 - below) * A.slidingHelps : below;
    }
  }
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
