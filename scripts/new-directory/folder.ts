import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { descriptorSource } from '../../utils/listing/descriptor-source.ts';
import { emptyListing, FIELD_NAMES, type Listing } from '../../utils/listing/listing.ts';
import { type PageReading, readPage } from '../../utils/reader/descriptor/read-page.ts';
import { parseHtml } from '../parse-html.ts';
import { draft } from './draft.ts';
import { Inventor } from './invent.ts';
import { makeReplica } from './replica.ts';
import { survey } from './survey.ts';

export interface Scaffold {
  descriptor: Descriptor;
  /** The file name of the replica, and its contents. */
  file: string;
  html: string;
  address: string;
  reading: PageReading;
}

/** A descriptor, a replica and what the one reads on the other, from a saved page. */
export function scaffold(html: string, { id, url, when }: { id: string; url: string; when: Date }): Scaffold {
  const doc = parseHtml(html);
  const found = survey(doc, url);
  const said = `${html} ${doc.documentElement.textContent ?? ''}`;
  const inventor = new Inventor(said, found.names);
  makeReplica(doc, inventor, url);
  const address = inventor.address(url, url);
  const descriptor = draft({ id, doc, found, address, when });
  const made = `<!doctype html>\n${doc.documentElement.outerHTML}\n`;
  // Read from what will be in the file, not from what is in memory.
  const reading = readPage(parseHtml(made), descriptor, { address });
  return {
    descriptor,
    file: `${found.kind === 'profile' ? 'profile' : 'results'}.html`,
    html: made,
    address,
    reading,
  };
}

/** Writes the folder. It must not exist. */
export async function writeFolder(folder: string, made: Scaffold): Promise<void> {
  const cases = {
    [made.file]: {
      page: made.reading.page,
      address: made.address,
      listings: made.reading.listings.map(said),
    },
  };
  await mkdir(join(folder, 'replicas'), { recursive: true });
  await writeFile(join(folder, 'descriptor.ts'), descriptorSource(made.descriptor));
  await writeFile(join(folder, 'replicas', made.file), made.html);
  await writeFile(join(folder, 'cases.json'), `${JSON.stringify(cases, null, 2)}\n`);
}

/** Of a listing, what is not blank. */
function said(listing: Listing): Partial<Listing> {
  const blank = emptyListing();
  const own = FIELD_NAMES.filter((field) => JSON.stringify(listing[field]) !== JSON.stringify(blank[field]));
  return Object.fromEntries(own.map((field) => [field, listing[field]]));
}
