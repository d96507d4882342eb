import { type ReadingStanding, readingStanding, together } from './agree.ts';
import { LONGEST_SOURCE } from './limits.ts';
import { emptyListing, type FieldName, type Listing, NOTHING_SAID } from './listing.ts';

/** Where a reading stood: on a card of a list, or on the clinician's own page. */
export type ReadOn = 'card' | 'profile';

/** A listing as it was read. `at`: when this was first read so, in milliseconds since 1970. */
export interface DatedReading {
  listing: Listing;
  on: ReadOn;
  at: number;
}

/** What one reading says of a field. `currency` is that of its prices; `source` where on the page it stood. */
export interface Said<F extends FieldName = FieldName> {
  value: Listing[F];
  currency: string;
  source: string;
  on: ReadOn;
  at: number;
}

/** A field of which two places say what cannot both be so; the newest first, which is the one taken. */
export interface Difference<F extends FieldName = FieldName> {
  field: F;
  said: readonly [newer: Said<F>, older: Said<F>];
}

/**
 * One listing from all readings of the same clinician, in any order. Where two places disagree on a field the
 * newest is taken and both are kept in `differs`; where one says more of the same, that one is taken. The same
 * place read again replaces what it said before, and what it no longer shows is kept from before: not shown is
 * not taken back. What a directory's silence means yields to anything said. Readings of another key or another
 * name than the newest are left out: fewer facts are better than someone else's.
 */
export function mergeReadings(readings: readonly DatedReading[]): {
  listing: Listing;
  differs: Difference[];
} {
  const sorted = newestFirst(readings);
  const merged = emptyListing(sorted[0]?.listing.key);
  const differs: Difference[] = [];
  const same = sorted.filter((reading) => sorted[0] && ofOne(reading, sorted[0]));
  // A listing has one currency: a price that only a reading in another one gives would be read in the wrong one.
  const priced = same.filter(({ listing }) => listing.currency !== '');
  const money = (
    priced.find(({ listing: { feeIndividual, feeCouples } }) => feeIndividual || feeCouples) ?? priced[0]
  )?.listing.currency;
  const fields = new Set(same.flatMap(({ listing }) => Object.keys(listing.sources) as FieldName[]));
  for (const field of fields) {
    const [newer, older] = newestOfPlaces(same, field);
    if (!newer) continue;
    const how: ReadingStanding = older ? readingStanding(field, newer.listing, older.listing) : 'first';
    const taken = how === 'second' && older ? older : newer;
    Object.assign(merged, { [field]: taken.listing[field] });
    merged.sources[field] = taken.listing.sources[field] ?? '';
    const both = how === 'differ' && older ? together(field, newer.listing, older.listing) : null;
    if (both && older) {
      Object.assign(merged, { [field]: both });
      const places = [newer, older].map(({ listing }) => listing.sources[field]);
      merged.sources[field] = [...new Set(places)].join(', ').slice(0, LONGEST_SOURCE);
    } else if (how === 'differ' && older)
      differs.push({ field, said: [said(newer, field), said(older, field)] });
    const foreign = taken.listing.currency && money && taken.listing.currency !== money;
    if (foreign && (field === 'feeIndividual' || field === 'feeCouples')) without(merged, field);
  }
  if (money) merged.currency = money;
  return { listing: merged, differs };
}

/** What is worth keeping once one more was read: readings of which every field stands in a newer one of the same place go. */
export function withReading(kept: readonly DatedReading[], fresh: DatedReading): DatedReading[] {
  const before = kept.find(({ on }) => on === fresh.on);
  // The same again is no news: a page that comes back from the browser's memory is as old as it was.
  if (before && sameListing(before.listing, fresh.listing)) return [...kept];
  const all = newestFirst([fresh, ...kept]);
  return all
    .filter((reading, index) => {
      const { listing, on } = reading;
      const newer = all.slice(0, index).filter((other) => other.on === on);
      // An address may be a click ahead of its page: what was read under another name there was someone else's.
      if (newer[0] && !ofOne(reading, newer[0])) return false;
      const left = Object.keys(listing.sources).filter((field) => !newer.some((one) => has(one, field)));
      return newer.length === 0 || left.length > 0;
    })
    .slice(0, MAX_KEPT);
}

const MAX_KEPT = 6;

/** Whether two readings are of one clinician: one id, and a word of the name in both, be the first name short in one. */
function ofOne({ listing: one }: DatedReading, { listing: two }: DatedReading): boolean {
  const names = words(two.name);
  return (
    one.key === two.key && (one.name === two.name || words(one.name).some((word) => names.includes(word)))
  );
}

const words = (name: string): string[] => name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Readings of one time keep their order, the profile before the card. */
function newestFirst(readings: readonly DatedReading[]): DatedReading[] {
  return readings.toSorted((a, b) => b.at - a.at || Number(b.on === 'profile') - Number(a.on === 'profile'));
}

/** The newest of each place that says something of the field. */
function newestOfPlaces(readings: readonly DatedReading[], field: FieldName): DatedReading[] {
  const having = readings.filter((reading) => has(reading, field));
  const spoken = having.filter(({ listing }) => listing.sources[field] !== NOTHING_SAID);
  const found = spoken.length > 0 ? spoken : having;
  return found.filter(({ on }, index) => found.findIndex((other) => other.on === on) === index);
}

function has({ listing }: DatedReading, field: string): boolean {
  return Object.hasOwn(listing.sources, field);
}

function without(listing: Listing, field: 'feeIndividual' | 'feeCouples'): void {
  listing[field] = null;
  delete listing.sources[field];
}

function said({ listing, on, at }: DatedReading, field: FieldName): Said {
  return { value: listing[field], currency: listing.currency, source: listing.sources[field] ?? '', on, at };
}

function sameListing(one: Listing, two: Listing): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
