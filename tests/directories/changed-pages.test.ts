import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import { type FieldName, type Listing, TICK_FIELDS } from '../../utils/listing/listing.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { times } from '../support/times.ts';
import { casesOf, replica } from './folders.ts';

const directories = await readDescriptors();
const pages = directories.flatMap((directory) =>
  Object.entries(casesOf(directory))
    .filter(([, { listings }]) => listings.length > 0)
    .map(([file, { address }]) => ({ directory, file, address, name: `${directory.id} ${file}` })),
);

/** One change of a page, as a site that is redesigned makes it. */
const change = fc.record({
  how: fc.constantFrom('rename', 'wrap', 'remove', 'empty', 'swap'),
  at: fc.nat(),
});

const RUNS = times(8, 20);

const HEADING = 'h1, h2, h3, h4, h5';

function apply(doc: Document, { how, at }: { how: string; at: number }): void {
  const elements = [...doc.body.querySelectorAll('*')];
  const element = elements[at % elements.length];
  if (!element) return;
  if (how === 'remove') element.remove();
  if (how === 'empty') element.textContent = '';
  if (how === 'rename' && element.hasAttribute('class')) element.setAttribute('class', 'x1f9a');
  const next = element.nextElementSibling;
  // Whole blocks change places, each with its heading: a list under another's heading says what that heads.
  if (how === 'swap' && next && [element, next].every((block) => block.querySelector(HEADING)))
    next.after(element);
  if (how === 'wrap') {
    const around = doc.createElement('section');
    element.replaceWith(around);
    around.append(element);
  }
}

/** Of these a changed page may say less, and nothing else. */
const EXACT = [
  'name',
  'url',
  'city',
  'postalCode',
  'feeIndividual',
  'feeCouples',
  'currency',
  'yearsInPractice',
  'slidingScale',
  'freeConsultation',
] as const satisfies readonly FieldName[];
const LISTS = [...TICK_FIELDS, 'insurance'] as const satisfies readonly FieldName[];
const blank = (value: unknown) => value === '' || value === null || value === 'unknown';

describe.each(pages)('$name, changed at random', ({ directory, file, address }) => {
  const page = replica(directory, file);
  const truth = readPage(page, directory, { address }).listings;

  it('says less or the same of each, and of nobody what another said', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const doc = page.cloneNode(true) as Document;
        for (const one of changes) apply(doc, one);
        for (const listing of readPage(doc, directory, { address }).listings) {
          const own = truth.find(({ key }) => key === listing.key) as Listing;
          expect(own).toBeDefined();
          for (const field of EXACT)
            if (!blank(listing[field])) expect(listing[field], field).toEqual(own[field]);
          for (const field of LISTS)
            for (const item of listing[field] ?? []) expect(own[field], field).toContain(item);
          compared += 1;
        }
      }),
      // One seed here; `bench:read` tries others, and prints what it finds.
      { numRuns: RUNS, seed: 7 },
    );
    expect(compared).toBeGreaterThan(RUNS / 2);
  });
});
