import { describe, expect, it } from 'vitest';
import { readingStanding } from '../../utils/listing/agree.ts';
import { FIELD_NAMES, FIELDS, fieldOf, TICK_FIELDS } from '../../utils/listing/fields.ts';
import { LONGEST_TEXT } from '../../utils/listing/limits.ts';
import { emptyListing } from '../../utils/listing/listing.ts';
import { listingSchema } from '../../utils/listing/schema.ts';
import { coerce } from '../../utils/reader/descriptor/coerce.ts';

describe('the table of fields', () => {
  it('makes a listing of which nothing is known, field by field, and it is let in', () => {
    const nothing = emptyListing('1');
    expect(Object.keys(nothing)).toEqual([...FIELD_NAMES, 'sources']);
    expect(listingSchema.parse(nothing)).toEqual(nothing);
  });

  it('shares no list between two listings', () => {
    emptyListing().issues.push('Grief');
    expect(emptyListing().issues).toEqual([]);
  });

  it.each(FIELD_NAMES)('knows how two readings of %s stand to each other', (field) => {
    const nothing = emptyListing('1');
    expect(readingStanding(field, nothing, nothing)).toBe('first');
  });

  it.each(FIELD_NAMES)('finds nothing of %s in what is no value of any kind', (field) => {
    for (const value of [undefined, null, {}]) expect(coerce(field, value) ?? []).toEqual([]);
  });

  it.each(FIELD_NAMES.filter((field) => fieldOf(field).kind === 'text'))('bounds %s', (field) => {
    const { max = LONGEST_TEXT } = fieldOf(field);
    const long = (length: number) => ({ ...emptyListing('1'), [field]: 'x'.repeat(length) });
    expect(listingSchema.safeParse(long(max)).success).toBe(true);
    expect(listingSchema.safeParse(long(max + 1)).success).toBe(false);
  });

  it('says which lists are ticks', () => {
    expect(TICK_FIELDS.every((field) => FIELDS[field].kind === 'list')).toBe(true);
    expect(TICK_FIELDS).toContain('faith');
    expect(TICK_FIELDS).not.toContain('credentials');
  });
});
