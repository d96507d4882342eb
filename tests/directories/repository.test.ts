import { existsSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import { CLAIMED, DIRECTORIES, directoryById } from '../../utils/directories/registry.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { descriptorFor } from '../../utils/reader/descriptor/address.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { casesOf, parse, ROOM, replicasOf } from './folders.ts';

const all = await readDescriptors({ claimed: true });
const readable = await readDescriptors();
const generic = all.filter(({ read }) => read === 'generic');
const hostsOf = ({ matches, formerly = [] }: Descriptor) =>
  [...matches, ...formerly].map((rule) => new URL(rule.replace('*', '')).host);

describe('the folders', () => {
  it('are each named by the id of the directory in them', () => {
    const folders = readdirSync(ROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...all.map(({ id }) => id), 'fernhill'].sort());
  });

  it.each(all)('$id says what it rests on, in a sentence without an end', ({ basis, label }) => {
    expect(basis).toMatch(/^\S.{15,}[^.]$/);
    expect(label).toMatch(/\S/);
  });

  it.each(all)('$id holds no script and no pattern that does not compile', (directory) => {
    const text = JSON.stringify(directory);
    expect(JSON.parse(text)).toEqual(directory);
    for (const [, source = ''] of text.matchAll(
      /(?:\["(?:match|if|split|keep|drop|without)",|"(?:path|text)":)"((?:[^"\\]|\\.)*)"/g,
    ))
      expect(() => new RegExp(JSON.parse(`"${source}"`), 'iu')).not.toThrow();
  });
});

describe.each(readable)('$label, which is read', (directory) => {
  const kinds = () => Object.values(casesOf(directory)).map(({ page }) => page);

  it('has a replica for every case and a case for every replica', () => {
    expect(replicasOf(directory)).toEqual(Object.keys(casesOf(directory)).sort());
  });

  it('has a list, a wall, and where its own pages were seen an empty list', () => {
    expect(kinds()).toEqual(expect.arrayContaining(['results', 'blocked']));
    if (directory.evidence === 'seen') expect(kinds()).toContain('empty');
  });

  it('shows in its replicas more than one clinician on a list, and someone who says little', () => {
    const lists = Object.values(casesOf(directory)).filter(({ page }) => page === 'results');
    for (const { listings } of lists) expect(listings.length).toBeGreaterThan(1);
    const sizes = lists.flatMap(({ listings }) => listings.map((listing) => Object.keys(listing).length));
    expect(Math.min(...sizes)).toBeLessThan(Math.max(...sizes));
  });

  it('does not give way to the generic reader, and says no more than was seen', () => {
    expect(directory.read).toBeUndefined();
    expect(['seen', 'described']).toContain(directory.evidence);
    expect(directory.results?.row).toMatch(/\S/);
  });
});

describe('profiles', () => {
  it.each(['psychologytoday', 'goodtherapy', 'docplanner'])('of %s have a replica', (id) => {
    const directory = readable.find((one) => one.id === id) as Descriptor;
    expect(Object.values(casesOf(directory)).map(({ page }) => page)).toContain('profile');
  });
});

describe.each(generic)('$label, of which only addresses are known', (directory) => {
  it('has neither selectors nor replicas', () => {
    expect(['claimed', 'described']).toContain(directory.evidence);
    expect([directory.results, directory.profile, directory.stores]).toEqual([undefined, undefined, {}]);
    expect(existsSync(`${ROOM}/${directory.id}/replicas`)).toBe(false);
    for (const rule of directory.pages) expect(Object.keys(rule).sort()).toEqual(['kind', 'path']);
  });

  it('gives no listings', () => {
    const doc = parse('<main><h1>Ada Fenn</h1><p>I work with grief.</p></main>');
    const address = `https://${hostsOf(directory)[0]}/providers/ada-fenn`;
    expect(readPage(doc, directory, { address }).listings).toEqual([]);
  });
});

describe('what the product knows', () => {
  it('is what can be read; the rest stands apart', () => {
    expect(DIRECTORIES.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
    expect(CLAIMED.map(({ id }) => id).sort()).toEqual(generic.map(({ id }) => id).sort());
    expect(generic.length).toBeGreaterThan(15);
    for (const { id } of CLAIMED) expect(directoryById(id)).toBeUndefined();
    for (const { id } of DIRECTORIES) expect(directoryById(id)?.id).toBe(id);
  });

  it('offers no directory that it could not read, on any of its addresses', () => {
    for (const directory of generic)
      for (const host of hostsOf(directory))
        expect(descriptorFor(`https://${host}/`, DIRECTORIES), host).toBeNull();
  });

  it('says that it saw a directory only where its word rests on saved pages', () => {
    for (const { id, evidence, basis } of [...DIRECTORIES, ...CLAIMED])
      expect(evidence === 'seen', id).toBe(/\bsaved\b/.test(basis));
    expect(new Set(DIRECTORIES.map(({ evidence }) => evidence))).toEqual(new Set(['seen', 'described']));
  });
});

describe('hosts', () => {
  it('belong to one folder each, and once', () => {
    const hosts = all.flatMap(hostsOf);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const directory of all)
      for (const host of hostsOf(directory))
        expect(descriptorFor(`https://${host}/x/y?z=1`, all)?.id, host).toBe(directory.id);
  });

  it('are whole, in lower case, and asked for over https alone', () => {
    for (const { matches, formerly = [] } of all)
      for (const rule of [...matches, ...formerly])
        expect(rule).toMatch(/^https:\/\/(?!xn--)[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  it.each(all)('of $id are met with and without www, and not over http', (directory) => {
    const [first = ''] = hostsOf(directory);
    const bare = first.replace(/^www\./, '');
    for (const host of /^(care|providers)\./.test(bare) ? [bare] : [bare, `www.${bare}`]) {
      expect(descriptorFor(`https://${host}/a`, all)?.id, host).toBe(directory.id);
      expect(descriptorFor(`https://${host.toUpperCase()}/a`, all)?.id).toBe(directory.id);
      expect(descriptorFor(`http://${host}/a`, all)).toBeNull();
    }
  });
});

describe('a host that only looks like one', () => {
  const tricks = (host: string): string[] => [
    `https://evil-${host}/us`,
    `https://evil${host}/us`,
    `https://${host}.evil.org/us`,
    `https://${host}@evil.org/us`,
    `https://${host}:secret@evil.org/us`,
    `https://${host}%2eevil.org/us`,
    `https://${host}.:8443@evil.org/us`,
    `https://evil.org/https://${host}/us`,
    `https://evil.org/?${host}`,
    `https://evil.org#${host}/`,
    `https://evil.org\\@${host}/`,
    `https://evil.${host}/us`,
    `https://www.www.${host.replace(/^www\./, '')}/us`,
    `https://${host.replace(/\./g, '-')}.com/us`,
    `https://${host.replace(/[aeiou]/, '')}/us`,
    `https://${host.replace(/\.[a-z]+$/, '.zip')}/us`,
    `blob:https://${host}/us`,
    `javascript:location='https://${host}/'`,
    `view-source:https://${host}/us`,
  ];

  it.each(all)('is none of $id', (directory) => {
    for (const host of hostsOf(directory))
      for (const address of tricks(host)) expect(descriptorFor(address, all), address).toBeNull();
  });

  /** Letters that look the same in another script, and the first of them as browsers write such a host. */
  const TWINS: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', y: 'у' };

  it.each(all)('is none of $id when a letter is from another script', (directory) => {
    for (const host of hostsOf(directory)) {
      const twins = [...host].flatMap((letter, at) =>
        TWINS[letter] ? [host.slice(0, at) + TWINS[letter] + host.slice(at + 1)] : [],
      );
      expect(twins.length).toBeGreaterThan(0);
      for (const twin of twins) {
        const written = new URL(`https://${twin}/`).hostname;
        expect(written).toContain('xn--');
        expect(descriptorFor(`https://${twin}/us`, all), twin).toBeNull();
        expect(descriptorFor(`https://${written}/us`, all), written).toBeNull();
      }
    }
  });

  it('is none of any whatever one character is put in, left out or changed', () => {
    const hosts = all.flatMap(hostsOf);
    const letter = fc.constantFrom(...'abcxyz0123456789-.');
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.nat(), fc.nat(2), letter, (host, place, gone, put) => {
        const at = place % host.length;
        const changed = host.slice(0, at) + put + host.slice(at + gone);
        fc.pre(!hosts.includes(changed) && URL.canParse(`https://${changed}/`));
        fc.pre(!hosts.includes(new URL(`https://${changed}/`).hostname));
        expect(descriptorFor(`https://${changed}/us`, all)).toBeNull();
      }),
    );
  });
});
