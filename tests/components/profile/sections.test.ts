// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  facetTitle,
  PROFILE_SECTIONS,
  type ProfileSection,
  sectionOfFacet,
  sectionWords,
} from '../../../components/profile/sections.ts';
import { situationsFor } from '../../../components/profile/style-choice.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { CONCEPT_FACETS, EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../../utils/profile/sample.ts';
import { profile, wish } from '../../support/samples.ts';
import { text } from '../stage.tsx';

const line = (section: ProfileSection, from: Profile) => sectionWords(section, from, CHOICES, 'USD', text);

describe('what a part holds, in one line', () => {
  it.each(PROFILE_SECTIONS)('%s: nothing yet', (section) => {
    expect(line(section, EMPTY_PROFILE)).toBe('Nothing yet');
  });

  it('names each wish under what it is', () => {
    const from = profile(
      ...SAMPLE_PROFILE.wishes,
      wish('plan', 'aetna'),
      wish('comfort', 'christian', 'not'),
    );
    expect(line('help', from)).toBe('Topics: Anxiety, Trauma and PTSD · Ways of working: EMDR');
    expect(line('money', from)).toBe('Price: up to $170 · Plan: Aetna');
    expect(line('where', from)).toBe('Meeting: Online · Times: Evenings');
    expect(line('whom', from)).toBe('For: People one to one');
    expect(line('comfort', from)).toBe('not Christian counseling');
  });

  it('has the sign that was typed rather than that of home', () => {
    const price = {
      facet: 'price',
      session: 'couples',
      max: 60,
      currency: 'GBP',
      importance: 'must',
    } as const;
    expect(line('money', profile(price))).toBe('Price: up to £60 as a couple');
  });

  it('counts answers, and names values in their order', () => {
    expect(line('style', SAMPLE_PROFILE)).toBe('4 answers, which become questions');
    expect(line('style', { ...EMPTY_PROFILE, style: { lead_1: 0 } })).toBe(
      '1 answer, which becomes a question',
    );
    expect(line('values', SAMPLE_PROFILE)).toBe('Truthfulness and directness, Family ties and duties');
  });
});

describe('every facet', () => {
  it.each([...CONCEPT_FACETS, 'price' as const])('%s stands in one part', (facet) => {
    const one = profile(
      facet === 'price'
        ? { facet, session: 'individual', max: 90, importance: 'must' }
        : wish(facet, 'something'),
    );
    const told = PROFILE_SECTIONS.filter((section) => line(section, one) !== 'Nothing yet');
    expect(told).toEqual([sectionOfFacet(facet)]);
  });

  it.each(CONCEPT_FACETS)('%s has a title', (facet) => {
    expect(text(facetTitle(facet))).not.toBe('');
  });
});

describe('a situation about a partner', () => {
  const has = (from: Profile, asked: string | null = null) =>
    situationsFor(CHOICES.style, from, asked).some(({ label }) => /partner/.test(label));

  it('is not shown to those who said nothing of one', () => {
    expect(has(EMPTY_PROFILE)).toBe(false);
    expect(has(profile(wish('topic', 'relationship')))).toBe(false);
    expect(has(profile(wish('format', 'fmt_couple', 'not')))).toBe(false);
    expect(situationsFor(CHOICES.style, EMPTY_PROFILE, null)).toHaveLength(CHOICES.style.length - 1);
  });

  it('is shown to those who come with one, who answered it, or who asked for it', () => {
    expect(has(profile(wish('format', 'fmt_couple')))).toBe(true);
    expect(has(profile({ facet: 'price', session: 'couples', max: 90, importance: 'must' }))).toBe(true);
    expect(has({ ...EMPTY_PROFILE, style: { work_2: 1 } })).toBe(true);
    expect(has(EMPTY_PROFILE, 'work_2')).toBe(true);
  });
});
