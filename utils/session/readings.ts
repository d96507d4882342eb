import type { PageKind } from '../listing/descriptor.ts';
import type { Listing } from '../listing/listing.ts';
import {
  type DatedReading,
  type Difference,
  mergeReadings,
  type ReadOn,
  withReading,
} from '../listing/merge.ts';
import { own } from '../lookup/own.ts';
import { beginBooking, book, dayOf, type Ledger, type Limit, ledgerKey, openLedger } from './ledger.ts';
import type { Memory } from './memory.ts';
import { READING, setWithRoom } from './room.ts';
import { type TabReading, tabKey, tabReading } from './tabs.ts';

/** By host: a directory may have one for each country, each with ids of its own. */
const readingKey = (host: string, key: string) => `${READING}${host}:${key}`;

/** A page as it was read, or a part of it. */
export interface PageRead {
  tabId: number;
  directory: string;
  host: string;
  page: PageKind;
  listings: readonly Listing[];
  /** The profile of one of them that stands open over the list. */
  opened?: Listing | null | undefined;
  tooLarge?: boolean;
  /** The place that the list is of, where the page names one. */
  place?: string | null;
  /** How many results there are in all, where the page says so. */
  results?: number | null;
  /** How many filters it has that nobody can name, and what is set on it. */
  unnamed?: number;
  hints?: string[];
  /** Rows of people that could not be read. */
  unread?: number;
  /** Whether the page reads below what is usual; the first part of a page stands for the whole. */
  below: TabReading['below'];
  /** Which document it is, of a page that is read once. */
  document?: string | null;
  /** Whether these follow others of the same page. */
  continues: boolean;
}

/**
 * Keeps what a page says, beside what was read of the same people before. Listings beyond the limits are left
 * out, and the tab says which limit it was. Resolves to the listings that this session had not met before.
 * `now`: milliseconds since 1970.
 */
export async function keepPage(memory: Memory, page: PageRead, now: number): Promise<Listing[]> {
  const { directory, host } = page;
  const before = await tabReading(memory, page.tabId);
  const read = readingsOf(page, now);
  const kept = await memory.get([
    ledgerKey(directory),
    ...read.map(({ listing }) => readingKey(host, listing.key)),
  ]);
  const digests = await Promise.all(read.map(({ listing }) => digest(JSON.stringify(listing))));
  const booking = beginBooking(openLedger(own(kept, ledgerKey(directory)) as Ledger | undefined, dayOf(now)));
  const entries = new Map<string, DatedReading[]>();
  const found: FreshListings = { keys: [], fresh: [], limit: null };
  read.forEach((reading, index) => {
    const { listing, on } = reading;
    const id = `${on}:${host}:${listing.key}`;
    const met = Object.hasOwn(booking.ledger.seen, id);
    const refused = book(booking, id, digests[index] ?? '');
    if (refused) found.limit = refused;
    else {
      const key = readingKey(host, listing.key);
      const earlier = entries.get(key) ?? (own(kept, key) as DatedReading[] | undefined) ?? [];
      entries.set(key, withReading(earlier, reading));
      if (!met) found.fresh.push(listing);
    }
    if (refused !== 'day' && listing !== page.opened) found.keys.push(listing.key);
  });
  const tab = tabWith(page, before, found);
  await setWithRoom(memory, {
    ...Object.fromEntries(entries),
    [ledgerKey(directory)]: booking.ledger,
    [tabKey(page.tabId)]: tab,
  });
  return found.fresh;
}

interface FreshListings {
  keys: string[];
  fresh: Listing[];
  limit: Limit | null;
}

function readingsOf({ page, listings, opened }: PageRead, at: number): DatedReading[] {
  const on: ReadOn = page === 'profile' ? 'profile' : 'card';
  const read: DatedReading[] = listings.map((listing) => ({ listing, on, at }));
  if (opened) read.push({ listing: opened, on: 'profile', at });
  return read;
}

function tabWith(page: PageRead, before: TabReading | undefined, { keys, limit }: FreshListings): TabReading {
  const { directory, host, tooLarge = false, unread = 0, place = null, results = null } = page;
  const { unnamed, hints } = page;
  const same = before?.directory === directory && before.host === host;
  const earlier = page.continues && same ? before : undefined;
  return {
    directory,
    host,
    page: page.page,
    place: place ?? (same && page.page === 'profile' ? (before.place ?? null) : null),
    results: results ?? earlier?.results ?? null,
    unnamed: unnamed ?? earlier?.unnamed,
    hints: hints ?? earlier?.hints,
    // Whoever a page names twice stands where they are named first.
    keys: [...new Set([...(earlier?.keys ?? []), ...keys])],
    pointed: before?.pointed ?? null,
    pressed: before?.pressed ?? null,
    limit: limit ?? earlier?.limit ?? null,
    below: earlier ? earlier.below : tooLarge ? null : page.below,
    tooLarge,
    unread: (earlier?.unread ?? 0) + unread,
    ...(page.document === undefined ? {} : { document: page.document }),
  };
}

/** Stands for a reading in the ledger, which would else hold everyone twice. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes.slice(0, 15)));
}

/** Forgets everyone who was read. Which tabs were read stays, and how much of a day's room is used. */
export async function forgetReadings(memory: Memory): Promise<void> {
  await memory.remove([...(await memory.with(READING)).keys()]);
}

export interface KnownListing {
  listing: Listing;
  differs: Difference[];
  /** Whether their profile was read too, or only a card. */
  sawProfile: boolean;
  /** What cards say alone, where a profile was read too; `null` where cards are all, or none was read. */
  card: Listing | null;
  /** When it was last read, in milliseconds since 1970. */
  at: number;
}

/** Each clinician of a tab from all that this session has read of them, by key. */
export async function knownListings(
  memory: Memory,
  { host, keys }: Pick<TabReading, 'host' | 'keys'>,
): Promise<Map<string, KnownListing>> {
  const kept = await memory.get(keys.map((key) => readingKey(host, key)));
  const known = new Map<string, KnownListing>();
  for (const key of keys) {
    const readings = own(kept, readingKey(host, key)) as DatedReading[] | undefined;
    if (!readings) continue;
    const cards = readings.filter(({ on }) => on === 'card');
    const sawProfile = cards.length < readings.length;
    known.set(key, {
      ...mergeReadings(readings),
      sawProfile,
      card: sawProfile && cards.length > 0 ? mergeReadings(cards).listing : null,
      at: Math.max(...readings.map(({ at }) => at)),
    });
  }
  return known;
}
