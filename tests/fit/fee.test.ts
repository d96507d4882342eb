import { describe, expect, it } from 'vitest';
import { feeFor, priceChance, priceStanding } from '../../utils/fit/fee.ts';
import type { PriceWish } from '../../utils/profile/profile.ts';
import { listing } from '../support/samples.ts';

const ceiling = (max: number, session: PriceWish['session'] = 'individual'): PriceWish => ({
  facet: 'price',
  max,
  session,
  importance: 'must',
});

describe('a price against a ceiling', () => {
  it.each([
    [[120, 120], 150, false, 'within'],
    [[150, 150], 150, false, 'within'],
    [[120, 200], 150, false, 'straddles'],
    [[180, 200], 150, false, 'over'],
    [[180, 200], 150, true, 'sliding'],
    [null, 150, true, 'unstated'],
  ] as const)('%j under %d, sliding %s, is %s', (fee, max, sliding, standing) => {
    expect(priceStanding(fee, max, sliding)).toBe(standing);
  });

  it('takes the couples price for couples, even when only the individual one is stated', () => {
    const page = listing({ feeIndividual: [100, 100] });
    expect(feeFor(page, ceiling(150, 'couples'))).toEqual({ fee: null, field: 'feeCouples' });
  });

  it('knows half of all prices to be under the median when none is stated', () => {
    expect(priceChance('unstated', ceiling(160), false)).toBeCloseTo(0.5, 2);
    expect(priceChance('unstated', ceiling(250), false)).toBeCloseTo(0.9, 1);
    expect(priceChance('unstated', ceiling(100), true)).toBeGreaterThan(
      priceChance('unstated', ceiling(100), false),
    );
  });
});
