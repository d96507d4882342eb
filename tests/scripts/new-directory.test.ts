import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import { scaffold } from '../../scripts/new-directory/folder.ts';
import { INTERFACE } from '../../scripts/new-directory/words.ts';
import { newDirectory } from '../../scripts/new-directory.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { MARKUP_WORDS } from '../../utils/reader/report/structure-words.ts';
import { type Case, casesOf, parse, ROOM } from '../directories/folders.ts';
import { carriedOut } from './desk.ts';

const directories = await readDescriptors();
const into = mkdtempSync(join(tmpdir(), 'foreword-test-'));
afterAll(() => rmSync(into, { recursive: true }));
const WHEN = new Date('2026-11-25T12:00:00Z');
const run = (...args: string[]) => carriedOut(newDirectory, ...args, '--into', into);
const page = (id: string, file: string) => join(ROOM, id, 'replicas', file);
const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** The words of classes, of attributes' names and of the keys of data. */
function markup(doc: Document): Set<string> {
  const names = [...doc.querySelectorAll('*')].flatMap((at) => [
    at.getAttribute('class') ?? '',
    ...at.getAttributeNames(),
  ]);
  const data = [...doc.querySelectorAll('script')].map((script) => script.textContent ?? '').join(' ');
  const keys = [...data.matchAll(/"([^"]+)"\s*:/g)].map(([, key]) => key ?? '');
  return words([...names, ...keys].join(' ').replaceAll('_', ' '));
}

const pages = directories.flatMap((directory) =>
  Object.entries(casesOf(directory))
    .filter(([, { listings }]) => listings.length > 0)
    .map(([file, one]) => ({ ...one, file, id: directory.id, name: `${directory.id} ${file}` })),
);

const url = 'https://www.psychotherapy.org.uk/find-a-therapist/';
const made = await run('fernmouth', page('ukcp', 'results.html'), url);

describe('the command', () => {
  const folder = join(into, 'fernmouth');

  it('writes a descriptor, a replica and its cases, and says to look at them', () => {
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(readdirSync(folder).sort()).toEqual(['cases.json', 'descriptor.ts', 'replicas']);
    expect(readdirSync(join(folder, 'replicas'))).toEqual(['results.html']);
    expect(made.stdout).toContain('LOOK AT THE REPLICA BEFORE YOU COMMIT IT');
    expect(made.stdout).toContain('The draft reads 4 listings');
    expect(made.stdout).toContain('UKCP already has this host');
  });

  it('leaves a folder that reads its own replica as its cases say', async () => {
    const { descriptor } = (await import(pathToFileURL(join(folder, 'descriptor.ts')).href)) as {
      descriptor: Descriptor;
    };
    const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as Record<string, Case>;
    const [file, expected] = Object.entries(cases)[0] ?? [];
    if (!file || !expected) throw new Error('There is a case.');
    const doc = parse(readFileSync(join(folder, 'replicas', file), 'utf8'));
    const reading = readPage(doc, descriptor, { address: expected.address });
    expect(reading.page).toBe('results');
    expect(reading.listings).toMatchObject(expected.listings);
    expect(reading.listings).toHaveLength(4);
    expect(descriptor).toMatchObject({
      id: 'fernmouth',
      evidence: 'seen',
      matches: ['https://www.psychotherapy.org.uk/*', 'https://psychotherapy.org.uk/*'],
      currency: 'GBP',
    });
    expect(descriptor.basis).toMatch(/^one page of results saved in \w+ \d{4}$/);
  });

  it('is formatted as the project’s own source', () => {
    const { stdout, stderr, status } = spawnSync(
      'node_modules/.bin/biome',
      ['format', '--stdin-file-path=utils/directories/fernmouth/descriptor.ts'],
      { input: readFileSync(join(folder, 'descriptor.ts'), 'utf8'), encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(readFileSync(join(folder, 'descriptor.ts'), 'utf8'));
  });

  it('never writes over a folder', async () => {
    const before = readFileSync(join(folder, 'descriptor.ts'), 'utf8');
    const again = await run('fernmouth', page('goodtherapy', 'results.html'), url);
    expect([again.status, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('is there already: nothing was changed');
    expect(readFileSync(join(folder, 'descriptor.ts'), 'utf8')).toBe(before);
  });

  const plain = join(into, 'plain.txt');
  writeFileSync(plain, 'hello');
  const saved = page('ukcp', 'results.html');
  it.each([
    ['nothing', []],
    ['no address', ['aaa', saved]],
    ['too much', ['aaa', saved, url, 'more']],
    ['an id that is a path', ['../aaa', saved, url]],
    ['an id in capitals', ['Aaa', saved, url]],
    ['no file', ['aaa', 'nowhere.html', url]],
    ['no HTML', ['aaa', plain, url]],
    ['no web address', ['aaa', saved, 'nonsense']],
    ['an address without https', ['aaa', saved, 'http://www.psychotherapy.org.uk/']],
    ['a host of this machine', ['aaa', saved, 'https://localhost/']],
    ['an unknown option', ['aaa', saved, url, '--nope']],
  ])('says in one sentence what is wrong with %s, and exits with 2', async (_what, args) => {
    const { stdout, stderr, status } = await run(...args);
    expect([stdout, status, stderr.trim().split('\n').length]).toEqual(['', 2, 1]);
    expect(existsSync(join(into, 'aaa'))).toBe(false);
  });
});

describe.each(pages)('a folder made from $name', ({ id, file, address, listings, page: kind }) => {
  const html = readFileSync(page(id, file), 'utf8');
  const made = scaffold(html, { id: 'fernmouth', url: address, when: WHEN });
  const all =
    made.html + JSON.stringify(made.descriptor) + JSON.stringify(made.reading.listings) + made.address;

  it('has nobody’s name, key or words', () => {
    const own = words(all);
    const written = markup(parse(html));
    for (const listing of listings) {
      for (const word of words(listing.name ?? ''))
        if (!MARKUP_WORDS.has(word)) expect([...own], word).not.toContain(word);
      if (/\d{4,}/.test(listing.key ?? '')) expect(all).not.toContain(listing.key);
      // Of a statement not one longer word is left, but those in which markup and data are written.
      const said = [...words(listing.statement ?? '')].filter((word) => !written.has(word));
      for (const word of said) if (!MARKUP_WORDS.has(word)) expect([...own], word).not.toContain(word);
    }
  });

  it('has no text of the page but what a directory prints itself', () => {
    const texts = (doc: Document) => {
      const walker = doc.createTreeWalker(doc.documentElement, 4);
      const found: string[] = [];
      while (walker.nextNode())
        if (!/^(script|style)$/.test(walker.currentNode.parentElement?.localName ?? ''))
          found.push((walker.currentNode as Text).data.replace(/\s+/g, ' ').trim());
      return found.filter((text) => /\p{L}{2}/u.test(text));
    };
    const before = new Set(texts(parse(html)).map((text) => text.toLowerCase()));
    const after = texts(parse(made.html));
    expect(after.length).toBeGreaterThan(3);
    for (const text of after)
      if (before.has(text.toLowerCase())) expect(INTERFACE.has(text.toLowerCase()), text).toBe(true);
  });

  it('keeps the markup: as many elements, the same tags, texts of like length', () => {
    const shape = (doc: Document) =>
      [...doc.body.querySelectorAll('*')].filter(({ localName }) => localName !== 'script');
    const [before, after] = [shape(parse(html)), shape(parse(made.html))];
    expect(after.map(({ localName }) => localName)).toEqual(before.map(({ localName }) => localName));
    const length = ({ body }: Document) => body.textContent?.replace(/\s+/g, ' ').length ?? 0;
    const times = length(parse(made.html)) / length(parse(html));
    expect(times).toBeGreaterThan(0.6);
    expect(times).toBeLessThan(1.6);
  });

  it('asks for nothing and runs nothing', () => {
    expect(made.html).not.toMatch(/\s(src|srcset|style|on\w+)=/i);
    for (const script of parse(made.html).querySelectorAll('script'))
      expect(() => JSON.parse(script.textContent ?? '')).not.toThrow();
    for (const [, host] of made.html.matchAll(/(?:href|action)="https?:\/\/([^/"]+)/g))
      expect([new URL(address).host, 'elsewhere.example']).toContain(host);
  });

  // One family prints its doctors in attributes alone: the draft for it is for a person to write.
  if (!(id === 'docplanner' && kind === 'results')) {
    it('reads the people of the replica, each with a name and a key of their own', () => {
      expect(made.reading.page).toBe(kind);
      expect(made.reading.listings.length).toBe(listings.length);
      expect(made.reading.coverage.unreadable).toBe(0);
      expect(new Set(made.reading.listings.map(({ key }) => key)).size).toBe(listings.length);
      // The same name where the page has the same name, and only there.
      const same = (names: (string | undefined)[]) => names.map((name) => names.indexOf(name));
      expect(same(made.reading.listings.map(({ name }) => name))).toEqual(
        same(listings.map(({ name }) => name)),
      );
    });
  }

  it('is the same each time', () => {
    expect(scaffold(html, { id: 'fernmouth', url: address, when: WHEN }).html).toBe(made.html);
  });
});

describe('a page on which nothing is recognised', () => {
  it('still gives a replica, and a draft that reads nobody', () => {
    const html = '<title>Ada</title><p>Nothing here of Ada.</p>';
    const made = scaffold(html, { id: 'x1', url: 'https://a.example/find', when: WHEN });
    expect(made.reading.listings).toEqual([]);
    expect([made.descriptor.results, made.descriptor.profile, made.descriptor.pages]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    expect(made.html).not.toMatch(/\bAda\b|Nothing/);
  });
});
