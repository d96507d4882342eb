import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../../build/directories.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { readSigns } from '../../../utils/reader/page/read-signs.ts';
import { samePage } from '../../../utils/reader/page/same-page.ts';
import { type PageSigns, SIGNS, type StateSigns } from '../../../utils/reader/page/signs.ts';
import { signsSchema } from '../../../utils/reader/page/signs-schema.ts';
import { casesOf, replica } from '../../directories/folders.ts';

const lists = (await readDescriptors()).flatMap((directory) =>
  Object.entries(casesOf(directory))
    .filter(([, { page }]) => page === 'results')
    .map(([file, { address }]) => ({ directory, file, address, name: `${directory.id} ${file}` })),
);

const PLAIN: PageSigns = {
  at: '/us/therapists/or/fernhill?page=2',
  results: true,
  heading: 'Therapists in Fernhill, OR',
  title: '',
  canonical: '',
  chips: [],
  controls: [],
  main: ['1'],
  marked: {},
  counted: '',
  sorted: '',
  state: null,
};

const STATE: StateSigns = {
  at: '/',
  applied: [],
  filtered: false,
  widened: false,
  beyond: [],
  facets: [],
  count: 12,
  place: '',
};

describe('what a page’s script sends of a list', () => {
  it.each(lists)('fits when $name was read', ({ directory, file, address }) => {
    const { signs } = readPage(replica(directory, file), directory, { address, signs: readSigns });
    expect(signs).not.toBeNull();
    expect(signsSchema.parse(signs)).toEqual(signs);
  });

  it.each<[string, object]>([
    ['an address that is none', { at: 'https://[' }],
    ['more of a word than one holds', { heading: 'x'.repeat(SIGNS.words + 1) }],
    ['more chips than a page has', { chips: Array.from({ length: SIGNS.chips + 1 }, () => 'Anxiety') }],
    ['a part that nobody knows', { other: 1 }],
    ['a count that is no number', { state: { ...STATE, count: 'many' } }],
    ['more people apart than a list has', { state: { ...STATE, beyond: Array(SIGNS.rows + 1).fill('1') } }],
    ['a state without a part', { state: { ...STATE, filtered: undefined } }],
  ])('does not fit with %s', (_what, over) => {
    expect(signsSchema.safeParse({ ...PLAIN, state: STATE }).success).toBe(true);
    expect(signsSchema.safeParse({ ...PLAIN, ...over }).success).toBe(false);
  });

  it('never throws where addresses are compared, whatever a state calls its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '//', '//['), (at, begins) => {
        expect(typeof samePage(`${begins}${at}`, PLAIN.at, { slugs: {} })).toBe('boolean');
      }),
    );
  });
});
