import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingListings } from '../../utils/listing/fitting.ts';
import { MOST_LISTINGS } from '../../utils/listing/limits.ts';
import { listingSchema } from '../../utils/listing/schema.ts';
import { listing } from '../support/samples.ts';

const good = listing({ issues: ['Grief'] });

describe('rows of which one does not fit', () => {
  it.each([
    ['a name of 400 characters', { ...good, name: 'x'.repeat(400) }],
    ['a statement that is too long', { ...good, statement: 'x'.repeat(20_001) }],
    ['a field that no listing has', { ...good, note: '' }],
    ['a field less', { ...good, name: undefined }],
    ['an answer that is none', { ...good, online: 'perhaps' }],
    ['no key', { ...good, key: '' }],
    ['an address of another kind', { ...good, url: 'javascript:alert(1)' }],
    ['nothing at all', null],
  ])('leave out that one alone, and say so: %s', (_what, odd) => {
    const other = { ...good, key: '2' };
    expect(fittingListings([good, odd, other])).toEqual({ listings: [good, other], left: 1 });
  });

  it('come out as they went in when all fit', () => {
    expect(fittingListings([good])).toEqual({ listings: [good], left: 0 });
    expect(fittingListings([])).toEqual({ listings: [], left: 0 });
  });

  it('are no more than a page holds: the rest is counted', () => {
    const many = Array.from({ length: MOST_LISTINGS + 3 }, (_, at) => ({ ...good, key: String(at) }));
    const { listings, left } = fittingListings(many);
    expect([listings.length, left]).toEqual([MOST_LISTINGS, 3]);
    expect(fittingListings([null, ...many.slice(0, 5)], 4)).toMatchObject({ left: 3 });
  });

  it('never throw, keep their order, and are all either taken or counted', () => {
    const row = fc.oneof(
      fc.constant(good),
      fc.anything({ withNullPrototype: true }),
      fc.string({ maxLength: 400 }).map((name) => ({ ...good, name })),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const fit = rows.filter((one) => listingSchema.safeParse(one).success);
        expect(fittingListings(rows)).toEqual({ listings: fit, left: rows.length - fit.length });
      }),
    );
  });
});
