import { MOST_LISTINGS } from './limits.ts';
import type { Listing } from './listing.ts';
import { listingSchema } from './schema.ts';

/**
 * The listings among what a page's script gives for its rows, in its order and at most `most`. A row that does not
 * fit, whatever it is, is left out alone; `left` counts these and those beyond `most`. Never throws.
 */
export function fittingListings(
  raw: readonly unknown[],
  most: number = MOST_LISTINGS,
): { listings: Listing[]; left: number } {
  const read = raw.slice(0, most).map((row) => listingSchema.safeParse(row));
  const listings = read.flatMap(({ success, data }) => (success ? [data] : []));
  return { listings, left: raw.length - listings.length };
}
