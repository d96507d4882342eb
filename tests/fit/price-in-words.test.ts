import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear } from '../../utils/fit/heard.ts';
import { withPricesInWords } from '../../utils/fit/price-in-words.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { PriceWish } from '../../utils/profile/profile.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing } from '../support/samples.ts';
import { upTo, verdictOf } from './said.ts';

const priced = (fields: Partial<Listing>, wish = upTo(100)) => {
  const page = listing(fields);
  return withPricesInWords(page, hear(page, factsOf(page)), wish);
};

describe('a price in words', () => {
  it.each<[string, PriceWish, string, string | null, string | null]>([
    ['My fee is $140 per 50-minute session.', upTo(150), 'says', '$140', null],
    ['My fee is $140 per 50-minute session.', upTo(130), 'no', '$140', null],
    ['Sessions run from $90 to $120, depending on their length.', upTo(100), 'near', '$90–$120', 'range'],
    ['Individual sessions are $150, couples sessions are $200.', upTo(150), 'says', '$150', null],
    [
      'Individual sessions are $150, couples sessions are $200.',
      upTo(210, { session: 'couples' }),
      'says',
      '$200',
      null,
    ],
    ['A session costs $150.', upTo(210, { session: 'couples' }), 'silent', '$150', 'other'],
    ['La séance coûte 70 euros.', upTo(80, { currency: 'EUR' }), 'says', '€70', null],
    ['I charge £60 per session.', upTo(70, { currency: 'USD' }), 'silent', '£60', 'currency'],
    ['I charge $60 per session.', upTo(70, { currency: 'EUR' }), 'silent', '$60', 'currency'],
    ['I charge $60 per session.', upTo(70, { currency: 'CAD' }), 'says', '$60', null],
  ])('%s', (statement, wish, verdict, phrase, note) => {
    expect(verdictOf(listing({ statement }), wish)).toMatchObject({
      verdict,
      phrase,
      note,
      where: 'statement',
    });
  });

  it('stands where it was said: under a heading of the page', () => {
    const texts = [{ place: 'fees', text: 'Individual sessions are $150.' }];
    expect(verdictOf(listing({ texts }), upTo(160))).toMatchObject({ verdict: 'says', where: 'fees' });
  });

  it('over the limit is near beside a reduced fee, in words too', () => {
    const statement = 'Sessions are $180. I keep a few places at a reduced fee.';
    expect(verdictOf(listing({ statement }), upTo(120))).toMatchObject({ verdict: 'near', note: 'reduced' });
  });

  it.each([
    'My fee starts at $90 per session.',
    'Sessions from $90.',
    'Sessions are $90+.',
    'I charge $25 for a missed session.',
    'I have seen people for 20 years.',
  ])('is none where it only begins there, or is for something else: %s', (statement) => {
    expect(priced({ statement }).listing.feeIndividual).toBeNull();
    expect(verdictOf(listing({ statement }), upTo(100)).verdict).toBe('silent');
  });

  it('yields to a field, of its own kind of session', () => {
    const fields = {
      feeIndividual: [80, 80] as const,
      statement: 'Sessions are $150, couples $220 per session.',
    };
    const { listing: page, words } = priced(fields);
    expect([page.feeIndividual, page.feeCouples]).toEqual([
      [80, 80],
      [220, 220],
    ]);
    expect(words.feeIndividual).toBeUndefined();
    expect(verdictOf(listing(fields), upTo(100))).toMatchObject({ verdict: 'says', where: 'feeIndividual' });
  });

  it('has the currency of the page where the page says one', () => {
    const statement = 'My fee is $140 per session.';
    expect(priced({ statement, currency: 'CAD' }).listing.currency).toBe('CAD');
    expect(priced({ statement }).listing.currency).toBe('USD');
    expect(priced({ statement: 'Une séance coûte 90 CHF, pour mes patients.' }).listing.currency).not.toBe(
      'USD',
    );
  });

  it('is the amount, whatever the amount is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 999 }), fc.integer({ min: 20, max: 999 }), (amount, max) => {
        const page = listing({ statement: `My fee is $${amount} per 50-minute session.` });
        expect(verdictOf(page, upTo(max)).verdict).toBe(amount <= max ? 'says' : 'no');
      }),
      { numRuns: 50 },
    );
  });
});
