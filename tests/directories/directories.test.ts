import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { casesOf, filled, readCase, replica, replicasOf, whole } from './folders.ts';

const directories = await readDescriptors();

describe.each(directories)('$label', (directory) => {
  it.each(Object.entries(casesOf(directory)))('reads %s as its case says', (file, expected) => {
    const reading = readCase(directory, file);
    expect(reading.page).toBe(expected.page);
    expect(reading.coverage.unreadable).toBe(0);
    expect(reading.listings.map((listing) => ({ ...listing, sources: {} }))).toEqual(
      expected.listings.map(whole),
    );
  });

  it('says of every field that was read where it stood', () => {
    const listings = replicasOf(directory).flatMap((file) => readCase(directory, file).listings);
    expect(listings.length).toBeGreaterThan(1);
    for (const listing of listings) {
      expect(Object.keys(listing.sources)).toEqual(expect.arrayContaining(filled(listing)));
      for (const place of Object.values(listing.sources)) expect(place).toMatch(/^\w+: \S/);
    }
  });

  it('leaves the page as it was', () => {
    for (const file of replicasOf(directory)) {
      const before = replica(directory, file).documentElement.outerHTML;
      const reading = readCase(directory, file);
      const after = reading.places[0]?.element.ownerDocument.documentElement.outerHTML;
      expect([undefined, before]).toContain(after);
    }
  });
});

describe('people who only stand beside a clinician', () => {
  const find = (id: string) => directories.find((directory) => directory.id === id) as Descriptor;
  it.each([
    ['psychologytoday', 'results.html', /Vesna|Dainsby|700901|700902/],
    ['psychologytoday', 'profile-2017.html', /Stray|Vole|Weir|97994|310999|Tuesday|widowers|Mossbank/],
    ['psychologytoday', 'profile-2019.html', /Stray|Vole|310997|310999|Sleep class|Mossbank/],
    ['docplanner', 'profile.html', /[Ii]nsomnio|Universidad/],
  ])('are nowhere in a reading of %s %s', (id, file, others) => {
    const page = replica(find(id), file).documentElement.outerHTML;
    expect(page).toMatch(others);
    const { listings } = readCase(find(id), file);
    expect(listings.length).toBeGreaterThan(0);
    expect(JSON.stringify(listings)).not.toMatch(others);
  });
});
