import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../scripts/directories.ts';
import { descriptorFor, ownAddress } from '../../utils/reader/address.ts';
import { pageKind } from '../../utils/reader/page-kind.ts';
import { readPage } from '../../utils/reader/read-page.ts';

/** Saved pages are not part of the project: where they stand beside it, they are read too. */
const FOLDER = '../shared/pages';
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /results.*(2025|2020)/.test(name))
  : [];
const directories = await readDescriptors();

describe.runIf(files.length > 0)('saved pages', () => {
  it.each(files)('%s is read row by row, with and without its state', (file) => {
    const doc = new JSDOM(readFileSync(`${FOLDER}/${file}`, 'utf8')).window.document;
    const address = ownAddress(doc, directories) ?? '';
    const directory = descriptorFor(address, directories);
    if (!directory?.results) throw new Error(`No directory for ${address}`);
    const whole = readPage(doc, directory, { address });
    const domOnly = readPage(doc, directory, { address, noState: true });
    expect(whole.page).toBe('results');
    expect(whole.coverage.unreadable).toBe(0);
    expect(whole.listings.length).toBe(new Set(whole.places.map(({ key }) => key)).size);
    expect(whole.places.length).toBe(doc.querySelectorAll(directory.results.row).length);
    whole.listings.forEach((listing, index) => {
      const dom = domOnly.listings[index];
      const facts = ({ key, name, availability, online, inPerson }: typeof listing) => [
        key,
        name,
        availability,
        online,
        inPerson,
      ];
      expect(dom && facts(dom)).toEqual(facts(listing));
      const half = listing.statement.slice(0, Math.floor(listing.statement.length / 2)).trim();
      expect(half === '' || listing.statement.slice(half.length).trim() !== half).toBe(true);
    });
    const carousel = [...doc.querySelectorAll('.carousel-item a[href]')].map(
      (link) => /(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1],
    );
    const rows = [...doc.querySelectorAll(directory.results.row)].map(
      (row) => row.getAttribute('data-x') ?? '',
    );
    for (const { key } of whole.listings) {
      if (carousel.includes(key)) expect(rows.some((row) => row.endsWith(key))).toBe(true);
    }
  });

  it('the wall is a wall', () => {
    const wall = readdirSync(FOLDER).find((name) => name.includes('403')) ?? '';
    expect(pageKind(new JSDOM(readFileSync(`${FOLDER}/${wall}`, 'utf8')).window.document, null, '/')).toBe(
      'blocked',
    );
  });
});
