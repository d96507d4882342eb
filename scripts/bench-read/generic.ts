import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDescriptors } from '../../build/directories.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { descriptorFor, ownAddress } from '../../utils/reader/descriptor/address.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { readGeneric } from '../../utils/reader/generic/read-generic.ts';
import { parseHtml } from '../parse-html.ts';
import { sharedPath } from '../shared.ts';

/** One page: how many of the people that the descriptor finds the generic reader finds too, and how right. */
export interface PageFigures {
  page: string;
  expected: number;
  found: number;
  name: number;
  address: number;
  statement: number;
  /** Name, address and statement all right. */
  whole: number;
  city: number;
  /** Read, but nobody whom the descriptor knows. */
  extra: number;
  /** Holds a name, a statement or an address that the descriptor gives to someone else of the page. */
  wrong: number;
  milliseconds: number;
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The same sentences: nine words in ten are in both, or the shorter one is where a cut text ends. */
export function sameStatement(one: string, two: string): boolean {
  const [a, b] = [words(one), words(two)];
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const short = Math.min(a.length, b.length);
  const cut = short >= 20 && a.slice(0, short - 1).join(' ') === b.slice(0, short - 1).join(' ');
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return cut || shared >= 0.9 * Math.max(a.length, b.length);
}

/** The same name; letters after it may stand in the name or among the credentials. */
function sameName(read: Listing, expected: Listing): boolean {
  const [own, whole] = [words(read.name), words(expected.name)];
  const letters = new Set(read.credentials.flatMap((letter) => words(letter)));
  return (
    own.length > 0 &&
    own.every((word, at) => word === whole[at]) &&
    whole.slice(own.length).every((word) => letters.has(word))
  );
}

const path = (address: string) =>
  URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '') : address;

/** Compares one reading with the expected one, person by person, by the directory's id or the address. */
export function compare(
  page: string,
  expected: readonly Listing[],
  read: readonly Listing[],
  milliseconds: number,
): PageFigures {
  const figures = {
    page,
    expected: expected.length,
    found: 0,
    name: 0,
    address: 0,
    statement: 0,
    whole: 0,
    city: 0,
    extra: 0,
    wrong: 0,
    milliseconds,
  };
  const is = (a: Listing, b: Listing) =>
    a.key === b.key || a.key.endsWith(b.key) || (a.url !== '' && path(a.url) === path(b.url));
  for (const listing of expected) {
    const own = read.find((candidate) => is(candidate, listing));
    if (!own) continue;
    figures.found += 1;
    const name = sameName(own, listing);
    const address =
      own.key === listing.key ||
      path(own.url) === path(listing.url) ||
      path(own.url).endsWith(`/${listing.key}`);
    const statement = sameStatement(own.statement, listing.statement);
    figures.name += Number(name);
    figures.address += Number(address);
    figures.statement += Number(statement);
    figures.whole += Number(name && address && statement);
    figures.city += Number(words(own.city).join(' ') === words(listing.city).join(' '));
  }
  for (const listing of read) {
    const own = expected.find((candidate) => is(listing, candidate));
    if (!own) figures.extra += 1;
    const others = expected.filter((candidate) => candidate !== own);
    const stolen = others.some(
      (other) =>
        (other.name === listing.name && other.name !== own?.name) ||
        (listing.statement.length > 80 &&
          sameStatement(other.statement, listing.statement) &&
          !sameStatement(own?.statement ?? '', listing.statement)),
    );
    figures.wrong += Number(stolen);
  }
  return figures;
}

/** Every saved page of a folder that a descriptor reads, read without it. */
export async function benchGeneric(files: readonly string[], noState = false): Promise<PageFigures[]> {
  const descriptors = await readDescriptors();
  return files.flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const doc = parseHtml(html);
    const address = ownAddress(doc, descriptors) ?? 'about:blank';
    const descriptor = descriptorFor(address, descriptors);
    const reading = descriptor ? readPage(doc, descriptor, { address }) : null;
    const expected = reading?.listings ?? [];
    // A profile saved without its own address: on the web it has one, and it ends in the person's id.
    const [person] = expected;
    const nameless = reading?.page === 'profile' && new URL(address).pathname === '/' ? person : undefined;
    const here = nameless ? new URL(`/profile/${nameless.key}`, address).href : address;
    const start = performance.now();
    const read = readGeneric(doc, here, { noState }).listings;
    const milliseconds = Math.round(performance.now() - start);
    return expected.length + read.length > 0 ? [compare(basename(file), expected, read, milliseconds)] : [];
  });
}

/** The pages of a folder, replicas below it included. */
export function pagesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .sort()
        .map((name) => join(folder, name))
    : [];
}

/** All pages that a descriptor reads, as one. */
export function total(pages: readonly PageFigures[]): PageFigures {
  const judged = pages.filter(({ expected }) => expected > 0);
  const sum = (name: keyof Omit<PageFigures, 'page'>) => judged.reduce((all, page) => all + page[name], 0);
  return {
    page: 'all that a descriptor reads',
    expected: sum('expected'),
    found: sum('found'),
    name: sum('name'),
    address: sum('address'),
    statement: sum('statement'),
    whole: sum('whole'),
    city: sum('city'),
    extra: sum('extra'),
    wrong: sum('wrong'),
    milliseconds: sum('milliseconds'),
  };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'no-state': { type: 'boolean' } },
  });
  const folders = positionals.length > 0 ? positionals : [sharedPath('pages'), 'utils/directories'];
  const pages = await benchGeneric(folders.flatMap(pagesIn), values['no-state'] ?? false);
  const all = total(pages);
  const rate = (part: number) => (all.expected ? Number((part / all.expected).toFixed(3)) : null);
  const rates = { found: rate(all.found), whole: rate(all.whole), wrong: all.wrong };
  if (values.json) console.log(JSON.stringify({ pages, all, rates }));
  else {
    console.table(
      Object.fromEntries(
        [...pages, all].map(({ page, ...figures }) => [page.replace(/\.html$/, ''), figures]),
      ),
    );
    console.log(
      `Found ${rates.found}, name, address and statement right ${rates.whole}, wrong persons ${rates.wrong}.`,
    );
  }
}
