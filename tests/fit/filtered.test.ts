import { describe, expect, it } from 'vitest';
import { type Counts, counted, NO_COUNTS } from '../../utils/fit/directory-rates.ts';
import { filteredOf } from '../../utils/fit/filtered.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
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
