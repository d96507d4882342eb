import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedPages } from '../../../scripts/shared.ts';
import { descriptor } from '../../../utils/directories/psychologytoday/descriptor.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { pageAboutOf } from '../../../utils/reader/page/about.ts';
import { readSigns } from '../../../utils/reader/page/read-signs.ts';
import { parse } from '../../directories/folders.ts';
import { AUSTIN, FACETS } from '../../support/results-page.ts';
import { describeShared } from '../../support/shared.ts';
import { some } from '../../support/times.ts';
import { ask, TABLE } from './asking.ts';

describe('the census of a place', () => {
  it('is the share of everyone there who ticks each facet', () => {
    const { census, results } = ask({ count: 1000 });
    expect(census).toMatchObject({ place: 'Austin, TX', people: 1000 });
    expect(census?.rates).toHaveLength(FACETS.length);
    expect(census?.rates).toContainEqual({
      facet: 'plan',
      slug: 'aetna',
      label: 'Aetna',
      as: 'tick',
      share: 0.61,
    });
    expect(census?.rates).toContainEqual({
      facet: 'faith',
      slug: 'jewish',
      label: 'Jewish',
      as: 'clientele',
      share: 0.04,
    });
    expect(results).toBe(1000);
  });

  it('is the same on every page of the list', () => {
    expect(ask({ stateAt: `${AUSTIN}?page=1` }, `${AUSTIN}?page=3`).census?.people).toBe(1000);
  });

  const refined = (over: object) => ({
    clearUrl: null,
    appliedFilters: [],
    categories: [{ name: 'issues', items: [{ id: 3, urlKey: 'anxiety', title: 'Anxiety', frequency: 9 }] }],
    ...over,
  });
  it.each([
    ['', 'Find Therapists and Psychologists in Austin, TX'],
    ['Find a Therapist in Austin', ''],
    ['Psychologues à Montréal', ''],
  ])('is there under "%s" and "%s"', (heading, title) => {
    expect(ask({ heading, title, page: { refinements: refined({}) } }).census?.rates).toHaveLength(1);
  });

  const facet = (frequency: unknown) => ({ ...FACETS[0], frequency }) as (typeof FACETS)[number];
  it.each([
    ['of a filtered page', { at: `${AUSTIN}?category=anxiety`, heading: 'Anxiety Therapists in Austin, TX' }],
    ['of a page with a filter that nobody can name', { at: `${AUSTIN}?filters=99999` }],
    ['of a page that offers to clear a filter', { page: { refinements: refined({ clearUrl: '/us' }) } }],
    ['of filters by their groups', { page: { refinements: refined({ appliedFilters: { issues: [3] } }) } }],
    ['of a page headed by a filter', { heading: 'Anxiety Therapists in Austin, TX' }],
    ['of a page headed by a filter without a place', { heading: 'Anxiety Therapists' }],
    ['of a page headed by one that nobody knows', { heading: 'Vegan Therapists in Austin, TX' }],
    ['of an area that was made wider', { heading: 'Therapists near Austin, TX' }],
    ['of those who are shown where nobody was found', { before: '<p>No results found</p>' }],
    ['of facets that are counted twice', { facets: [facet(10), facet(11)] }],
    ['of medical doctors', { at: '/us/psychiatrists/tx/austin' }],
    ['of groups', { at: '/us/groups/tx/austin' }],
    ['of what somebody searched for', { at: `${AUSTIN}?search=smith` }],
    ['of a filter in the path', { at: '/us/therapists/anxiety/tx/austin' }],
    ['of a place of spaces', { page: { location: { type: 'City', City: { name: '  ' } } } }],
    ['of another page', { stateAt: '/us/therapists/tx/houston' }],
    ['of few people', { count: 199, facets: [] }],
    ['without a count', { count: null }],
    ['of a place without a name', { page: { location: { type: 'City', City: { name: '' } } } }],
    ['with counts that cannot be', { facets: [facet(5000), facet(-1), facet('many')] }],
    ['without facets', { facets: [] }],
  ])('is none %s', (_, made) => {
    expect(ask(made).census).toBeNull();
  });

  it('counts once what stands twice with one count, and not at all what stands with two', () => {
    const other = { ...facet(30), slug: 'grief', title: 'Grief' };
    const twice = { ...other, category: 'insurance' };
    expect(ask({ facets: [facet(10), facet(10), other, twice] }).census?.rates).toMatchObject([
      { slug: 'anxiety', share: 0.01 },
    ]);
  });

  it('leaves out one count that cannot be', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...facet(10), slug: `t-${at}`, title: `T ${at}` }));
    expect(ask({ facets: [...many, facet(1001)] }).census?.rates).toHaveLength(20);
  });
});

it('words that count results are read whole, wherever they stand', () => {
  const page =
    '<h1>Counsellors in Leeds</h1><h2>Meet them</h2><div class="subheader">138 Treffer im Umkreis</div>';
  expect(readSigns(parse(page), null, 'https://somewhere.example/list', []).counted).toBe(
    '138 Treffer im Umkreis',
  );
});

describeShared('saved pages', 'pages', () => {
  const files = some(sharedPages(/^psych.*results.*2025/), 1);

  it.each(files)(
    '%s carries its census and was asked for nothing; all its rows are of the main list',
    (file) => {
      const doc = parse(readFileSync(file, 'utf8'));
      const address = doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      const { signs, listings } = readPage(doc, descriptor, { address, signs: readSigns });
      const about = signs && pageAboutOf(signs, TABLE);
      expect(about).toMatchObject({ asked: [], unnamed: 0 });
      expect(about?.census?.people).toBeGreaterThan(2900);
      expect(about?.census?.rates.length).toBeGreaterThan(240);
      expect(signs?.main).toEqual(listings.map(({ key }) => key));
    },
  );
});
