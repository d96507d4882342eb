import { describe, expect, it } from 'vitest';
import { f1 } from './gold.ts';
import { readInvented, showsEveryone } from './invented.ts';

const WEIRS = new URL('weirs/', import.meta.url);
const SITES = ['ardanna', 'consultacerca', 'hearthline', 'marigold', 'mittelland'];
const pagesOf = (sites: readonly string[]) => sites.flatMap((site) => [`${site}-results`, `${site}-profile`]);

/**
 * Six more invented directories by somebody who had not seen the reader: chips in a framework's own elements, a base
 * of records with labels in their owners' words, a register of a canton, hours to book that each lead somewhere. At
 * first sight .822 over all fields; three of 51 people lost, three addresses of a button in the place of the person's.
 */
describe.each([...pagesOf(SITES), 'juniperslate-profile'])('%s', (name) => {
  showsEveryone(readInvented(WEIRS, name));
});

describe('juniperslate-results', () => {
  const { held } = readInvented(WEIRS, 'juniperslate-results');

  it('shows all but three who stand below the list without a link, and nobody else', () => {
    expect([held.expected, held.found, held.name, held.address, held.wrong]).toEqual([9, 6, 6, 6, 0]);
  });
});

it('gives each field what the pages say, nine of ten times', () => {
  const all = pagesOf([...SITES, 'juniperslate']).map((name) => readInvented(WEIRS, name).held);
  expect(f1(all)).toBeGreaterThanOrEqual(0.9);
});
