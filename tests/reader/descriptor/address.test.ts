import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../../build/directories.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';
import type { Descriptor } from '../../../utils/listing/descriptor.ts';
import { descriptorFor, matchesAt, ownAddress } from '../../../utils/reader/descriptor/address.ts';

const directories = await readDescriptors();
const own = (html: string) => ownAddress(parseHtml(html), directories);
const LIST = 'https://www.goodtherapy.org/therapists/or/fernhill';
const taught = (...matches: string[]): Descriptor => ({
  id: 'taught',
  label: 'Taught',
  evidence: 'claimed',
  basis: '',
  matches,
  currency: 'USD',
  pages: [],
  stores: {},
});

describe('the address that a page gives itself', () => {
  it('is its canonical link before all else', () => {
    expect(
      own(
        `<link rel="canonical" href="${LIST}"><meta property="og:url" content="https://elsewhere.example/">`,
      ),
    ).toBe(LIST);
  });

  it('is what it gives for sharing when it has no canonical link', () => {
    expect(own(`<meta property="og:url" content="${LIST}">`)).toBe(LIST);
  });

  it('is the known directory that most of its links lead to when it gives none', () => {
    const links = [
      'https://elsewhere.example/',
      'https://elsewhere.example/b',
      'https://www.psychologytoday.com/us',
      LIST,
      LIST,
    ];
    expect(own(links.map((href) => `<a href="${href}">x</a>`).join(''))).toBe('https://www.goodtherapy.org/');
  });

  it('is none when nothing leads to a directory that is known', () => {
    expect(
      own('<a href="/us">x</a><a href="javascript:1">y</a><link rel="canonical" href="/us">'),
    ).toBeNull();
  });
});

describe('a directory taught with a port or a path', () => {
  it('holds addresses at that port, or below that path, and no others', () => {
    const local = [taught('http://localhost:4180/*')];
    expect(descriptorFor('http://localhost:4180/a', local)?.id).toBe('taught');
    expect(descriptorFor('http://localhost:4181/a', local)).toBeNull();
    const below = [taught('https://clinic.example/find/*')];
    expect(descriptorFor('https://clinic.example/find/ada?page=2', below)?.id).toBe('taught');
    expect(descriptorFor('https://clinic.example/other', below)).toBeNull();
  });

  it.each([
    'https://*/*',
    'https://*.example/*',
    '<all_urls>',
    '*://clinic.example/*',
    'https://clinic.example',
  ])('holds nothing by the rule %s, which names no whole host', (rule) => {
    expect(descriptorFor('https://clinic.example/', [taught(rule)])).toBeNull();
  });
});

describe('tricks with an address', () => {
  it.each([
    'https://www.psychologytoday.com:secret@evil.org/us',
    'https://evil.org/https://www.psychologytoday.com/us',
    'https://evil.org\\@www.psychologytoday.com/us',
    'https://evil.org#www.psychologytoday.com/',
    'blob:https://www.psychologytoday.com/us',
    'ftp://www.psychologytoday.com/us',
    '//www.psychologytoday.com/us',
    '',
  ])('%s belongs to no directory', (address) => {
    expect(descriptorFor(address, directories)).toBeNull();
  });
});

describe('what has to be asked for', () => {
  const family = taught('https://www.one.example/*', 'https://one.example/*', 'https://two.example/a*');

  it('is the host in front of the user, of a directory with many', () => {
    expect(matchesAt(family, 'https://two.example/a/list')).toEqual(['https://two.example/a*']);
    expect(matchesAt(family, 'https://www.one.example/x')).toEqual(['https://www.one.example/*']);
  });

  it('is all of them where the address is not known, or is none of theirs', () => {
    expect(matchesAt(family, undefined)).toEqual(family.matches);
    expect(matchesAt(family, 'https://elsewhere.example/')).toEqual(family.matches);
  });
});
