import type { Listing } from '../../utils/listing/listing.ts';
import type { TaughtField } from '../../utils/listing/taught-fields.ts';
import { pageText } from '../page-text.ts';

/** Of a value, in characters. */
const LONGEST_VALUE_SHOWN = 90;

/** A field as it was read, in a few words; empty when nothing was. */
export function readValue(listing: Listing | undefined, field: TaughtField): string {
  if (!listing || listing.sources[field] === undefined) return '';
  const value = listing[field];
  if (value === null) return '';
  if (typeof value === 'string') return pageText(value, LONGEST_VALUE_SHOWN);
  const [first] = value;
  if (typeof first === 'number') return [...new Set<unknown>(value)].join('–');
  return pageText(value.join(', '), LONGEST_VALUE_SHOWN);
}
