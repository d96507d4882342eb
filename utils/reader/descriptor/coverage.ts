import type { Descriptor, PageKind, Source } from '../../listing/descriptor.ts';
import { FIELD_NAMES, type FieldName } from '../../listing/listing.ts';
import type { Coverage } from './read-page.ts';

/** Of a replica: the kind of page, and of each listing the fields that hold something. */
export interface ReplicaCase {
  page: PageKind;
  listings: readonly Partial<Record<FieldName, unknown>>[];
}

/** A page that reads worse than its directory usually does. */
export interface Shortfall {
  found: number;
  expected: number;
  missing: FieldName[];
}

/**
 * Never counted: what says nothing of how the page reads (an address gives it), and what a filter of the site's
 * own can rightly take from every row, as "online only" takes all that is said of rooms.
 */
const UNCOUNTED: ReadonlySet<FieldName> = new Set<FieldName>([
  'key',
  'currency',
  'inPerson',
  'online',
  'availability',
  'slidingScale',
  'freeConsultation',
  'acceptsInsurance',
  // What tells who someone is, or a few write: no page is read worse for the lack of it.
  'texts',
  'headline',
  'telephone',
  'licences',
  'npi',
  'registerNumber',
  'company',
  'secondAddress',
  'askedFor',
  'changedOn',
  'readOn',
]);

/** Usual is what two listings of three hold: what more of them leave out is the clinicians' silence, not the site's. */
const USUAL = 2 / 3;

/**
 * Missing is what at most one row in ten still holds. A redesign takes a field from all rows alike; one in ten is
 * left for rows of another make. Of fewer than ten rows none may hold it.
 */
const GONE = 1 / 10;

/** Of one or two people, a field that is not there may simply not have been filled in. */
const FEWEST_PEOPLE = 3;

/**
 * One thing that is gone from a whole page may be its order or its filter: at the end of a long list stand those
 * who wrote no statement, and online ones have no town. Two things are not filtered at once.
 */
const ENOUGH = 2;

/** These stand in one line of a page: they are one thing, and go together. */
const PLACE: ReadonlySet<FieldName> = new Set<FieldName>(['city', 'region', 'postalCode']);

/**
 * What every page of a kind usually gives: the fields that two thirds of the listings hold in each of its
 * replicas. A field that one generation of the markup lacks is not usual, or every page of it would fall short.
 */
export function usualFields(cases: readonly ReplicaCase[]): Partial<Record<PageKind, FieldName[]>> {
  const usual: Partial<Record<PageKind, FieldName[]>> = {};
  for (const { page, listings } of cases) {
    if (listings.length === 0) continue;
    const held = FIELD_NAMES.filter(
      (field) =>
        !UNCOUNTED.has(field) &&
        listings.filter((listing) => listing[field] !== undefined).length >= USUAL * listings.length,
    );
    const before = usual[page];
    usual[page] = before ? before.filter((field) => held.includes(field)) : held;
  }
  return usual;
}

/**
 * What a descriptor without replicas can be held to: each field that it looks for on the page itself. Right for
 * one that a user taught, whose every field was there; one that ships also names what few listings hold.
 */
export function declaredFields(descriptor: Descriptor, page: PageKind): FieldName[] {
  const fields = page === 'results' || page === 'profile' ? (descriptor[page]?.fields ?? {}) : {};
  const onPage = (source: Source) => 'select' in source || 'store' in source || 'count' in source;
  return FIELD_NAMES.filter((field) => !UNCOUNTED.has(field) && fields[field]?.some(onPage));
}

/**
 * Whether a page reads below what is usual: how many of the usual fields were found, and which were not. `null`
 * when it reads as expected, when nothing is expected, and when nobody stands on it. A row without a name or key
 * could not be read: it holds nothing, so a page of such rows falls short however few they are.
 */
export function shortfall(coverage: Coverage, usual: readonly FieldName[]): Shortfall | null {
  const rows = coverage.listings + coverage.unreadable;
  if (rows === 0 || usual.length === 0) return null;
  const missing = usual.filter((field) => (coverage.fields[field] ?? 0) <= GONE * rows);
  const unread = coverage.listings <= GONE * rows;
  const things = new Set(missing.map((field) => (PLACE.has(field) ? 'place' : field))).size;
  if (missing.length === 0 || !(unread || (rows >= FEWEST_PEOPLE && things >= ENOUGH))) return null;
  return { found: usual.length - missing.length, expected: usual.length, missing };
}
