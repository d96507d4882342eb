import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, asksAlike, asksNothing, isNamedBy } from '../../../utils/reader/page/heading.ts';
import { AUSTIN, type Facet } from '../../support/results-page.ts';
import { ask } from './asking.ts';

describe('what a heading asks for', () => {
  it.each([
    ['Anxiety Therapists in Austin, TX', 'anxiety therapists'],
    ['Find Anxiety Therapists and Psychologists in Austin, TX - Psychology Today', 'anxiety therapists'],
    ['Elm | Elm Health Therapists in Austin, TX', 'elm elm health therapists'],
    ['Women in Transition Therapists in Austin, TX', 'women in transition therapists'],
    ['Art Therapy in Austin, TX', 'art therapy'],
    ['Anxiety Therapists near Austin, TX', null],
    ['Anxiety Therapists in Austin, TX - Nearby', null],
    ['Anxiety Therapists', null],
  ])('"%s" is %s', (heading, asked) => {
    expect(askedIn(heading)).toBe(asked);
  });

  it.each([
    'Therapists in Austin, TX',
    'Therapists and Psychologists in Austin, TX',
    'Find the Right Therapist in Austin',
    'Mental Health Professionals in Austin',
    'Counselling in London, England',
    'Counselling and Psychotherapy in London',
    '20 Best Therapists in Austin',
  ])('"%s" is everyone', (heading) => {
    expect(asksNothing(askedIn(heading) ?? '')).toBe(true);
  });

  it.each(['Anxiety Therapists in Austin', 'Sex Therapy in Austin', 'Vegan Counsellors in Leeds'])(
    '"%s" is not everyone',
    (heading) => {
      expect(asksNothing(askedIn(heading) ?? '')).toBe(false);
    },
  );
});

describe('a filter in a heading', () => {
  it.each([
    ['its label', 'carelon behavioral health therapists', 'beacon', 'Carelon Behavioral Health'],
    ['its label with a bar', 'elm elm health therapists', 'elm', 'Elm | Elm Health'],
    ['the word that is kept for it', 'elm and oak therapists', 'elm-and-oak', 'Elm Oak'],
    ['a treatment, which needs no people', 'art therapy', 'art-therapy', 'Art'],
    ['one in one word', 'hypnotherapy', 'hypnotherapy', 'Hypnotherapy'],
  ])('is named by %s', (_, asked, slug, label) => {
    expect(isNamedBy(asked, slug, label)).toBe(true);
  });

  it.each([
    ['a part of its label', 'elm therapists', 'elm-and-oak', 'Elm Oak'],
    ['its label without people', 'anxiety', 'anxiety', 'Anxiety'],
    ['therapy alone', 'therapy', 'therapy', 'Therapy'],
  ])('is not named by %s', (_, asked, slug, label) => {
    expect(isNamedBy(asked, slug, label)).toBe(false);
  });

  it('is the same in two places; of two lists of everyone nothing is asked', () => {
    expect(asksAlike('creole therapists', 'Creole Therapists in Chicago, IL')).toBe(true);
    expect(asksAlike('creole therapists', 'Greek Therapists in Chicago, IL')).toBe(false);
    expect(asksAlike('therapists', 'Therapists in Chicago, IL')).toBe(false);
    expect(asksAlike('', '')).toBe(false);
  });

  it('never throws, and is never named by everyone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (heading, label) => {
        const asked = askedIn(heading);
        expect(asked === null || typeof isNamedBy(asked, label, label)).toBeTruthy();
        expect(isNamedBy('therapists', label, label)).toBe(false);
      }),
    );
  });
});

describe('the headings that a page gives its own filters', () => {
  const facet = (slug: string, title: string, heading: string): Facet => ({
    id: 7001,
    slug,
    title,
    category: 'treatment-orientation',
    frequency: 20,
    heading,
  });
  const asked = (one: Facet, heading: string, stateAt?: string) =>
    ask({
      at: `${AUSTIN}?category=${one.slug}`,
      heading,
      facets: [one],
      ...(stateAt === undefined ? {} : { stateAt }),
    }).asked.map(({ label }) => label);

  it.each([
    [facet('elm-method', 'Elm', 'Elmwork in Austin, TX')],
    [facet('oak', 'Oak | Oaken', 'Oaken and Oak Therapists in Austin, TX')],
    [facet('ash', 'Northern Ash', 'Ash Therapists in Austin, TX')],
  ])('name them, whatever their labels: %o', (one) => {
    expect(asked(one, one.heading ?? '')).toEqual([one.title]);
    expect(asked(one, (one.heading ?? '').replace('Austin', 'Houston'), AUSTIN)).toEqual([one.title]);
  });

  it('name none where the page is headed otherwise, or where they are everyone’s', () => {
    const elm = facet('elm-method', 'Elm', 'Elmwork in Austin, TX');
    expect(asked(elm, 'Oakwork in Austin, TX')).toEqual([]);
    expect(asked(elm, 'Elmwork near Austin, TX')).toEqual([]);
    expect(asked({ ...elm, heading: 'Therapists in Austin, TX' }, 'Therapists in Austin, TX')).toEqual([]);
    expect(asked({ ...elm, heading: '' }, '')).toEqual([]);
  });
});
