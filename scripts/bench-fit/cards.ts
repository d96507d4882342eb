import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Fact } from '../../utils/vocabulary/tagger/facts.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { readSavedPage } from '../read.ts';

/** One listing of a saved page, read as it stands. */
export interface Card {
  listing: Listing;
  facts: Fact[];
}

/** The listings of each saved page of results in a folder; pages that hold none are left out. */
export async function cardsIn(folder: URL): Promise<{ page: string; cards: Card[] }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const pages: { page: string; cards: Card[] }[] = [];
  for (const name of names) {
    const read = await readSavedPage({ file: fileURLToPath(new URL(name, folder)) });
    if (read.page !== 'results' || read.listings.length === 0) continue;
    const cards = read.listings.map((listing): Card => ({ listing, facts: factsOf(listing) }));
    pages.push({ page: name.replace(/\.html$/, ''), cards });
  }
  return pages;
}
