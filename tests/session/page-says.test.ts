import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../utils/listing/kinds.ts';
import type { WishMark } from '../../utils/messages/panel.ts';
import { CONCEPT_FACETS, type Wish } from '../../utils/profile/profile.ts';
import { maySuggest, pageSays } from '../../utils/session/page-says.ts';
import { listing, wish } from '../support/samples.ts';

const asked = (label: string): Asked => ({ facet: 'topic', label, as: 'tick', phrase: label });
const read = (...askedFor: Asked[]) => ({ ...listing(), askedFor });
/** Rows of which so many say the first wish. */
const rows = (count: number, saying: number): WishMark[][] =>
  Array.from({ length: count }, (_, at) => [at < saying ? 'says' : 'silent']);
const census = (shares: Record<string, number>, people = 460) => ({ people, shares });
const aetna = [wish('plan', 'aetna')];

describe('what a page was asked for', () => {
  it('is what stands on everyone in it, with how many of the place tick it', () => {
    const listings = [read(asked('Anxiety'), asked('Grief')), read(asked('Anxiety'))];
    expect(pageSays([], listings, [], { census: census({ anxiety: 0.91 }) }).asked).toEqual([
      { label: 'Anxiety', count: 419 },
    ]);
    expect(pageSays([], listings, [], {}).asked).toEqual([{ label: 'Anxiety', count: null }]);
  });

  it('is nothing on a page without people', () => {
    expect(pageSays([], [], [], {})).toEqual({
      results: null,
      place: '',
      asked: [],
      unnamed: 0,
      hints: [],
      rare: [],
    });
  });

  it('is also how many filters nobody can name, and what is set beside what is known', () => {
    const holds = { unnamed: 2, hints: ['ANXIETY', 'Women', 'a', 'b', 'c', 'd', 'e'] };
    const says = pageSays([], [read(asked('Anxiety'))], [], holds);
    expect(says).toMatchObject({ unnamed: 2, hints: ['Women', 'a', 'b', 'c', 'd'] });
  });
});

describe('a filter of the site', () => {
  it('is suggested for a must that few of the place have, by its own count', () => {
    expect(pageSays(aetna, [], [], { census: census({ aetna: 0.3 }) }).rare).toEqual([
      { wish: 0, count: 138, of: 460, by: 'census' },
    ]);
    expect(pageSays(aetna, [], rows(20, 0), { census: census({ aetna: 0.5 }) }).rare).toEqual([]);
  });

  it('is suggested without a count where hardly anyone on a page of ten or more says it', () => {
    expect(pageSays(aetna, [], rows(20, 2), {}).rare).toEqual([{ wish: 0, count: 2, of: 20, by: 'page' }]);
    expect(pageSays(aetna, [], rows(20, 3), {}).rare).toEqual([]);
    expect(pageSays(aetna, [], rows(9, 0), {}).rare).toEqual([]);
  });

  it('is not suggested for what the page was asked for already, nor for what is merely nice', () => {
    const filtered = Array.from({ length: 20 }, () => read({ ...asked('Aetna'), facet: 'plan' }));
    expect(pageSays(aetna, filtered, rows(20, 0), {}).rare).toEqual([]);
    expect(pageSays([wish('plan', 'aetna', 'nice')], [], rows(20, 0), {}).rare).toEqual([]);
  });

  it('is suggested for at most two', () => {
    const wishes: Wish[] = ['aetna', 'cigna', 'humana'].map((plan) => wish('plan', plan));
    const none = Array.from({ length: 20 }, (): WishMark[] => wishes.map(() => 'silent'));
    expect(pageSays(wishes, [], none, {}).rare).toHaveLength(2);
  });

  it('is never one for faith, ethnicity, sexuality or what troubles someone', () => {
    for (const [facet, concept] of [
      ['topic', 'grief'],
      ['approach', 'emdr'],
      ['approach', 'christian'],
      ['comfort', 'f_muslim'],
      ['comfort', 'r_black'],
      ['comfort', 'o_gay'],
      ['comfort', 'lgbtq_affirming'],
    ] as const)
      expect(maySuggest(wish(facet, concept)), concept).toBe(false);
    expect(maySuggest(wish('comfort', 'g_woman'))).toBe(true);
  });

  it('names only wishes that may be suggested, whatever is wished for', () => {
    const wishes = fc.array(
      fc.record({
        facet: fc.constantFrom(...CONCEPT_FACETS),
        concept: fc.constantFrom('aetna', 'grief', 'g_woman', 'f_muslim', 'setting_online', 'r_black'),
        importance: fc.constantFrom('must' as const, 'nice' as const, 'not' as const),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(wishes, (some) => {
        const none = Array.from({ length: 20 }, (): WishMark[] => some.map(() => 'silent'));
        for (const { wish: index } of pageSays(some, [], none, {}).rare) {
          const suggested = some[index];
          expect(suggested && maySuggest(suggested)).toBe(true);
        }
      }),
    );
  });
});
