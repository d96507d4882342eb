import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Counts, counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import type { Setting } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { parseLooseListing } from '../../utils/listing/schema.ts';
import type { Fact } from '../../utils/vocabulary/tagger/facts.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { InputError } from '../input.ts';

/** A listing with its facts and the site it is from. */
export interface Read {
  site: string;
  listing: Listing;
  facts: Fact[];
}

/** Listings of many people from a few sites, and what was counted on each site. */
export interface Corpus {
  all: Read[];
  sites: Map<string, { read: Read[]; setting: Setting }>;
  /** Milliseconds for reading one listing's words. */
  perListing: number;
}

const row = z.looseObject({ site: z.string() });

/** Reads listings, one JSON object a line. Throws `InputError` when there is no such file. */
export async function readCorpus(file: string | URL): Promise<Corpus> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}" of listings.`);
  });
  const rows = source
    .split('\n')
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)));
  return corpusOf(rows.map((raw) => ({ site: raw.site, listing: parseLooseListing(raw) })));
}

/** Reads the words of listings, and counts on each site what is claimed there. */
export function corpusOf(rows: readonly { site: string; listing: Listing }[]): Corpus {
  const started = performance.now();
  const all = rows.map((row): Read => ({ ...row, facts: factsOf(row.listing) }));
  const perListing = (performance.now() - started) / Math.max(1, all.length);
  const sites = new Map<string, { read: Read[]; setting: Setting }>();
  for (const site of new Set(all.map((each) => each.site))) {
    const read = all.filter((each) => each.site === site);
    sites.set(site, { read, setting: settingOf(read) });
  }
  return { all, sites, perListing };
}

/** A profile page holds lists of ticks; a card of a results page holds none. */
export function isProfile({ listing }: Read): boolean {
  return listing.approaches.length + listing.specialties.length + listing.issues.length > 0;
}

function settingOf(read: readonly Read[]): Setting {
  const counts = read.reduce<Counts>((sum, { listing, facts }) => counted(sum, listing, facts), NO_COUNTS);
  return { rates: ratesOf(counts) };
}
