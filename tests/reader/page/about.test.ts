import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, pageAboutOf, pageInRange } from '../../../utils/reader/page/about.ts';
import type { PageSigns } from '../../../utils/reader/page/signs.ts';
import { NO_TABLE } from '../../../utils/reader/page/table.ts';
import { AUSTIN, SITE } from '../../support/results-page.ts';
import { ask } from './asking.ts';

describe('how many and which', () => {
  it.each([
    ['1-12 of 8461 results', 8461],
    ['6,092 therapists', 6092],
    ['138 Treffer im Umkreis von 10 km', 138],
    ['1.204 Ergebnisse', 1204],
    ['Showing 1–20 of about 1,200 therapists', 1200],
    ['Showing 13-24 (8461 results)', 8461],
    ['21 – 40, 138 results', 138],
    ['20 von insgesamt 138 Treffern', 138],
    ['Therapists', null],
    ['1-12', null],
    ['99999999999 results', null],
  ])('"%s" is %s', (words, count) => {
    expect(countIn(words)).toBe(count);
  });

  it('is the page of the address, but of the page’s own where it answers with another', () => {
    expect(ask({ at: `${AUSTIN}?page=7` }).pageNumber).toBe(7);
    expect(
      ask({ at: `${AUSTIN}?page=999`, before: `<link rel="canonical" href="${SITE}${AUSTIN}">` }).pageNumber,
    ).toBe(1);
    expect(ask({ at: `${AUSTIN}?page=x` }).pageNumber).toBe(1);
    expect(ask({ at: `${AUSTIN}?sort=price-asc` }).sort).toBe('price-asc');
  });
});

describe('which page a list is by its part of all results', () => {
  it.each([
    ['1-12 of 8461 results', 1],
    ['13-24 of 8461', 2],
    ['Showing 1,201–1,220 of 6,092 therapists', 61],
    ['Treffer 21 bis 40 von 138', 2],
    ['Showing results 11 to 20 of about 300', 2],
    ['1-4 of 4 results', 1],
    ['Results 41 - 60 sur 100', 3],
  ])('"%s" is page %i', (words, page) => {
    expect(pageInRange(words)).toBe(page);
  });

  it.each(['25-30 of 30 results', '14-24 of 8461'])(
    '"%s" is a later one, and nobody knows which',
    (words) => {
      expect(pageInRange(words)).toBe(0);
    },
  );

  it.each(['138 results', '', '24-13 of 8461', '13-24 of 20', '0-12 of 24', 'ages 6-12'])(
    '"%s" is no part of a list',
    (words) => {
      expect(pageInRange(words)).toBeNull();
    },
  );

  it('is found back from whatever page is printed', () => {
    const whole = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 5000 }), (page, size, more) => {
        const words = `${(page - 1) * size + 1}-${page * size} of ${page * size + more} results`;
        expect(pageInRange(words)).toBe(page);
        expect(countIn(words)).toBe(page * size + more);
      }),
    );
  });

  const signs = (counted: string, query: string): PageSigns => ({
    at: `/find?${query}`,
    results: true,
    heading: '',
    title: '',
    canonical: '',
    chips: [],
    controls: [],
    main: ['a'],
    marked: {},
    counted,
    sorted: '',
    state: null,
  });
  it.each([
    ['13-24 of 8461', '', 2],
    ['13-24 of 8461', 'page=9', 2],
    ['25-30 of 30', 'page=3', 3],
    ['25-30 of 30', 'Page=3', 3],
    ['25-30 of 30', '', null],
    ['30 results', '', 1],
    ['30 results', 'page=2', 2],
  ])('"%s" at "%s" is %s', (counted, query, page) => {
    expect(pageAboutOf(signs(counted, query), NO_TABLE).pageNumber).toBe(page);
  });
});
