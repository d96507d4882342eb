import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { mergeReadings } from '../../utils/listing/merge.ts';
import { book, type Ledger, type Limit } from '../../utils/messages/limits.ts';
import { forget, remember, remembered } from '../../utils/platform/session.ts';
import { readsBelow } from './usual.ts';

/** What is known of a tab: in this session's memory only. */
export interface TabReading {
  directory: string;
  page: PageKind;
  /** The listings' keys in the page's order. */
  keys: string[];
  pointed: string | null;
  limit: Limit | null;
  /** How many of the fields that are usual there were found, when they are too few. */
  below: { found: number; expected: number } | null;
}

const tabKey = (tabId: number) => `tab:${tabId}`;
const readingKey = (directory: string, kind: 'card' | 'profile', key: string) =>
  `reading:${directory}:${kind}:${key}`;
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
  page: PageKind;
  listings: readonly Listing[];
  /** Whether these follow others of the same page. */
  continues: boolean;
}

/**
 * Keeps what a page says. Listings beyond the limits are left out, and the tab says which limit it was.
 * Resolves to the listings that this session had not met before.
 */
export async function keepPage({ tabId, directory, page, listings, continues }: Page): Promise<Listing[]> {
  const before = await tabReading(tabId);
  const day = new Date().toISOString().slice(0, 10);
  const kind = page === 'profile' ? 'profile' : 'card';
  let ledger = ((await remembered(ledgerKey(directory))) as Ledger | undefined) ?? { day, seen: {} };
  let limit: Limit | null = null;
  const entries: Record<string, Listing> = {};
  const keys: string[] = [];
  const met = new Set(Object.keys(ledger.seen));
  const fresh: Listing[] = [];
  for (const listing of listings) {
    const booked = book(ledger, day, `${kind}:${listing.key}`, JSON.stringify(listing));
    ledger = booked.ledger;
    if (booked.refused) limit = booked.refused;
    else {
      entries[readingKey(directory, kind, listing.key)] = listing;
      if (!met.has(`${kind}:${listing.key}`)) fresh.push(listing);
    }
    if (booked.refused !== 'day') keys.push(listing.key);
  }
  const earlier = continues && before?.directory === directory ? before : undefined;
  const tab: TabReading = {
    directory,
    page,
    keys: [...(earlier?.keys ?? []), ...keys],
    pointed: before?.pointed ?? null,
    limit: limit ?? earlier?.limit ?? null,
    // The first part of a page stands for the whole.
    below: earlier ? earlier.below : readsBelow(directory, page, listings),
  };
  await remember({ ...entries, [ledgerKey(directory)]: ledger, [tabKey(tabId)]: tab });
  return fresh;
}

/** One clinician from all that this session has read of them: the profile says more than the card. */
export async function knownListing(
  directory: string,
  key: string,
): Promise<{ listing: Listing; sawProfile: boolean } | null> {
  const profile = (await remembered(readingKey(directory, 'profile', key))) as Listing | undefined;
  const card = (await remembered(readingKey(directory, 'card', key))) as Listing | undefined;
  const readings = [profile, card].filter((reading) => reading !== undefined);
  return readings.length === 0
    ? null
    : { listing: mergeReadings(readings), sawProfile: profile !== undefined };
}
