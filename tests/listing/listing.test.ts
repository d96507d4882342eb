import { describe, expect, it } from 'vitest';
import { emptyListing } from '../../utils/listing/listing.ts';
import { listingSchema, parseLooseListing } from '../../utils/listing/schema.ts';
import { listing } from '../support/samples.ts';

describe('a listing from a page', () => {
  it('must be whole, within bounds, and hold nothing else', () => {
    expect(listingSchema.safeParse(listing()).success).toBe(true);
    expect(listingSchema.safeParse({ ...listing(), extra: 1 }).success).toBe(false);
    expect(listingSchema.safeParse({ ...listing(), statement: 'x'.repeat(20_001) }).success).toBe(false);
    expect(listingSchema.safeParse({ ...listing(), url: 'javascript:alert(1)' }).success).toBe(false);
    expect(listingSchema.safeParse({ ...listing(), feeIndividual: [200, 100] }).success).toBe(false);
    expect(
      listingSchema.safeParse({ ...listing(), issues: Array.from({ length: 301 }, () => 'x') }).success,
    ).toBe(false);
  });
});

describe('a listing from a file', () => {
  it('may leave fields out or null, and say more than we know', () => {
    expect(parseLooseListing({ key: 'a', city: null, gender: 'x', issues: ['Grief'] })).toEqual({
      ...emptyListing('a'),
      issues: ['Grief'],
    });
  });

  it.each([null, 'text', [], {}, { key: '' }, { key: 'a', issues: 'Grief' }])(
    'is refused when it is %j',
    (input) => {
      expect(() => parseLooseListing(input)).toThrow();
    },
  );
});
