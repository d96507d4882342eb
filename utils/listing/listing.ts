import { FIELD_NAMES, type FieldName, fieldOf, type TickField, type Values } from './fields.ts';
import { NOTHING } from './kinds.ts';

export { FIELD_NAMES, type FieldName, TICK_FIELDS, type TickField } from './fields.ts';
export type { Answer, FeeRange } from './kinds.ts';

/**
 * What one page says of one clinician, as raw strings.
 * A field that the page does not hold is absent from `sources`; an empty list with a source is a list that was there and empty.
 */
export interface Listing extends Values {
  /** For each field that was found, where on the page: `state:results.fees`, `dom:.profile-title`, … */
  sources: Partial<Record<FieldName, string>>;
}

/** Stands as the source of a field that the page says nothing of, where the directory's silence has a meaning. */
export const NOTHING_SAID = 'directory: nothing said';

const BLANK = Object.fromEntries(
  FIELD_NAMES.map((field) => [field, NOTHING[fieldOf(field).kind]()]),
) as unknown as Values;
/** Each listing has lists of its own. */
const FIELDS_WITH_LIST = FIELD_NAMES.filter((field) => Array.isArray(BLANK[field]));

/** A listing of which nothing is known yet. */
export function emptyListing(key = ''): Listing {
  const listing: Listing = { ...BLANK, key, sources: {} };
  for (const field of FIELDS_WITH_LIST) setField(listing, field, []);
  return listing;
}

/** Puts a value of the field's own kind into a listing: what it is follows from the table, not from the caller's type. */
export function setField(listing: Listing, field: FieldName, value: unknown): void {
  (listing as unknown as Record<FieldName, unknown>)[field] = value;
}

/** Whether the page had this list of ticks at all, empty or not. */
export function hasList(listing: Listing, field: TickField): boolean {
  return listing.sources[field] !== undefined || listing[field].length > 0;
}
