import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { f1, type Gold, hold } from './gold.ts';

const FERRIES = new URL('ferries/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, FERRIES), 'utf8');
const SITES = ['ternfind', 'therapiefaden', 'hilopsi', 'fildecoute'];

/**
 * Four invented directories, in English, German, Spanish and French, that were written and noted before anything was
 * read of them: cards under utility classes, definition lists that unfold, elements of a site's own, a framework's
 * cards; on profiles, labels and values as lines of the text about the person. At first sight they gave .89 over all
 * fields, and .92 when the rules had been mended on other pages alone.
 */
describe.each(SITES.flatMap((site) => [`${site}-results`, `${site}-profile`]))('%s', (name) => {
  const gold: Gold = JSON.parse(text(`${name}.json`));
  const reading = readGeneric(parseHtml(text(`${name}.html`)), gold.url);
  const held = hold(gold, reading.listings);

  it('shows everyone by name and address, and nobody else', () => {
    expect(reading.page).toBe(gold.page);
    const all = held.expected;
    expect([held.found, held.name, held.address, held.wrong]).toEqual([all, all, all, 0]);
    const names = reading.listings.map((one) => one.name);
    for (const other of gold.notListings) expect(names).not.toContain(other);
  });
});

it('gives each field what the pages say, nearly always', () => {
  const all = SITES.flatMap((site) => [`${site}-results`, `${site}-profile`]).map((name) => {
    const gold: Gold = JSON.parse(text(`${name}.json`));
    return hold(gold, readGeneric(parseHtml(text(`${name}.html`)), gold.url).listings);
  });
  expect(f1(all)).toBeGreaterThanOrEqual(0.92);
});
