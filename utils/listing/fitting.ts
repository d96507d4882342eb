import type { Listing } from './listing.ts';
import { listingSchema } from './schema.ts';

/** The listings among rows that a page's script sent, and how many rows are none: one odd row takes no other along. */
export function fittingListings(rows: readonly unknown[]): { listings: Listing[]; left: number } {
  const listings = rows.flatMap((row) => {
    const read = listingSchema.safeParse(row);
    return read.success ? [read.data] : [];
  });
  return { listings, left: rows.length - listings.length };
}
