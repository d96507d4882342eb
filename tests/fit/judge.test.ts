import { describe, expect, it } from 'vitest';
import type { Asked } from '../../utils/listing/kinds.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { ConceptWish, PriceWish } from '../../utils/profile/profile.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated, verdictOf } from './said.ts';

const upTo = (max: number): PriceWish => ({
  facet: 'price',
  max,
  session: 'individual',
  importance: 'must',
});
const filter = (facet: Asked['facet'], label: string): Partial<Listing> => ({
  askedFor: [{ facet, label, as: 'tick', phrase: `${label} Therapists` }],
});

describe('what is never near', () => {
  it.each<[string, Partial<Listing>, ConceptWish]>([
    [
      'a faith that is asked after',
      { statement: 'Curious about Christian counseling?' },
      wish('approach', 'christian'),
    ],
    [
      'affirming care that is asked after',
      { statement: 'Are you looking for an LGBTQ+ affirming therapist?' },
      wish('comfort', 'lgbtq_affirming'),
    ],
    ['a wider word in the page’s filter', filter('topic', 'Anxiety'), wish('topic', 'health_anxiety')],
    ['a plan asked after', { statement: 'Do you have Aetna?' }, wish('plan', 'aetna')],
    ['a little of a language', { statement: 'I speak a little Spanish.' }, wish('language', 'lang_es')],
    [
      'what should stay out',
      { statement: 'Curious about hypnosis?' },
      wish('approach', 'hypnotherapy', 'not'),
    ],
  ])('%s', (_, fields, asked) => {
    expect(verdictOf(listing(fields), asked)).toMatchObject({ verdict: 'silent', share: 0 });
  });

  it('affirming of gender by a tick of affirming in general, which has to be in their own words', () => {
    const asked = wish('approach', 'gender_affirming');
    expect(verdictOf(listing({ approaches: ['LGBTQ+ Affirming'] }), asked).verdict).toBe('unlisted');
    const texts = [{ place: 'specialties', text: 'I offer LGBTQ+ affirming therapy.' }];
    expect(verdictOf(listing({ texts }), asked)).toMatchObject({ verdict: 'near', note: 'related' });
  });

  it('but a topic that is asked after is', () => {
    const curious = listing({ statement: 'Are you struggling with grief?' });
    expect(verdictOf(curious, wish('topic', 'grief'))).toMatchObject({ verdict: 'near', share: 0.25 });
  });
});

describe('what a licence says', () => {
  const medication = (importance: 'must' | 'not', fields: Partial<Listing>) =>
    verdictOf(listing(fields), wish('approach', 'medication', importance)).verdict;

  it('is no offer of what should stay out', () => {
    expect(medication('not', { credentials: ['MD'], profession: 'Psychiatrist' })).toBe('silent');
    expect(medication('not', { statement: 'I offer medication management.' })).toBe('no');
  });

  it('yields to the therapist’s own words', () => {
    const nurse = { credentials: ['LCSW'], statement: 'I offer medication management with a colleague.' };
    expect(medication('must', nurse)).toBe('says');
    expect(medication('must', { credentials: ['LCSW'] })).toBe('no');
  });
});

describe('out of network', () => {
  const aetna = (fields: Partial<Listing>) => verdictOf(listing(fields), wish('plan', 'aetna')).verdict;

  it('is a no, unless some plan is taken beside it', () => {
    expect(aetna({ insurance: ['Out of Network'] })).toBe('no');
    expect(aetna({ insurance: ['Out of Network', 'Yes'] })).toBe('no');
    expect(aetna({ insurance: ['Out of Network', 'Cigna'] })).toBe('unlisted');
    expect(
      aetna({
        statement: 'I am in network with several plans, and give superbills to out-of-network clients.',
      }),
    ).toBe('silent');
  });
});

describe('a limit', () => {
  it('holds what costs just as much', () => {
    const price = (low: number, high: number) =>
      verdictOf(listing({ feeIndividual: [low, high] }), upTo(150)).verdict;
    expect([price(150, 150), price(120, 150), price(150, 200), price(151, 200)]).toEqual([
      'says',
      'says',
      'near',
      'no',
    ]);
  });

  it('without a currency is in whatever a page uses, and with one never in another', () => {
    const page = listing({ feeIndividual: [100, 100], currency: 'EUR' });
    expect(verdictOf(page, upTo(150)).verdict).toBe('says');
    expect(verdictOf(page, { ...upTo(150), currency: 'GBP' })).toMatchObject({
      verdict: 'silent',
      note: 'currency',
    });
  });
});

describe('a told answer', () => {
  const grief = wish('topic', 'grief');
  const told = (page: Partial<Listing>, ...yes: boolean[]) =>
    estimated(
      listing(page),
      [grief],
      yes.map((each) => ({ about: 'topic:grief', yes: each })),
    );

  it('counts whole or not at all, and the last one holds', () => {
    expect(told({}, true).share).toBe(1);
    expect(told({ issues: ['Grief'] }, false).share).toBe(0);
    expect(told({}, true, false).band).toBe('against');
    expect(told({}, false, true).band).toBe('clear');
  });

  it('differs from a page that says the opposite, not from one that says nothing', () => {
    expect(told({ issues: ['Grief'] }, false).conflicts[0]?.disagrees).toBe(true);
    expect(told({ issues: ['Grief'] }, true).fits[0]?.disagrees).toBe(false);
    expect(told({}, false).conflicts[0]?.disagrees).toBe(false);
  });

  it.each([
    ['a topic', grief, 'words'],
    ['a method', wish('approach', 'emdr'), 'words'],
    ['the setting', wish('setting', 'setting_online'), 'sure'],
    ['an hour', wish('hours', 'hours_evening'), 'sure'],
  ] as const)('on %s is as sure as its kind can be: %s', (_, asked, how) => {
    const answer = (yes: boolean) =>
      estimated(listing({}), [asked], [{ about: `${asked.facet}:${asked.concept}`, yes }]);
    const [yes] = answer(true).fits;
    const [no] = answer(false).conflicts;
    const sure = [yes?.low, yes?.chance, no?.chance, no?.high];
    if (how === 'sure') expect(sure).toEqual([1, 1, 0, 0]);
    else
      expect(
        sure.every((end) => end !== undefined && end > 0 && end < 1),
        String(sure),
      ).toBe(true);
  });
});

describe('what they call themselves', () => {
  const called = (profession: string) => (facet: 'format' | 'topic' | 'approach', concept: string) =>
    verdictOf(listing({ profession }), wish(facet, concept));

  it.each<[string, 'format' | 'topic' | 'approach', string]>([
    ['Couples Therapist', 'format', 'fmt_couple'],
    ['Thérapeute de couple et de famille', 'format', 'fmt_couple'],
    ['Family Therapist', 'format', 'fmt_family'],
    ['Grief Counselor', 'topic', 'grief'],
    ['Art Therapist', 'approach', 'art_therapy'],
  ])('is their own word: %s', (profession, facet, concept) => {
    const found = called(profession)(facet, concept);
    expect([found.verdict, found.where]).toEqual(['says', 'profession']);
  });

  it('says nothing of what it does not name', () => {
    expect(called('Psychotherapist')('format', 'fmt_couple').verdict).toBe('silent');
    expect(called('Grief Counselor')('topic', 'trauma').verdict).toBe('silent');
  });
});

describe('a headline', () => {
  const silent = listing({ statement: 'Welcome.' });

  it('a line above the statement is the therapist’s own words', () => {
    const page = { ...silent, headline: 'Help after loss: I work with grief.' };
    expect(verdictOf(page, wish('topic', 'grief'))).toMatchObject({
      verdict: 'says',
      where: 'headline',
      share: 1,
      phrase: 'Help after loss: I work with grief.',
    });
    expect(verdictOf({ ...page, headline: 'Welcome' }, wish('topic', 'grief')).verdict).toBe('silent');
  });
});
