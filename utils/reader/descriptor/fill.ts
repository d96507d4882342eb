import { FIELD_NAMES, type FieldName } from '../../listing/fields.ts';
import { LONGEST_SOURCE } from '../../listing/limits.ts';
import type { Listing } from '../../listing/listing.ts';
import { nameWords, sharedWords } from '../generic/plain.ts';

/** What stands before the place of a field that a page's shape gave, not its directory's descriptor. */
export const BY_SHAPE = 'by shape: ';

/** Who somebody is, and where, the descriptor says or nobody does. */
const OWN: ReadonlySet<FieldName> = new Set<FieldName>(['key', 'name', 'url', 'currency', 'verified']);

/**
 * Takes into a listing what a reading by shape says of the same person, in each field that the descriptor left
 * empty. Nothing is taken of someone whose name shares no word.
 */
export function fillFrom(listing: Listing, shape: Listing): void {
  if (sharedWords(listing.name, new Set(nameWords(shape.name))) === 0) return;
  for (const field of FIELD_NAMES) {
    const where = shape.sources[field];
    if (!where || OWN.has(field) || listing.sources[field] !== undefined) continue;
    // A list under another name is the same list: what stands among the issues is no second list of specialties.
    if (isRepeated(listing, field, shape[field])) continue;
    Object.assign(listing, { [field]: shape[field] });
    listing.sources[field] = sourceByShape(where);
  }
}

/** A listing that was read by shape alone, marked as such. */
export function byShape(shape: Listing): Listing {
  const sources = Object.entries(shape.sources).map(([field, where]) => [field, sourceByShape(where)]);
  return { ...shape, sources: Object.fromEntries(sources) };
}

const sourceByShape = (where: string) => `${BY_SHAPE}${where}`.slice(0, LONGEST_SOURCE);

function isRepeated(listing: Listing, field: FieldName, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return FIELD_NAMES.some((other) => {
    const held: unknown = listing[other];
    return other !== field && Array.isArray(held) && value.some((item) => held.includes(item));
  });
}
