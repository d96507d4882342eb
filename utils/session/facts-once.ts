import type { Listing } from '../listing/listing.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { factsOf } from '../vocabulary/tagger/listing-facts.ts';

/** So many listings' facts are held at the most: as many as a directory shows on a long day. */
const MOST_HELD = 2000;
const held = new Map<string, readonly Fact[]>();

/**
 * What a listing says, found once for all who ask: its badge, its row, what is counted of it. Where something was read, and
 * what its prices are in, makes no difference to what it says.
 */
export function factsOnce(listing: Listing): Fact[] {
  const { sources: _sources, readOn: _readOn, currency: _currency, ...said } = listing;
  const key = JSON.stringify(said);
  const known = held.get(key);
  if (known) return [...known];
  if (held.size >= MOST_HELD) held.clear();
  const found = factsOf(listing);
  held.set(key, found);
  return [...found];
}

/** Forgets what every listing says. */
export function forgetFacts(): void {
  held.clear();
}
