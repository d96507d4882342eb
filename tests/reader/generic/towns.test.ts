import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { f1, type Gold, hold } from './gold.ts';

const TOWNS = new URL('towns/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, TOWNS), 'utf8');

/**
 * Three invented directories that were written, with what a person would note of them, before anything was read of
 * them: utility classes, a table of two rows a person, definition lists; icons, ratings, logos, strips of others.
 */
const PAGES = ['larchwood', 'nordlot', 'ribambelle'].flatMap((site) => [
  `${site}-results`,
  `${site}-profile`,
]);

describe.each(PAGES)('%s', (name) => {
  const gold: Gold = JSON.parse(text(`${name}.json`));
  const reading = readGeneric(parseHtml(text(`${name}.html`)), gold.url);
  const held = hold(gold, reading.listings);

  it('shows everyone by name and address, and nobody else', () => {
    expect(reading.page).toBe(gold.page);
    expect([held.found, held.name, held.address, held.wrong]).toEqual([
      held.expected,
      held.expected,
      held.expected,
      0,
    ]);
  });

  it('names none of those who only stand around', () => {
    const names = reading.listings.map((one) => one.name);
    for (const other of gold.notListings) expect(names).not.toContain(other);
  });

  it('gives each field what the page says, nearly always', () => {
    expect([f1([held]) >= 0.92, held.misses]).toEqual([true, held.misses]);
  });
});

describe('a page that lists no clinicians', () => {
  const read = (body: string, title = 'The weekly') =>
    readGeneric(
      parseHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`),
      'https://some.example/pages/one',
    );

  const rows = (people: readonly string[], said: string) =>
    people
      .map(
        (name, at) =>
          `<li><h3><a href="/authors/${at}-${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>${said}</p></li>`,
      )
      .join('');

  it.each([
    ['writers', 'Writes about trains, rivers and what the town council forgot to say this month.'],
    ['players', 'Goalkeeper, 31 matches, 4 goals against in the last season. Signed until summer.'],
  ])('gives nobody: %s', (_, said) => {
    const page = `<main><h1>People</h1><ul>${rows(['Ada Fenn', 'Bo Marsh', 'Cy Wold'], said)}</ul></main>`;
    expect(read(page).listings).toEqual([]);
  });

  it('gives nobody for an article under somebody’s name', () => {
    const page = `<main><h1>Ada Fenn</h1><p>Ada Fenn was born by the sea and wrote three novels there. Her second one made her known to readers far away, and she never quite forgave it.</p></main>`;
    expect(read(page, 'Ada Fenn').listings).toEqual([]);
  });

  it.each(['Therapy in Oregon', 'Couples Counseling', 'Texas', 'Talk to Our Team'])(
    'does not take "%s" for a person',
    (heading) => {
      const page = `<main><h1>${heading}</h1><h2>Specialties</h2><ul><li>Anxiety</li><li>Grief</li></ul><h2>Insurance</h2><ul><li>Aetna</li></ul><p>Our licensed therapists meet you online, wherever you live, and take time for what you bring.</p></main>`;
      expect(read(page, `${heading} | Wren Collective`).listings).toEqual([]);
    },
  );

  it('is given where the same rows say that they treat', () => {
    const page = `<main><h1>People</h1><ul>${rows(['Ada Fenn', 'Bo Marsh', 'Cy Wold'], 'Psychotherapist, LCSW</p><p>I listen, and I take my time with what you bring.')}</ul></main>`;
    expect(read(page).listings.map((one) => one.name)).toEqual(['Ada Fenn', 'Bo Marsh', 'Cy Wold']);
  });
});
