import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { f1, type Gold, hold } from './gold.ts';

const SHAPES = new URL('shapes/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, SHAPES), 'utf8');
const pages = readdirSync(SHAPES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

/**
 * Four invented directories, noted before anything was read of them: names in portraits alone, a strip of people
 * who stand in the list too, one list of terms for everyone, a second row under each, prices in a table, headings
 * that name the person.
 */
describe.each(pages)('%s', (name) => {
  const gold: Gold = JSON.parse(text(`${name}.json`));
  const reading = readGeneric(parseHtml(text(`${name}.html`)), gold.url);
  const held = hold(gold, reading.listings);

  it('shows everyone by name and address, once, and nobody else', () => {
    expect(reading.page).toBe(gold.page);
    const all = held.expected;
    expect([held.found, held.name, held.address, held.wrong]).toEqual([all, all, all, 0]);
    expect(new Set(reading.listings.map(({ key }) => key)).size).toBe(all);
  });

  it('gives each field what the page says, nearly always', () => {
    expect([f1([held]) >= 0.92, held.misses]).toEqual([true, held.misses]);
  });
});
