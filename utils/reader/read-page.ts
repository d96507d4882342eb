import type { BadgePlace, Descriptor, PageKind } from '../listing/descriptor.ts';
import type { FieldName, Listing } from '../listing/listing.ts';
import { mergeReadings } from '../listing/merge.ts';
import { isWithin, selectAll, selectFirst } from './dom.ts';
import { pageKind } from './page-kind.ts';
import { readFields } from './read-fields.ts';
import { readStores } from './stores.ts';

export interface PageReading {
  page: PageKind;
  /** One listing for each clinician, in the page's order. */
  listings: Listing[];
  /** Where each listing stands: a row, or the body of a profile. A key repeated on the page has several. */
  places: ReadPlace[];
  coverage: Coverage;
}

export interface ReadPlace {
  key: string;
  element: Element;
  badge: BadgePlace;
}

/** How much of a page was read: listings found, rows that could not be read, listings that hold each field. */
export interface Coverage {
  listings: number;
  unreadable: number;
  fields: Partial<Record<FieldName, number>>;
}

export interface ReadOptions {
  /** The page's address: the base of relative links. */
  address: string;
  /** Leaves the page's embedded state and structured data out, to show what the DOM alone gives. */
  noState?: boolean;
}

/** More rows than this are not read: the page is no list for a person. */
const MAX_ROWS = 2000;

/** Reads a page of a known directory. Never changes the document and never throws on what it holds. */
export function readPage(doc: Document, descriptor: Descriptor, options: ReadOptions): PageReading {
  const page = pageKind(doc, descriptor, new URL(options.address).pathname);
  const records = options.noState ? new Map() : readStores(doc, descriptor);
  const { address } = options;
  const places: ReadPlace[] = [];
  const listings = new Map<string, Listing>();
  let unreadable = 0;

  const take = (
    root: ParentNode,
    element: Element,
    reading: NonNullable<Descriptor['results' | 'profile']>,
  ) => {
    const listing = readFields({ root, reading, records, address });
    // Without the directory's own id or a name nobody can say whose facts these are.
    if (!listing.key || !listing.name) unreadable += 1;
    else {
      places.push({ key: listing.key, element, badge: reading.badge });
      if (!listings.has(listing.key)) listings.set(listing.key, listing);
    }
  };

  if (page === 'results' && descriptor.results) {
    const { row, exclude } = descriptor.results;
    for (const element of selectAll(doc, row).slice(0, MAX_ROWS)) {
      if (!exclude || !isWithin(element, exclude)) take(element, element, descriptor.results);
    }
  }
  if (page === 'results' && descriptor.profile?.over) {
    const [over, ...others] = selectAll(doc, descriptor.profile.over);
    const opened = over && readFields({ root: over, reading: descriptor.profile, records, address });
    const card = opened && listings.get(opened.key);
    // The address may be a click ahead of what stands over the list: only the same name is the same clinician.
    if (card && others.length === 0 && card.name === opened.name)
      listings.set(card.key, mergeReadings([opened, card]));
  }
  const body = selectFirst(doc, 'body');
  if (page === 'profile' && descriptor.profile && body) take(doc, body, descriptor.profile);

  const read = [...listings.values()];
  return { page, listings: read, places, coverage: coverageOf(read, unreadable) };
}

function coverageOf(listings: readonly Listing[], unreadable: number): Coverage {
  const fields: Coverage['fields'] = {};
  for (const field of listings.flatMap((listing) => Object.keys(listing.sources) as FieldName[])) {
    fields[field] = (fields[field] ?? 0) + 1;
  }
  return { listings: listings.length, unreadable, fields };
}
