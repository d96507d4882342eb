import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { descriptorFor, ownAddress } from '../utils/reader/address.ts';
import { readGeneric } from '../utils/reader/generic/read-generic.ts';
import { pageKind } from '../utils/reader/page-kind.ts';
import { readPage } from '../utils/reader/read-page.ts';
import { readDescriptors } from './directories.ts';
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
  const html = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}". Give the path of a saved page.`);
  });
  if (!/<[a-z!][^>]*>/i.test(html)) {
    throw new InputError(`"${file}" holds no HTML. Save the page as "Web page, HTML only" and try again.`);
  }
  if (url !== undefined && !URL.canParse(url)) {
    throw new InputError(`"${url}" is no web address. Give one that begins with https://.`);
  }
  const descriptors = await readDescriptors();
  const doc = parseHtml(html);
  const address = url ?? ownAddress(doc, descriptors) ?? 'about:blank';
  if (generic) {
    const { page, coverage, listings, refused } = readGeneric(doc, address, { noState: noState ?? false });
    if (refused) throw new InputError(`"${file}" is longer than five million characters: too large to read.`);
    return { page, directory: null, coverage, listings };
  }
  const descriptor = descriptorFor(address, descriptors);
  if (!descriptor) {
    const coverage = { listings: 0, unreadable: 0, fields: {} };
    return { page: pageKind(doc, null, ''), directory: null, coverage, listings: [] };
  }
  const { page, coverage, listings } = readPage(doc, descriptor, { address, noState: noState ?? false });
  return { page, directory: descriptor.id, coverage, listings };
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
