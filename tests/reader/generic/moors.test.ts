import { describe, expect, it } from 'vitest';
import { f1 } from './gold.ts';
import { readInvented, showsEveryone } from './invented.ts';

const MOORS = new URL('moors/', import.meta.url);
const SITES = {
  mended: ['brightfen', 'lichtblau', 'remanso', 'talweg'],
  // Never looked into: .959 at first sight, and looked at by their sum alone.
  'held back': ['cedarwick', 'aubier'],
};

const pagesOf = (sites: readonly string[]) => sites.flatMap((site) => [`${site}-results`, `${site}-profile`]);

/**
 * Six invented directories by somebody who had not seen the reader: utility classes, a magazine's posts between the
 * rows, tables within tables whose heads are plain cells, price tables of services, insurers in pictures. At first
 * sight .875 over all fields, one of 51 people lost and one read with a stranger's words; .829 on the four that were
 * mended then.
 */
describe.each(Object.entries(SITES))('%s', (_how, sites) => {
  describe.each(pagesOf(sites))('%s', (name) => {
    showsEveryone(readInvented(MOORS, name));
  });

  it('gives each field what the pages say, nearly always', () => {
    expect(f1(pagesOf(sites).map((name) => readInvented(MOORS, name).held))).toBeGreaterThanOrEqual(0.92);
  });
});
