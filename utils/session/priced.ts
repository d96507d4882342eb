import type { Listing } from '../listing/listing.ts';
import type { Known } from './known.ts';
import type { KnownListing } from './readings.ts';

/**
 * The listings of a tab, each with what its prices are in: what it says itself, else what those of its directory are
 * in (`usual`, may be empty). `currency` is that of the page: what the first says that says any, else the usual one.
 */
export function priced(
  listings: ReadonlyMap<string, KnownListing>,
  usual: string,
): Pick<Known, 'listings' | 'currency'> {
  const said = [...listings.values()].find(({ listing }) => listing.currency !== '')?.listing.currency;
  const inIt = (listing: Listing): Listing => ({ ...listing, currency: listing.currency || usual });
  const all = [...listings].map(([key, { listing, card, ...read }]): [string, KnownListing] => [
    key,
    { ...read, listing: inIt(listing), card: card && inIt(card) },
  ]);
  return { listings: new Map(all), currency: said ?? usual };
}
