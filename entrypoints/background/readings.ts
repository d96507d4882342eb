import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import {
  type DatedReading,
  type Difference,
  mergeReadings,
  type ReadOn,
  withReading,
} from '../../utils/listing/merge.ts';
import { book, type Ledger, type Limit } from '../../utils/messages/limits.ts';
import { forget, remember, remembered, rememberedOf, rememberedWith } from '../../utils/platform/session.ts';
import { readsBelow } from './usual.ts';

/** What is known of a tab: in this session's memory only. */
export interface TabReading {
  directory: string;
  /** Whose ids the keys are. */
  host: string;
  page: PageKind;
  /** The listings' keys in the page's order. */
  keys: string[];
  pointed: string | null;
  limit: Limit | null;
  /** How many of the fields that are usual there were found, when they are too few. */
  below: { found: number; expected: number } | null;
  /** The page is larger than what is read, and nothing of it was. */
  tooLarge: boolean;
}

const tabKey = (tabId: number) => `tab:${tabId}`;
/** By host: a directory may have one for each country, each with ids of its own. */
const readingKey = (host: string, key: string) => `reading:${host}:${key}` as const;
const ledgerKey = (directory: string) => `ledger:${directory}`;

export async function tabReading(tabId: number): Promise<TabReading | undefined> {
  return (await remembered(tabKey(tabId))) as TabReading | undefined;
}

export async function forgetTab(tabId: number): Promise<void> {
  await forget([tabKey(tabId)]);
}

export async function point(tabId: number, key: string | null): Promise<void> {
  const tab = await tabReading(tabId);
  if (tab && (key === null || tab.keys.includes(key)))
    await remember({ [tabKey(tabId)]: { ...tab, pointed: key } });
}

interface Page {
  tabId: number;
  directory: string;
  host: string;
  page: PageKind;
  listings: readonly Listing[];
  /** The profile of one of them that stands open over the list. */
  opened?: Listing | null | undefined;
  /** Rows that could not be read. */
  unreadable?: number;
  tooLarge?: boolean;
  /** The path of its address. */
  path?: string;
  /** Whether these follow others of the same page. */
  continues: boolean;
}

/**
 * Keeps what a page says, beside what was read of the same people before. Listings beyond the limits are left
 * out, and the tab says which limit it was. Resolves to the listings that this session had not met before.
 */
export async function keepPage(page: Page, now = Date.now()): Promise<Listing[]> {
  const { tabId, directory, host, listings, continues, unreadable, tooLarge = false, path } = page;
  const before = await tabReading(tabId);
  const day = new Date(now).toISOString().slice(0, 10);
  const own: ReadOn = page.page === 'profile' ? 'profile' : 'card';
  const read = listings.map((listing) => ({ listing, on: own, at: now }));
  if (page.opened) read.push({ listing: page.opened, on: 'profile', at: now });
  const kept = await rememberedOf(read.map(({ listing }) => readingKey(host, listing.key)));
  const digests = await Promise.all(read.map(({ listing }) => digest(JSON.stringify(listing))));
  let ledger = ((await remembered(ledgerKey(directory))) as Ledger | undefined) ?? { day, seen: {} };
  let limit: Limit | null = null;
  const entries: Record<string, DatedReading[]> = {};
  const keys: string[] = [];
  const met = new Set(Object.keys(ledger.seen));
  const fresh: Listing[] = [];
  read.forEach((reading, index) => {
    const { listing, on } = reading;
    const id = `${on}:${host}:${listing.key}`;
    const booked = book(ledger, day, id, digests[index] ?? '');
    ledger = booked.ledger;
    if (booked.refused) limit = booked.refused;
    else {
      const key = readingKey(host, listing.key);
      entries[key] = withReading(entries[key] ?? (kept[key] as DatedReading[] | undefined) ?? [], reading);
      if (!met.has(id)) fresh.push(listing);
    }
    if (booked.refused !== 'day' && on === own) keys.push(listing.key);
  });
  const earlier = continues && before?.directory === directory && before.host === host ? before : undefined;
  const tab: TabReading = {
    directory,
    host,
    page: page.page,
    // Whoever a page names twice stands where they are named first.
    keys: [...new Set([...(earlier?.keys ?? []), ...keys])],
    pointed: before?.pointed ?? null,
    limit: limit ?? earlier?.limit ?? null,
    // The first part of a page stands for the whole.
    below: earlier
      ? earlier.below
      : tooLarge
        ? null
        : readsBelow(directory, page.page, listings, { unreadable, path }),
    tooLarge,
  };
  await rememberWithRoom({ ...entries, [ledgerKey(directory)]: ledger, [tabKey(tabId)]: tab });
  return fresh;
}

/** Stands for a reading in the ledger, which would else hold everyone twice. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes.slice(0, 15)));
}

/** The session's memory has an end, some 10 MB: what was read longest ago makes room for what is in front. */
async function rememberWithRoom(entries: Record<string, unknown>): Promise<void> {
  try {
    await remember(entries);
  } catch {
    const all = [...(await rememberedWith('reading:'))] as [string, DatedReading[]][];
    const oldest = all
      .filter(([key]) => !Object.hasOwn(entries, key))
      .sort(([, a], [, b]) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))
      .slice(0, Math.ceil(all.length / 2));
    await forget(oldest.map(([key]) => key));
    await remember(entries);
  }
}

export interface KnownListing {
  listing: Listing;
  differs: Difference[];
  /** Whether their profile was read too, or only a card. */
  sawProfile: boolean;
}

/** Each clinician of a tab from all that this session has read of them, by key. */
export async function knownListings({
  host,
  keys,
}: Pick<TabReading, 'host' | 'keys'>): Promise<Map<string, KnownListing>> {
  const kept = await rememberedOf(keys.map((key) => readingKey(host, key)));
  const known = new Map<string, KnownListing>();
  for (const key of keys) {
    const readings = kept[readingKey(host, key)] as DatedReading[] | undefined;
    if (!readings) continue;
    known.set(key, { ...mergeReadings(readings), sawProfile: readings.some(({ on }) => on === 'profile') });
  }
  return known;
}
