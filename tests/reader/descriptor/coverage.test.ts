import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../../build/directories.ts';
import { descriptor as goodtherapy } from '../../../utils/directories/goodtherapy/descriptor.ts';
import type { PageKind } from '../../../utils/listing/descriptor.ts';
import { FIELD_NAMES, type FieldName } from '../../../utils/listing/listing.ts';
import {
  declaredFields,
  type ReplicaCase,
  shortfall,
  usualFields,
} from '../../../utils/reader/descriptor/coverage.ts';
import { type Coverage, readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { casesOf, readCase, replica } from '../../directories/folders.ts';

const directories = await readDescriptors();
const usualOf = (directory: (typeof directories)[number]) =>
  usualFields(Object.values(casesOf(directory)) as ReplicaCase[]);
const NINE: FieldName[] = [
  'name',
  'url',
  'profession',
  'credentials',
  'city',
  'region',
  'postalCode',
  'statement',
  'verified',
];
const all = (rows: number, fields: readonly FieldName[]): Coverage => ({
  listings: rows,
  unreadable: 0,
  fields: Object.fromEntries(fields.map((field) => [field, rows])),
});

describe('what is usual', () => {
  it('is what two thirds of the listings hold, in every replica of the kind', () => {
    const listings = [{ name: 'a', city: 'x', statement: 's' }, { name: 'b', city: 'y' }, { name: 'c' }];
    const older = [{ name: 'd', statement: 's' }];
    expect(usualFields([{ page: 'results', listings }])).toEqual({ results: ['name', 'city'] });
    expect(
      usualFields([
        { page: 'results', listings },
        { page: 'results', listings: older },
        { page: 'profile', listings: older },
      ]),
    ).toEqual({ results: ['name'], profile: ['name', 'statement'] });
  });

  it('is nothing for walls and empty lists', () => {
    expect(usualFields([{ page: 'blocked', listings: [] }])).toEqual({});
    expect(usualFields([])).toEqual({});
  });

  it('leaves out what a filter may take from every row, and what the address gives', () => {
    const row = Object.fromEntries(FIELD_NAMES.map((field) => [field, 'x']));
    const usual = usualFields([{ page: 'results', listings: [row] }]).results;
    for (const field of ['online', 'inPerson', 'availability', 'currency', 'key'])
      expect(usual).not.toContain(field);
    expect(usual).toEqual(expect.arrayContaining(NINE));
  });

  it('of a directory without replicas is what it looks for on the page', () => {
    const declared = declaredFields(goodtherapy, 'results');
    expect(declared).toEqual([
      'name',
      'url',
      'profession',
      'credentials',
      'city',
      'postalCode',
      'statement',
      'verified',
    ]);
    const profile = { ...goodtherapy.profile, fields: { url: [{ page: 'address' as const }], city: [] } };
    expect(declaredFields({ ...goodtherapy, profile } as typeof goodtherapy, 'profile')).toEqual([]);
    expect(declaredFields(goodtherapy, 'empty')).toEqual([]);
  });
});

describe('a page', () => {
  it('that reads as usual, or better, falls short of nothing', () => {
    expect(shortfall(all(20, NINE), NINE)).toBeNull();
    expect(shortfall(all(20, FIELD_NAMES), NINE)).toBeNull();
    expect(shortfall(all(0, []), NINE)).toBeNull();
    expect(shortfall(all(20, []), [])).toBeNull();
  });

  it('of which six fields are gone gives three of nine', () => {
    expect(shortfall(all(20, NINE.slice(0, 3)), NINE)).toEqual({
      found: 3,
      expected: 9,
      missing: NINE.slice(3),
    });
  });

  it('counts a field as gone when one row in ten still has it, and not when three in twenty do', () => {
    const coverage = (cities: number): Coverage => {
      const { fields, ...rest } = all(20, NINE.slice(0, 8));
      return { ...rest, fields: { ...fields, city: cities } };
    };
    expect(shortfall(coverage(2), NINE)?.missing).toEqual(['city', 'verified']);
    expect(shortfall(coverage(3), NINE)).toBeNull();
  });

  it('on which one thing is gone may be sorted or filtered by it: the town with its region and code is one', () => {
    for (const field of NINE) {
      const others = NINE.filter((one) => one !== field);
      expect(shortfall(all(20, others), NINE), field).toBeNull();
    }
    const nowhere = NINE.filter((field) => !['city', 'region', 'postalCode'].includes(field));
    expect(shortfall(all(20, nowhere), NINE)).toBeNull();
    const mute = nowhere.filter((field) => field !== 'statement');
    expect(shortfall(all(20, mute), NINE)?.found).toBe(5);
  });

  it('of one or two people may say less', () => {
    expect(shortfall(all(1, ['name']), NINE)).toBeNull();
    expect(shortfall(all(2, ['name']), NINE)).toBeNull();
    expect(shortfall(all(3, ['name']), NINE)?.found).toBe(1);
  });

  it('whose rows have lost their name or key falls short however few they are', () => {
    for (const unreadable of [1, 2, 20])
      expect(shortfall({ listings: 0, unreadable, fields: {} }, NINE)).toEqual({
        found: 0,
        expected: 9,
        missing: NINE,
      });
    expect(shortfall({ ...all(1, NINE), unreadable: 1 }, NINE)).toBeNull();
  });

  it('has found and missing fields that make up the expected ones, whatever was read', () => {
    const fields = fc.uniqueArray(fc.constantFrom(...FIELD_NAMES));
    const counts = fc.dictionary(fc.constantFrom(...FIELD_NAMES), fc.nat(40));
    fc.assert(
      fc.property(fields, counts, fc.nat(40), fc.nat(5), (usual, held, listings, unreadable) => {
        const short = shortfall({ listings, unreadable, fields: held }, usual);
        if (!short) return;
        expect(short.found + short.missing.length).toBe(short.expected);
        expect(short.missing.length).toBeGreaterThan(0);
        expect(usual).toEqual(expect.arrayContaining(short.missing));
      }),
    );
  });

  it('never reads better by holding less', () => {
    fc.assert(
      fc.property(fc.subarray(NINE), fc.subarray(NINE), fc.integer({ min: 3, max: 60 }), (one, two, rows) => {
        const less = one.filter((field) => two.includes(field));
        const found = (held: FieldName[]) => shortfall(all(rows, held), NINE)?.found ?? 9;
        expect(found(less)).toBeLessThanOrEqual(found(one));
      }),
    );
  });
});

describe.each(directories)('$label', (directory) => {
  const cases = Object.entries(casesOf(directory)).filter(([, { listings }]) => listings.length > 0);

  it.each(cases)('reads its own %s as expected', (file, { page }) => {
    const usual = usualOf(directory)[page as PageKind] ?? [];
    expect(usual).toEqual(expect.arrayContaining(['name', 'url']));
    expect(shortfall(readCase(directory, file).coverage, usual)).toBeNull();
  });
});

describe('a site that takes its classes away', () => {
  const lists = directories.flatMap((directory) =>
    Object.entries(casesOf(directory))
      .filter(([, { listings, page }]) => page === 'results' && listings.length > 2)
      .map(([file, { address }]) => ({ directory, file, address, name: `${directory.id} ${file}` })),
  );

  it.each(lists)('inside the rows of $name leaves less than is usual', ({ directory, file, address }) => {
    const doc = replica(directory, file);
    for (const script of doc.querySelectorAll('script')) script.remove();
    const whole = shortfall(readPage(doc, directory, { address }).coverage, usualOf(directory).results ?? []);
    for (const row of doc.querySelectorAll(directory.results?.row ?? ''))
      for (const element of row.querySelectorAll('[class]:not(a):not(:has(a))'))
        element.removeAttribute('class');
    for (const element of doc.querySelectorAll('h3, h4, p')) element.replaceWith(...element.childNodes);
    const { page, coverage } = readPage(doc, directory, { address });
    const short = shortfall(coverage, usualOf(directory).results ?? []);
    expect([page, whole]).toEqual(['results', null]);
    expect(short?.missing.length).toBeGreaterThan(1);
  });
});
