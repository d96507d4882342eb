import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHtml } from '../../scripts/parse-html.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { emptyListing, FIELD_NAMES, type Listing } from '../../utils/listing/listing.ts';
import { type PageReading, readPage } from '../../utils/reader/descriptor/read-page.ts';

export const ROOM = 'utils/directories';

/** What a replica must give: the kind of page, at which address, and of each listing what is not blank. */
export interface Case {
  page: string;
  address: string;
  listings: Partial<Listing>[];
}

export function casesOf({ id }: Descriptor): Record<string, Case> {
  const file = `${ROOM}/${id}/cases.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Case>) : {};
}

export function replicasOf({ id }: Descriptor): string[] {
  const folder = `${ROOM}/${id}/replicas`;
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

export function replica({ id }: Descriptor, file: string): Document {
  return parse(readFileSync(`${ROOM}/${id}/replicas/${file}`, 'utf8'));
}

export function parse(html: string): Document {
  return parseHtml(html);
}

export function readCase(directory: Descriptor, file: string): PageReading {
  const address = casesOf(directory)[file]?.address ?? '';
  return readPage(replica(directory, file), directory, { address });
}

/** What a case leaves out is what an unread listing holds. */
export function whole(expected: Partial<Listing>): Listing {
  return { ...emptyListing(), ...expected };
}

/** The fields that hold something. */
export function filled(listing: Listing): (keyof Listing)[] {
  const blank = emptyListing();
  return FIELD_NAMES.filter((field) => JSON.stringify(listing[field]) !== JSON.stringify(blank[field]));
}
