import { cut } from '../../dom/text.ts';
import { LONGEST_SOURCE } from '../../listing/limits.ts';
import type { FieldName, Listing } from '../../listing/listing.ts';
import { emptyListing } from '../../listing/listing.ts';
import { made, SIMPLE } from '../descriptor/values.ts';

/** What was found for one clinician so far: the first that says something of a field is kept. */
export class Found {
  readonly listing: Listing;

  constructor(key: string) {
    this.listing = emptyListing();
    this.put('key', key, 'page: its address');
  }

  has(field: FieldName): boolean {
    return this.listing.sources[field] !== undefined;
  }

  put(field: FieldName, raw: unknown, source: string): void {
    if (this.has(field)) return;
    const value = made(field, raw, SIMPLE);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    Object.assign(this.listing, { [field]: value });
    this.listing.sources[field] = cut(source, LONGEST_SOURCE);
  }

  /** Adds to a list that may stand in several places. */
  add(field: FieldName, items: readonly string[], source: string): void {
    const before = this.has(field) ? this.listing[field] : [];
    const list = made(field, [...(Array.isArray(before) ? before : []), ...items].map(String), SIMPLE);
    if (!Array.isArray(list) || list.length === 0) return;
    Object.assign(this.listing, { [field]: list });
    this.listing.sources[field] ??= cut(source, LONGEST_SOURCE);
  }

  /** Puts a value in the place of one that says less. */
  replace(field: FieldName, raw: unknown, source: string): void {
    delete this.listing.sources[field];
    this.put(field, raw, source);
  }
}
