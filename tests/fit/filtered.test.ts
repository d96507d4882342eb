import { describe, expect, it } from 'vitest';
import { type Counts, counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import { filteredOf, withPage } from '../../utils/fit/filtered.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { factsOf } from '../../utils/vocabulary/listing-facts.ts';
import { listing } from '../support/samples.ts';

const pageOf = (count: number, fields: Partial<Listing>) =>
  Array.from({ length: count }, () => listing(fields)).reduce<Counts>(
    (sum, page) => counted(sum, page, factsOf(page)),
    NO_COUNTS,
  );

describe('what a page was asked for', () => {
  it('is what nearly all of it claims and few claim elsewhere', () => {
    expect(filteredOf(pageOf(20, { issues: ['OCD', 'Anxiety'] }))).toEqual(new Set(['ocd']));
  });

  it('is not told by a page of a few', () => {
    expect(filteredOf(pageOf(5, { issues: ['OCD'] })).size).toBe(0);
  });
});

describe('counting a page', () => {
  it('does not make a topic common because people looked for it', () => {
    const looked = Array.from({ length: 10 }).reduce<Counts>(
      (counts) => withPage(counts, pageOf(20, { issues: ['OCD'] })),
      NO_COUNTS,
    );
    expect(ratesOf(looked)('ocd', 'listed')).toBeCloseTo(ratesOf(NO_COUNTS)('ocd', 'listed'), 2);
  });

  it('learns what is common there', () => {
    const plain = withPage(NO_COUNTS, pageOf(20, { issues: ['Anxiety'] }));
    expect(plain.seen.listed).toBe(20);
    expect(ratesOf(plain)('grief', 'listed')).toBeLessThan(ratesOf(NO_COUNTS)('grief', 'listed'));
  });
});
