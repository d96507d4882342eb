import { describe, expect, it } from 'vitest';
import { elsewhere, whereToLook } from '../../../components/profile/elsewhere.ts';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import type { ConceptFacet } from '../../../utils/profile/profile.ts';

const found = (searched: ConceptFacet, typed: string) =>
  elsewhere(CHOICES, searched, typed, (facet) => facet).map(({ facet, choice }) => `${facet} ${choice.id}`);

describe('what one section does not know', () => {
  it.each<[ConceptFacet, string, string]>([
    ['topic', 'my husband died', 'topic grief'],
    ['topic', 'emdr', 'approach emdr'],
    ['approach', 'widow', 'topic grief'],
    ['topic', 'sliding scale', 'setting sliding'],
    ['plan', 'BCBS of Texas', 'plan bcbs'],
    ['topic', 'Christian', 'comfort f_christian'],
    ['topic', 'out of network', 'setting superbill'],
    ['language', 'El Paso', 'place El Paso'],
  ])('is looked for in all: %s, %j', (searched, typed, expected) => {
    expect(found(searched, typed)).toContain(expected);
  });

  it('is nothing for a letter or two, and for what nobody knows', () => {
    expect(found('topic', 'em')).toEqual([]);
    expect(found('topic', 'zzzzz')).toEqual([]);
  });

  it('is at most four, each once', () => {
    const all = found('topic', 'evenings online Aetna Ohio Spanish EMDR');
    expect(all.length).toBeLessThanOrEqual(4);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('where to look for what no list holds', () => {
  it.each([
    ['under $100', 'search_see_price'],
    ['homework', 'search_see_style'],
    ['no homework', 'search_see_style'],
    ['zzzzz', 'search_none'],
    ['I want to kill myself', 'crisis_general'],
  ])('%j: %s', (typed, key) => {
    expect(whereToLook(typed)).toBe(key);
  });
});
