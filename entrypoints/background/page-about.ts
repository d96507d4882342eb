import { filtersOf } from '../../utils/directories/filters.ts';
import { CLAIMED } from '../../utils/directories/registry.ts';
import { fittingListings } from '../../utils/listing/fitting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { hostOf } from '../../utils/messages/once.ts';
import { descriptorFor } from '../../utils/reader/descriptor/address.ts';
import { type PageAbout, pageAboutOf } from '../../utils/reader/page/about.ts';
import { withAskedFor } from '../../utils/reader/page/asked-for.ts';
import { signsSchema } from '../../utils/reader/page/signs-schema.ts';
import { type FilterTable, NO_TABLE } from '../../utils/reader/page/table.ts';

/** A page as its script sent it: nothing of it was looked at. */
interface Sent {
  listings: readonly unknown[];
  opened?: unknown;
  signs?: unknown;
}

/** What fits of a page: its listings with what it was asked for, and what it says of itself. */
interface WhatFits {
  listings: Listing[];
  opened: Listing | null;
  /** Rows that do not fit. */
  left: number;
  about: PageAbout | null;
}

/**
 * Takes in what fits of a page, and resolves its raw signs with what is known of its directory's filters: those that
 * do not fit say nothing. `day` is that of the reading, as `2026-11-28`.
 */
export function takeIn(directory: string, { listings, opened, signs }: Sent, day: string): WhatFits {
  const rows = fittingListings(listings);
  const over = fittingListings([opened]).listings;
  const raw = signsSchema.safeParse(signs).data ?? null;
  const table = tableOf(directory);
  const about = raw && pageAboutOf(raw, table);
  const whole = (some: readonly Listing[]) =>
    (raw && about ? withAskedFor(some, raw, about, table) : some).map((one) => readOn(one, day));
  return { listings: whole(rows.listings), opened: whole(over)[0] ?? null, left: rows.left, about };
}

/** A directory's table; of a site that nobody described, that of the directory which is known to be there. */
function tableOf(directory: string): FilterTable {
  const host = hostOf(directory);
  const id = host === null ? directory : (descriptorFor(`https://${host}/`, CLAIMED)?.id ?? '');
  return (filtersOf(id) as FilterTable | undefined) ?? NO_TABLE;
}

/** What a tab keeps of what its page says of itself. */
export function saysOf(about: PageAbout | null) {
  if (!about) return { place: null, results: null };
  const { place, results, unnamed, hints } = about;
  return { place, results, unnamed, hints };
}

/** Of the day that a page is read on, no page says anything. */
function readOn(listing: Listing, day: string): Listing {
  return { ...listing, readOn: day, sources: { ...listing.sources, readOn: 'reading: its day' } };
}
