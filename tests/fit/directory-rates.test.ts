import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A } from '../../utils/evidence/assumptions.ts';
import { type Counts, counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import { BASE_RATES } from '../../utils/fit/rates.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing } from '../support/samples.ts';

const countsOf = (...pages: Listing[]) =>
  pages.reduce<Counts>((sum, page) => counted(sum, page, factsOf(page)), NO_COUNTS);
const times = (count: number, fields: Partial<Listing>) =>
  Array.from({ length: count }, () => listing(fields));

describe('counting', () => {
  it('counts a claim once a listing and place, and what is put first as listed too', () => {
    const page = listing({
      specialties: ['Anxiety'],
      issues: ['Anxiety', 'Grief'],
      statement: 'I treat grief.',
    });
    expect(countsOf(page)).toEqual({
      seen: { top: 1, listed: 1, statement: 1 },
      claims: { 'top anxiety': 1, 'listed anxiety': 1, 'listed grief': 1, 'statement grief': 1 },
    });
  });

  it('counts no denial and no mere mention', () => {
    const { claims } = countsOf(listing({ statement: 'I do not offer EMDR. Do you feel anxious?' }));
    expect(claims).toEqual({});
  });

  it('does not count a place that a listing lacks', () => {
    expect(countsOf(listing({ statement: 'Hello.' })).seen).toEqual({ top: 0, listed: 0, statement: 1 });
  });
});

describe('the rates of a directory', () => {
  it('begin at the base rates', () => {
    for (const id of ['anxiety', 'ocd', 'emdr', 'fmt_couple'])
      for (const place of ['top', 'listed', 'statement'] as const)
        expect(ratesOf(NO_COUNTS)(id, place)).toBeCloseTo(BASE_RATES(id, place), 9);
  });

  it('come nearer to what is counted there with every listing', () => {
    const counting = (count: number) =>
      ratesOf(countsOf(...times(count, { issues: ['OCD'] })))('ocd', 'listed');
    expect(counting(10)).toBeGreaterThan(BASE_RATES('ocd', 'listed'));
    expect(counting(100)).toBeGreaterThan(counting(10));
    expect(counting(100)).toBeLessThan(1);
  });

  it('leave the page at hand a fifth at most', () => {
    const directory = countsOf(...times(200, { issues: ['Grief'] }));
    const page = countsOf(...times(30, { issues: ['OCD'] }));
    const [alone, withPage] = [ratesOf(directory), ratesOf(directory, page)];
    expect(withPage('ocd', 'listed') - alone('ocd', 'listed')).toBeLessThanOrEqual(A.pageShare);
    expect(withPage('ocd', 'listed')).toBeGreaterThan(alone('ocd', 'listed'));
  });

  it('leave out what the page was filtered by', () => {
    const page = countsOf(...times(30, { issues: ['OCD'] }));
    expect(ratesOf(NO_COUNTS, page, new Set(['ocd']))('ocd', 'listed')).toBe(
      ratesOf(NO_COUNTS)('ocd', 'listed'),
    );
  });

  it('are shares', () => {
    const fields = fc.record({
      issues: fc.subarray(['Anxiety', 'OCD', 'Grief']),
      specialties: fc.subarray(['Anxiety', 'OCD']),
    });
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 5 }), fc.array(fields, { maxLength: 5 }), (some, others) => {
        const rates = ratesOf(countsOf(...some.map(listing)), countsOf(...others.map(listing)));
        for (const id of ['anxiety', 'ocd', 'grief', 'emdr']) {
          expect(rates(id, 'listed')).toBeGreaterThan(0);
          expect(rates(id, 'listed')).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
