import { describe, expect, it } from 'vitest';
import { feeFor, priceChance, priceStanding } from '../../utils/fit/fee.ts';
import type { FeeRange, Listing } from '../../utils/listing/listing.ts';
import type { PriceWish } from '../../utils/profile/profile.ts';
import { listing } from '../support/samples.ts';

const ceiling = (max: number, over: Partial<PriceWish> = {}): PriceWish => ({
  facet: 'price',
  max,
  session: 'individual',
  importance: 'must',
  ...over,
});
const SPREAD = 1;
const mid = (page: Listing, wish: PriceWish, sliding = false) =>
  priceChance(priceStanding(page, wish, sliding), wish, feeFor(page, wish).fee, sliding, SPREAD).mid;

describe('a price against a ceiling', () => {
  it.each([
    [[120, 120], 150, false, 'within'],
    [[150, 150], 150, false, 'within'],
    [[120, 200], 150, false, 'straddles'],
    [[180, 200], 150, false, 'over'],
    [[180, 200], 150, true, 'sliding'],
    [null, 150, true, 'unstated'],
  ] as const)('%j under %d, sliding %s, is %s', (fee, max, sliding, standing) => {
    expect(priceStanding(listing({ feeIndividual: fee }), ceiling(max), sliding)).toBe(standing);
  });

  it('is nearly certain within, nearly hopeless over, and open between', () => {
    const at = (fee: FeeRange) => mid(listing({ feeIndividual: fee }), ceiling(150));
    expect(at([120, 140])).toBeGreaterThan(0.9);
    expect(at([120, 200])).toBeGreaterThan(0.4);
    expect(at([120, 200])).toBeLessThan(0.8);
    expect(at([180, 200])).toBeLessThan(0.1);
  });

  it('takes a sliding scale with no number for a chance, not for a yes', () => {
    const over = listing({ feeIndividual: [180, 180] });
    expect(mid(over, ceiling(150), true)).toBeGreaterThan(mid(over, ceiling(150)));
    expect(mid(over, ceiling(150), true)).toBeLessThan(0.5);
    expect(mid(listing(), ceiling(100), true)).toBeGreaterThan(mid(listing(), ceiling(100)));
  });
});

describe('a price that is not stated', () => {
  it('knows half of all prices to be under the median', () => {
    expect(mid(listing(), ceiling(160))).toBeCloseTo(0.5, 2);
    expect(mid(listing(), ceiling(250))).toBeCloseTo(0.9, 1);
  });

  it('is known from the other kind of session: couples pay about a fifth more', () => {
    const couples = (fee: number, max: number) =>
      mid(listing({ feeIndividual: [fee, fee] }), ceiling(max, { session: 'couples' }));
    expect(
      priceStanding(listing({ feeIndividual: [100, 100] }), ceiling(150, { session: 'couples' }), false),
    ).toBe('other');
    expect(couples(100, 150)).toBeGreaterThan(0.85);
    expect(couples(125, 150)).toBeCloseTo(0.5, 1);
    expect(couples(150, 130)).toBeLessThan(0.1);
    expect(mid(listing({ feeCouples: [180, 180] }), ceiling(150))).toBeCloseTo(0.5, 1);
  });

  it('prefers the price of its own kind of session', () => {
    const page = listing({ feeIndividual: [100, 100], feeCouples: [220, 220] });
    expect(feeFor(page, ceiling(150, { session: 'couples' }))).toEqual({
      fee: [220, 220],
      field: 'feeCouples',
    });
  });
});

describe('another currency', () => {
  const pounds = listing({ feeIndividual: [60, 60], currency: 'GBP' });

  it('is never converted: the price stays unknown', () => {
    expect(priceStanding(pounds, ceiling(150, { currency: 'USD' }), false)).toBe('currency');
    expect(mid(pounds, ceiling(150, { currency: 'USD' }))).toBe(
      mid(listing(), ceiling(150, { currency: 'USD' })),
    );
  });

  it('is no hindrance where it is the same, or where one side does not say', () => {
    expect(priceStanding(pounds, ceiling(70, { currency: 'GBP' }), false)).toBe('within');
    expect(priceStanding(pounds, ceiling(70), false)).toBe('within');
    expect(priceStanding(listing({ feeIndividual: [60, 60] }), ceiling(70, { currency: 'USD' }), false)).toBe(
      'within',
    );
  });
});
