import { describe, expect, it } from 'vitest';
import { fittingListings } from '../../utils/listing/fitting.ts';
import { listing } from '../support/samples.ts';

describe('rows that a page sends', () => {
  it('are listings, unchanged and in their order', () => {
    const rows = [listing({ key: 'a' }), listing({ key: 'b' })];
    expect(fittingListings(rows)).toEqual({ listings: rows, left: 0 });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an unknown key', { ...listing(), score: 1 }],
    ['an unknown source', { ...listing(), sources: { rating: 'x' } }],
    ['no key', listing({ key: '' })],
    ['a field missing', { ...listing(), statement: undefined }],
    ['a statement longer than any', listing({ statement: 'x'.repeat(20_001) })],
    ['a name longer than any', listing({ name: 'x'.repeat(400) })],
    ['a credential longer than any', listing({ credentials: ['x'.repeat(320)] })],
    ['an address that runs', listing({ url: 'javascript:alert(1)' })],
    ['a price upside down', listing({ feeIndividual: [200, 100] })],
  ])('one with %s is left out alone, and counted', (_what, row) => {
    const others = [listing({ key: 'a' }), listing({ key: 'b' })];
    expect(fittingListings([others[0], row, others[1]])).toEqual({ listings: others, left: 1 });
  });
});
