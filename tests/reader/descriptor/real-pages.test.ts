import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../../build/directories.ts';
import { sharedPages } from '../../../scripts/shared.ts';
import { descriptor as goodtherapy } from '../../../utils/directories/goodtherapy/descriptor.ts';
import { descriptorFor, ownAddress } from '../../../utils/reader/descriptor/address.ts';
import { type ReplicaCase, shortfall, usualFields } from '../../../utils/reader/descriptor/coverage.ts';
import { pageKind } from '../../../utils/reader/descriptor/page-kind.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { structureReport } from '../../../utils/reader/report/structure.ts';
import { casesOf, parse } from '../../directories/folders.ts';
import { describeShared } from '../../support/shared.ts';
import { ofEach } from '../../support/times.ts';
import { leaksOf } from '../leaks.ts';

const directories = await readDescriptors();
const usual = new Map(
  directories.map((directory) => [
    directory,
    usualFields(Object.values(casesOf(directory)) as ReplicaCase[]),
  ]),
);
const load = (path: string) => parse(readFileSync(path, 'utf8'));

/** What a page is of, by its file's name: whose, and whether of a list, of one person or of a wall. */
const kindOf = (file: string) => `${file.split('-')[0]} ${/results|profile|403/.exec(file)?.[0]}`;
const PAGES = ofEach(
  sharedPages().map((path) => [basename(path), path] as const),
  ([file]) => kindOf(file),
);

describeShared('saved pages', 'pages', () => {
  // Each is parsed once: nothing here changes it.
  describe.each(PAGES)('%s', (file, path) => {
    const doc = load(path);
    const address = ownAddress(doc, directories) ?? 'about:blank';
    const directory = descriptorFor(address, directories);
    let read: ReturnType<typeof readPage> | undefined;
    /** The reading of the page, of which several things are asked. */
    const reading = (by: NonNullable<typeof directory>) => (read ??= readPage(doc, by, { address }));

    it('gives a report with nothing of what it says', () => {
      const of = directories.find(({ id }) => file.startsWith(id)) ?? goodtherapy;
      const coverage = { listings: 0, unreadable: 0, fields: { name: 2 } };
      const made = structureReport(doc, of, coverage);
      expect(leaksOf(doc, made)).toEqual([]);
      expect(JSON.stringify(made).length).toBeLessThanOrEqual(64_000);
    });

    it.runIf(directory)('falls short of nothing that is usual', () => {
      if (!directory) return;
      const { page, coverage } = reading(directory);
      expect(shortfall(coverage, usual.get(directory)?.[page] ?? [])).toBeNull();
    });

    it.runIf(/results.*(2025|2020)/.test(file))('is read row by row, with and without its state', () => {
      if (!directory?.results) throw new Error(`No directory for ${address}`);
      const whole = reading(directory);
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
  });

  it('are many, and among them lists, profiles and a wall', () => {
    const files = sharedPages().map((path) => basename(path));
    expect(files.length).toBeGreaterThan(10);
    for (const kind of [/results.*(2025|2020)/, /profile/, /403/])
      expect(
        files.filter((file) => kind.test(file)),
        `${kind}`,
      ).not.toEqual([]);
  });

  it('a wall is a wall', () => {
    for (const path of sharedPages(/403.*\.html$/)) expect(pageKind(load(path), null, '/')).toBe('blocked');
  });
});
