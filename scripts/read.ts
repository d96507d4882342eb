import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDescriptors, readFilterTable } from '../build/directories.ts';
import { descriptorFor, ownAddress } from '../utils/reader/descriptor/address.ts';
import { pageKind } from '../utils/reader/descriptor/page-kind.ts';
import { type PageReading, readPage } from '../utils/reader/descriptor/read-page.ts';
import { withShape } from '../utils/reader/descriptor/with-shape.ts';
import { readGeneric } from '../utils/reader/generic/read-generic.ts';
import { pageAboutOf } from '../utils/reader/page/about.ts';
import { withAskedFor } from '../utils/reader/page/asked-for.ts';
import { readSigns } from '../utils/reader/page/read-signs.ts';
import type { FilterTable } from '../utils/reader/page/table.ts';
import { withSigns } from '../utils/reader/page/with-signs.ts';
import { decodePage } from './encoding.ts';
import { type Command, InputError, run } from './input.ts';
import { parseHtml } from './parse-html.ts';

export interface ReadArguments {
  file: string;
  url?: string | undefined;
  noState?: boolean | undefined;
  generic?: boolean | undefined;
}

/** Reads a saved page. Throws `InputError` with a sentence when the file is no page. */
export async function readSavedPage({ file, url, noState, generic }: ReadArguments) {
  const bytes = await readFile(file).catch(() => {
    throw new InputError(`There is no file "${file}". Give the path of a saved page.`);
  });
  const html = decodePage(bytes);
  if (!/<[a-z!][^>]*>/i.test(html)) {
    throw new InputError(`"${file}" holds no HTML. Save the page as "Web page, HTML only" and try again.`);
  }
  if (url !== undefined && !URL.canParse(url)) {
    throw new InputError(`"${url}" is no web address. Give one that begins with https://.`);
  }
  const descriptors = await readDescriptors({ claimed: true });
  const doc = parseHtml(html);
  const readable = descriptors.filter(({ read }) => read !== 'generic');
  const address = url ?? ownAddress(doc, readable) ?? 'about:blank';
  const known = descriptorFor(address, descriptors);
  const descriptor = known?.read === 'generic' ? null : known;
  const table = await readFilterTable(known?.id);
  if (generic) {
    const reading = readGeneric(doc, address, { noState: noState ?? false });
    if (reading.refused)
      throw new InputError(`"${file}" is longer than five million characters: too large to read.`);
    return printed(withSigns(reading, doc, signsAddress(address), readSigns), null, table);
  }
  if (!descriptor) {
    const coverage = { listings: 0, unreadable: 0, fields: {} };
    const page = pageKind(doc, null, '');
    return printed({ page, coverage, listings: [], signs: null }, null, table);
  }
  const options = { address, noState: noState ?? false, fill: withShape, signs: readSigns };
  return printed(readPage(doc, descriptor, options), descriptor.id, table);
}

/** A page without an address was asked for nothing by it. */
const signsAddress = (address: string) => (/^https?:/.test(address) ? address : 'https://nowhere.invalid/');

/** What is printed of a reading: what the page says of itself is resolved, as the extension does it. */
function printed(
  { page, coverage, listings, signs }: Pick<PageReading, 'page' | 'coverage' | 'listings' | 'signs'>,
  directory: string | null,
  table: FilterTable,
) {
  const about = signs && pageAboutOf(signs, table);
  return {
    page,
    directory,
    coverage,
    listings: signs && about ? withAskedFor(listings, signs, about, table) : listings,
    askedFor: about?.asked ?? [],
    unnamedFilters: about?.unnamed ?? 0,
    hints: about?.hints ?? [],
    census: about?.census ?? null,
    results: about?.results ?? null,
    pageNumber: about?.pageNumber ?? null,
    sort: about?.sort ?? '',
  };
}

/** `read FILE.html [--url URL] [--no-state] [--generic]`: a saved page as one line of JSON. */
export const read: Command = async (given, desk) => {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { url: { type: 'string' }, 'no-state': { type: 'boolean' }, generic: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (!file) throw new InputError('Name a saved page: npm run --silent read -- FILE.html [--url URL]');
  const { url, generic, 'no-state': noState } = values;
  desk.answer(JSON.stringify(await readSavedPage({ file, url, noState, generic })));
};

if (import.meta.main) await run(read);
