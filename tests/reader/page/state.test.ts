import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateSigns } from '../../../utils/reader/page/state.ts';
import { AUSTIN, FACETS, flat, PEOPLE, stateOf } from '../../support/results-page.ts';
import { ask } from './asking.ts';

const signsOf = (page: object) => stateSigns(flat(stateOf({ page: { ...page } })), 'data-');
const applied = (appliedFilters: unknown, clearUrl: unknown = null) =>
  signsOf({ refinements: { appliedFilters, clearUrl, categories: [] } });

describe('the filters that a state says are applied', () => {
  it.each<[string, unknown, string[]]>([
    ['slugs', ['anxiety', 'aetna'], ['anxiety', 'aetna']],
    ['numbers', [3, 415], ['3', '415']],
    ['entries', [{ urlKey: 'anxiety', id: 3 }, { id: 415 }], ['anxiety', '415']],
    ['numbers by their groups', { issues: [3], insurance: [415] }, ['3', '415']],
    ['entries by their groups', { issues: [{ id: 3 }], insurance: [] }, ['3']],
    ['words by their groups', { issues: 'anxiety' }, ['anxiety']],
    ['words that are switched on', { anxiety: true, aetna: false }, ['anxiety']],
  ])('are read as %s', (_what, filters, names) => {
    expect(applied(filters)).toMatchObject({ applied: names, filtered: true });
  });

  it.each<[string, unknown]>([
    ['an empty list', []],
    ['nothing', null],
    ['an empty map', {}],
    ['a map of empty lists', { issues: [], insurance: [] }],
    ['blanks', ['', '  ']],
  ])('are none in %s', (_what, filters) => {
    expect(applied(filters)).toMatchObject({ filtered: false });
    expect(applied(filters)?.applied.filter((name) => name.trim())).toEqual([]);
  });

  it('are some where the page offers to clear them, and where they are of a shape that nobody knows', () => {
    expect(applied([], '/us/therapists/tx/austin')).toMatchObject({ applied: [], filtered: true });
    expect(applied([[{ kind: { of: 'plan' } }]])?.filtered).toBe(true);
    expect(applied([], '')?.filtered).toBe(false);
  });

  it('are no number that stands alone, which may count something', () => {
    expect(applied({ issues: { total: 3 } })?.applied).toEqual([]);
  });
});

describe('those whom a state keeps apart from its results', () => {
  const ids = PEOPLE.map(({ id }) => ({ id }));
  const far = { id: 500900 };

  it.each<[string, object]>([
    ['nearby', { expansion: { results: [far] } }],
    ['online', { teletherapyExpansion: { results: [far, far] } }],
    ['of a larger area', { expandedResults: [far] }],
  ])('are %s', (_what, page) => {
    expect(signsOf(page)?.beyond).toEqual(['500900']);
  });

  it('are not those who are among its results too', () => {
    expect(signsOf({ expandedResults: [ids[0], far] })?.beyond).toEqual(['500900']);
    expect(signsOf({})?.beyond).toEqual([]);
  });

  const anxiety = { at: `${AUSTIN}?category=anxiety`, heading: 'Anxiety Therapists in Austin, TX' };
  const [, , ...last] = PEOPLE;
  const apart = { results: ids.slice(0, 2), expandedResults: last.map(({ id }) => ({ id })) };

  it('were not asked for, though nothing in the page stands before them', () => {
    const { of } = ask({ ...anxiety, page: apart });
    expect(Object.values(of)).toEqual([['Anxiety'], ['Anxiety'], [], []]);
  });

  it('are whoever they are where the state is of another page', () => {
    const { of } = ask({ ...anxiety, stateAt: AUSTIN, page: apart });
    expect(Object.values(of)).toEqual(PEOPLE.map(() => ['Anxiety']));
  });
});

describe('a state of an area that was made wider', () => {
  const aetna = { at: `${AUSTIN}?category=aetna`, heading: 'Aetna Therapists in Austin, TX' };

  it.each<[string, Record<string, unknown>]>([
    ['a radius', { expandedToRadius: 25 }],
    ['a radius in words', { expandedToRadius: '25' }],
    ['a banner', { expandedResultsBanner: { heading: 'Widened', text: null } }],
  ])('says so by %s: no plan is told, and nothing is counted', (_what, page) => {
    expect(signsOf(page)?.widened).toBe(true);
    expect(ask({ ...aetna, page }).asked).toEqual([]);
    expect(ask({ ...aetna, applied: ['aetna'], page }).asked).toEqual([]);
    expect(ask({ page }).census).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['none', { expandedToRadius: 0, expandedResultsBanner: { heading: null, text: null } }],
    ['words', { expandedToRadius: 'far' }],
    ['nothing', { expandedToRadius: null }],
  ])('is not one with %s', (_what, page) => {
    expect(signsOf(page)?.widened).toBe(false);
    expect(ask({ ...aetna, page }).asked).toHaveLength(1);
    expect(ask({ page }).census).not.toBeNull();
  });

  it('keeps what two others name that is no plan', () => {
    const made = { at: `${AUSTIN}?category=anxiety`, applied: ['anxiety'], page: { expandedToRadius: 25 } };
    expect(ask(made).asked).toMatchObject([{ label: 'Anxiety' }]);
  });
});

describe('whatever a page keeps', () => {
  it('its state is read or is none, and holds no more than it may', () => {
    const said = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(said, said, said, said, (filters, clearUrl, expansion, results) => {
        const refinements = { appliedFilters: filters, clearUrl, categories: filters };
        const page = {
          refinements,
          expansion,
          expandedResults: results,
          results: expansion,
          location: results,
        };
        const signs = stateSigns(flat(stateOf({ facets: FACETS, page })), 'data-');
        expect(signs === null || (Array.isArray(signs.beyond) && signs.applied.length <= 40)).toBe(true);
      }),
    );
    expect(stateSigns({}, 'data-')).toBeNull();
    expect(stateSigns([1, 2, 3], 'data-')).toBeNull();
  });
});
