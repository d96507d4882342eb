import { describe, expect, it } from 'vitest';
import { censusSchema, withCensus } from '../../utils/fit/census.ts';
import { BASE_RATES } from '../../utils/fit/rates.ts';

const census = { people: 6092, shares: { act: 0.31, anxiety: 0.925 } };

describe('the census of a place', () => {
  const rates = withCensus(BASE_RATES, census);

  it('comes before any other rate where it counts', () => {
    expect(rates('act', 'listed')).toBe(0.31);
    expect(rates('grief', 'listed')).toBe(BASE_RATES('grief', 'listed'));
  });

  it('keeps how many of those who list a thing put it first', () => {
    const first = BASE_RATES('anxiety', 'top') / BASE_RATES('anxiety', 'listed');
    expect(rates('anxiety', 'top')).toBeCloseTo(first * 0.925);
    expect(rates('anxiety', 'top')).toBeLessThanOrEqual(0.925);
  });

  it('changes nothing when there is none', () => {
    expect(withCensus(BASE_RATES, null)).toBe(BASE_RATES);
  });

  it('is no census of a few people, nor with shares that are none', () => {
    expect(censusSchema.safeParse({ people: 12, shares: {} }).success).toBe(false);
    expect(censusSchema.safeParse({ people: 900, shares: { act: 31 } }).success).toBe(false);
    expect(censusSchema.safeParse({ ...census, place: 'Austin' }).success).toBe(true);
  });
});
