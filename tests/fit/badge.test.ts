import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../utils/fit/badge.ts';
import { FACTS, MARKS } from '../../utils/fit/badge-says.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { PriceWish, Profile } from '../../utils/profile/profile.ts';
import { assess } from '../../utils/questions/assess.ts';
import { listing, profile, wish } from '../support/samples.ts';

const says = (wishes: Profile, card: Listing) => badgeOf(wishes, card, assess(wishes, card).estimate);
const price = (max: number, importance: 'must' | 'nice' = 'must'): PriceWish => ({
  ...{ facet: 'price', session: 'individual' },
  ...{ max, importance },
});
const ANXIETY = wish('topic', 'anxiety');
const TRAUMA = wish('topic', 'trauma');
const ONLINE = wish('setting', 'setting_online', 'nice');

describe('the fact, the first that holds', () => {
  const anxious = { statement: 'I work with anxiety.', feeIndividual: [140, 140], currency: 'USD' } as const;

  it('is that there are no openings, without a price', () => {
    const card = listing({ ...anxious, availability: 'closed' });
    expect(says(profile(ANXIETY), card)).toMatchObject({ fact: 'full', price: null });
  });

  it('is a waiting list, with the price', () => {
    const card = listing({ ...anxious, availability: 'waitlist' });
    expect(says(profile(ANXIETY), card)).toMatchObject({
      ...{ fact: 'waitlist', price: [140, 140] },
      currency: 'USD',
    });
  });

  it('has the price in words where no field has it', () => {
    const card = listing({ statement: 'I treat anxiety. My fee is €185 per session.' });
    expect(says(profile(ANXIETY, price(150)), card)).toMatchObject({
      ...{ fact: 'over', price: [185, 185], currency: 'EUR' },
    });
    expect(says(profile(ANXIETY), card)).toMatchObject({ price: null, currency: '' });
  });

  it('stands beside the price that is listed, be it for one or for two, where none was asked for', () => {
    const couples = { ...anxious, feeIndividual: null, feeCouples: [200, 200] } as const;
    expect(says(profile(ANXIETY), listing(couples)).price).toEqual([200, 200]);
    const both = listing({ ...couples, feeIndividual: [140, 140] });
    expect(says(profile(ANXIETY), both).price).toEqual([140, 140]);
    expect(says(profile(ANXIETY), listing({ ...anxious, feeIndividual: null })).price).toBeNull();
  });

  it('is a price over a must, and only over a must', () => {
    const card = listing({ ...anxious, feeIndividual: [185, 185] });
    expect(says(profile(ANXIETY, price(150)), card)).toMatchObject({ fact: 'over', price: [185, 185] });
    expect(says(profile(ANXIETY, price(150, 'nice')), card)).toMatchObject({ fact: 'all' });
  });

  it('is that it says otherwise, of a must or of what must not be', () => {
    const card = listing({ statement: 'I do not work with anxiety. I work with couples.' });
    expect(says(profile(ANXIETY), card).fact).toBe('otherwise');
    const offers = listing({ statement: 'I work with anxiety.' });
    expect(says(profile(wish('topic', 'anxiety', 'not')), offers)).toMatchObject({
      fact: 'otherwise',
      marks: ['no'],
      musts: 1,
    });
  });

  it('is how many musts there are to ask, near ones too', () => {
    const card = listing(anxious);
    expect(says(profile(ANXIETY, TRAUMA), card)).toMatchObject({ fact: 'ask', n: 1, price: [140, 140] });
    expect(says(profile(ANXIETY), card)).toMatchObject({ fact: 'all', n: 0 });
    const near = profile(ANXIETY, wish('topic', 'health_anxiety'));
    expect(says(near, card)).toMatchObject({ fact: 'ask', n: 1, marks: ['says', 'near'] });
  });

  it('is that it is not on this card where nothing is said or near', () => {
    const card = listing({ statement: 'Welcome.', feeIndividual: [90, 90], currency: 'USD' });
    expect(says(profile(ANXIETY, TRAUMA), card)).toMatchObject({ fact: 'unsaid', price: null, n: 2 });
  });

  it('is the price alone where there is no must', () => {
    expect(says(profile({ ...ANXIETY, importance: 'nice' }), listing(anxious))).toMatchObject({
      ...{ fact: 'price', musts: 0 },
      price: [140, 140],
    });
  });
});

describe('the marks', () => {
  it('stand in the user’s order, the musts first', () => {
    const card = listing({ statement: 'I work with trauma.', online: 'yes' });
    const { marks, musts } = says(profile(ONLINE, ANXIETY, TRAUMA), card);
    expect([marks, musts]).toEqual([['silent', 'says', 'says'], 2]);
  });

  it('leave out what must not be while nothing is said of it', () => {
    const faith = wish('comfort', 'faith_christian', 'not');
    expect(says(profile(ANXIETY, faith), listing({ statement: 'I work with anxiety.' })).marks).toEqual([
      'says',
    ]);
  });
});

describe('whatever a person asks for', () => {
  const concepts = ['anxiety', 'trauma', 'depression', 'ocd', 'grief', 'adhd', 'addiction', 'insomnia'];
  const wishes = fc.uniqueArray(
    fc.record({
      concept: fc.constantFrom(...concepts),
      importance: fc.constantFrom('must' as const, 'nice' as const, 'not' as const),
    }),
    { selector: ({ concept }) => concept, maxLength: 8 },
  );
  const cards = fc.record({
    statement: fc.constantFrom(
      '',
      'I work with anxiety and grief.',
      'I do not treat OCD. Trauma is my field.',
    ),
    availability: fc.constantFrom('closed' as const, 'waitlist' as const, 'unknown' as const),
    feeIndividual: fc.constantFrom(null, [120, 180] as const),
  });

  it('a badge has at most eight marks, and its numbers can be checked by eye', () => {
    fc.assert(
      fc.property(wishes, cards, (wanted, fields) => {
        const asked = profile(...wanted.map(({ concept, importance }) => wish('topic', concept, importance)));
        const { marks, musts, n, fact } = says(asked, listing(fields));
        expect(FACTS).toContain(fact);
        expect(marks.length).toBeLessThanOrEqual(MARKS);
        const required = wanted.filter(({ importance }) => importance === 'must').length;
        const plate = marks.slice(0, required);
        expect(n).toBe(plate.filter((mark) => mark !== 'says').length);
        expect(musts).toBeGreaterThanOrEqual(required);
        if (fact === 'ask') expect(n).toBeGreaterThan(0);
        if (fact === 'all') expect(n).toBe(0);
      }),
    );
  });

  it('a badge names no wish: it holds nothing but marks, numbers and codes', () => {
    fc.assert(
      fc.property(wishes, cards, (wanted, fields) => {
        const asked = profile(...wanted.map(({ concept, importance }) => wish('topic', concept, importance)));
        const text = JSON.stringify(says(asked, listing(fields)));
        for (const concept of concepts) expect(text).not.toContain(concept);
      }),
    );
  });
});
