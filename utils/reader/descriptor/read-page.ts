import { attribute, documentElement, isWithin, selectAll, selectFirst } from '../../dom/dom.ts';
import { finish, type Steps } from '../../dom/work.ts';
import type { BadgePlace, Descriptor, FieldReading, PageKind } from '../../listing/descriptor.ts';
import type { FieldName, Listing } from '../../listing/listing.ts';
import type { PageSigns } from '../page/signs.ts';
import type { KeptRows } from './kept-rows.ts';
import { pageKind } from './page-kind.ts';
import { readFields } from './read-fields.ts';
import { readStores, type Stores, stateOf } from './stores.ts';

export interface PageReading extends People {
  coverage: Coverage;
}

/** A page's listings, without a count of what was found. */
export interface People {
  page: PageKind;
  /** One listing for each clinician, in the page's order. */
  listings: Listing[];
  /** The profile of one of them, which stands open over the list. */
  opened: Listing | null;
  /** Where each listing stands: a row, or the body of a profile. A key repeated on the page has several. */
  places: ReadPlace[];
  /** Rows of which nobody can say whose they are. */
  unreadable: number;
  /** What the page says of itself, on a list: raw, to be resolved with `pageAboutOf`. */
  signs: PageSigns | null;
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

/** What only some pages need: a script in a page has each in a file of its own. */
export interface Further {
  /** Reads a page by its shape: what a descriptor leaves empty on a profile, and pages of which it reads nobody. */
  fill?: (people: People, doc: Document, descriptor: Descriptor, options: ReadOptions) => Steps<People>;
  /** Reads what a list says of itself. `state` gives what a script of the page keeps as data. */
  signs?: (
    doc: Document,
    descriptor: Descriptor | null,
    address: string,
    places: readonly ReadPlace[],
    state?: (script: Element) => unknown,
  ) => PageSigns;
}

export interface ReadOptions extends Further {
  /** The page's address: the base of relative links. */
  address: string;
  /** The day of the reading, as `2026-11-28`. */
  day?: string;
  /** Leaves the page's embedded state and structured data out, to show what the DOM alone gives. */
  noState?: boolean;
  /** What rows said when the same page was read before: only others are read. */
  kept?: Pick<KeptRows, 'begin' | 'of' | 'ofPage' | 'ofList'>;
}

/** What is read of a page before its rows. */
export interface BeforeRows {
  page: PageKind;
  stores: Stores;
  /** The rows of a list, of the main list alone. */
  rows: Element[];
  /** What lies over a list with somebody's profile. */
  over: Element[];
}

const NO_STORES: Stores = { records: new Map(), states: [] };

/** More rows than this are not read: one more than are taken in a day, so that it is said that there are more. */
const MAX_ROWS = 2001;

/** Reads a page of a known directory and counts what was found. */
export function readPage(doc: Document, descriptor: Descriptor, options: ReadOptions): PageReading {
  const people = finish(readInSteps(doc, descriptor, options));
  return { ...people, coverage: coverageOf(people) };
}

/**
 * Reads a page of a known directory, with a stop after its state and after each row: who lets the page have its
 * turn there has to see that it is still the same at the end. Never changes the document and never throws on what
 * it holds.
 */
export function* readInSteps(doc: Document, descriptor: Descriptor, options: ReadOptions): Steps<People> {
  const { address, kept, noState } = options;
  const look = () => lookAround(doc, descriptor, options);
  const around = (keepsAround(descriptor) && kept?.ofPage(address, look)) || look();
  const { page, rows } = around;
  const { records, states } = around.stores;
  yield;
  const language = attribute(documentElement(doc), 'lang')?.slice(0, 2);
  const places: ReadPlace[] = [];
  const listings = new Map<string, Listing>();
  let unreadable = 0;
  let opened: Listing | null = null;

  const read = (root: ParentNode, reading: FieldReading) =>
    readFields({ root, reading, records, address, language });
  const take = (listing: Listing, element: Element, reading: FieldReading & { badge: BadgePlace }) => {
    // Without the directory's own id or a name nobody can say whose facts these are.
    if (!listing.key || !listing.name) unreadable += 1;
    else {
      places.push({ key: listing.key, element, badge: reading.badge });
      if (!listings.has(listing.key)) listings.set(listing.key, listing);
    }
  };

  if (page === 'results' && descriptor.results) {
    const { results } = descriptor;
    kept?.begin([address, language, ...states]);
    for (const element of rows) {
      const said = () => read(element, results);
      take(kept?.of(element, said) ?? said(), element, results);
      yield;
    }
    const reading = descriptor.profile;
    const [over, ...others] = around.over;
    const profile = reading && over && read(over, reading);
    // The address may be a click ahead of what stands over the list: only the same name is the same clinician.
    if (profile && !others[0] && listings.get(profile.key)?.name === profile.name) opened = profile;
  }
  const body = selectFirst(doc, 'body');
  if (page === 'profile' && descriptor.profile && body)
    take(read(doc, descriptor.profile), body, descriptor.profile);

  const people = { page, listings: [...listings.values()], opened, places, unreadable, signs: null };
  const whole = options.fill ? yield* options.fill(people, doc, descriptor, options) : people;
  for (const listing of [...whole.listings, ...(opened ? [opened] : [])]) dated(listing, options.day);
  if (whole.page !== 'results' || !options.signs) return whole;
  yield;
  const state = noState ? undefined : stateOf;
  const said = () => options.signs?.(doc, descriptor, address, whole.places, state) ?? null;
  const shown = whole.places.map(({ element }) => element);
  return { ...whole, signs: keepsSigns(descriptor) ? (kept?.ofList(shown, said) ?? said()) : said() };
}

/** Whether what kind of page this is rests on elements alone: a text may change in any row. */
const keepsAround = ({ pages, results }: Descriptor): boolean =>
  results !== undefined && pages.every(({ text }) => text === undefined);

/**
 * Whether a browser tells of every change in what a list says of itself. Where no state holds it, boxes that are
 * ticked are a part of it, and of those it tells nothing.
 */
const keepsSigns = ({ results }: Descriptor): boolean =>
  results?.about?.state !== undefined && results.about.marked === undefined;

/** Looks at everything but what rows say. */
function lookAround(doc: Document, descriptor: Descriptor, { address, noState }: ReadOptions): BeforeRows {
  const page = pageKind(doc, descriptor, new URL(address).pathname);
  const stores = noState ? NO_STORES : readStores(doc, descriptor);
  const { results, profile } = descriptor;
  if (page !== 'results' || !results) return { page, stores, rows: [], over: [] };
  const { row, exclude } = results;
  const rows = selectAll(doc, row)
    .slice(0, MAX_ROWS)
    .filter((element) => !exclude || !isWithin(element, exclude));
  return { page, stores, rows, over: selectAll(doc, profile?.over ?? '') };
}

/** Of the day that a page was read, no page says anything. */
function dated(listing: Listing, day: string | undefined): void {
  if (!day) return;
  listing.readOn = day;
  listing.sources.readOn = 'reading: its day';
}

function coverageOf({ listings, unreadable }: People): Coverage {
  const fields: Coverage['fields'] = {};
  for (const field of listings.flatMap((listing) => Object.keys(listing.sources) as FieldName[])) {
    fields[field] = (fields[field] ?? 0) + 1;
  }
  return { listings: listings.length, unreadable, fields };
}
