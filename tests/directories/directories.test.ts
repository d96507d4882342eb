import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../scripts/directories.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { emptyListing, type Listing } from '../../utils/listing/listing.ts';
import { descriptorFor } from '../../utils/reader/address.ts';
import { readPage } from '../../utils/reader/read-page.ts';

const ROOM = 'utils/directories';
const directories = await readDescriptors();
const addressOf = ({ matches }: Descriptor) =>
  `${(matches[0] ?? '').replace('*', '')}us/therapists/or/fernhill`;

interface Case {
  page: string;
  listings: Partial<Listing>[];
}

function cases({ id }: Descriptor): Record<string, Case> {
  return JSON.parse(readFileSync(`${ROOM}/${id}/cases.json`, 'utf8')) as Record<string, Case>;
}

function replica({ id }: Descriptor, file: string): Document {
  return new JSDOM(readFileSync(`${ROOM}/${id}/replicas/${file}`, 'utf8')).window.document;
}

/** What a case leaves out is what an unread listing holds. */
function whole(expected: Partial<Listing>): Listing {
  return { ...emptyListing(), ...expected };
}

describe.each(directories.filter(({ evidence }) => evidence === 'seen'))('$label', (directory) => {
  it('has a results, an empty and a blocked replica, and a profile where it reads profiles', () => {
    const needed = [
      'results.html',
      'empty.html',
      'blocked.html',
      ...(directory.profile ? ['profile.html'] : []),
    ];
    for (const file of needed) {
      expect(existsSync(`${ROOM}/${directory.id}/replicas/${file}`), file).toBe(true);
      expect(cases(directory)[file], file).toBeDefined();
    }
  });

  it.each(Object.entries(cases(directory)))('reads %s as its case says', (file, expected) => {
    const reading = readPage(replica(directory, file), directory, { address: addressOf(directory) });
    expect(reading.page).toBe(expected.page);
    expect(reading.listings.map((listing) => ({ ...listing, sources: {} }))).toEqual(
      expected.listings.map(whole),
    );
  });

  it('says of every field that was read where it stood', () => {
    const { listings } = readPage(replica(directory, 'results.html'), directory, {
      address: addressOf(directory),
    });
    for (const listing of listings) {
      expect(listing.sources.name).toBeTruthy();
      const read = Object.keys(listing.sources);
      for (const [field, value] of Object.entries(whole(listing))) {
        const blank = emptyListing()[field as keyof Listing];
        if (field !== 'sources' && JSON.stringify(value) !== JSON.stringify(blank))
          expect(read, field).toContain(field);
      }
    }
  });

  it('names whole hosts over https, and patterns that compile', () => {
    for (const rule of directory.matches) expect(rule).toMatch(/^https:\/\/[a-z0-9.-]+\/[^*]*\*$/);
    const patterns = JSON.stringify(directory).matchAll(
      /\["(?:match|if|split|keep|drop)","((?:[^"\\]|\\.)*)"/g,
    );
    for (const [, source = ''] of patterns)
      expect(() => new RegExp(JSON.parse(`"${source}"`), 'iu')).not.toThrow();
  });
});

describe('people in a carousel', () => {
  it('are nowhere in a reading of Psychology Today', () => {
    const directory = directories.find(({ id }) => id === 'psychologytoday') as Descriptor;
    const reading = JSON.stringify(
      readPage(replica(directory, 'results.html'), directory, { address: addressOf(directory) }).listings,
    );
    expect(reading).not.toMatch(/Vesna|Dainsby|700901|700902/);
  });
});

describe('which directory an address belongs to', () => {
  it.each([
    'https://evil-psychologytoday.com/us/therapists',
    'https://www.psychologytoday.com.evil.org/us/therapists',
    'https://psychologytoday.com.evil.org/',
    'https://www.psychologytoday.com@evil.org/us',
    'http://www.psychologytoday.com/us/therapists',
    'https://wwwXpsychologytoday.com/',
    'javascript:alert(1)',
    'not an address',
  ])('is none for %s', (address) => {
    expect(descriptorFor(address, directories)).toBeNull();
  });

  it('is the one that names the host, and no two name the same', () => {
    for (const directory of directories)
      expect(descriptorFor(addressOf(directory), directories)?.id).toBe(directory.id);
    const hosts = directories.flatMap(({ matches }) =>
      matches.map((rule) => new URL(rule.replace('*', '')).host),
    );
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
