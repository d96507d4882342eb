import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { type Gold, hold } from './gold.ts';

/** A page of an invented directory, by its name in a folder: what was noted of it, what is read, and how far both agree. */
export function readInvented(folder: URL, name: string) {
  const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const gold: Gold = JSON.parse(text(`${name}.json`));
  const reading = readGeneric(parseHtml(text(`${name}.html`)), gold.url);
  return { gold, reading, held: hold(gold, reading.listings) };
}

/** Nobody is lost on it, nobody has another's name or address, and what is nobody is not read as somebody. */
export function showsEveryone({ gold, reading, held }: ReturnType<typeof readInvented>): void {
  it('shows everyone by name and address, and nobody else', () => {
    expect(reading.page).toBe(gold.page);
    const all = held.expected;
    expect([held.found, held.name, held.address, held.wrong]).toEqual([all, all, all, 0]);
    const names = reading.listings.map((one) => one.name);
    for (const other of gold.notListings) expect(names).not.toContain(other);
  });
}
