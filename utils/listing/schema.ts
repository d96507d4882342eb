import * as z from 'zod';
import {
  FIELD_NAMES,
  type FieldName,
  fieldOf,
  MAX_ASKED,
  MAX_ITEM,
  MAX_ITEMS,
  MAX_LICENCES,
  MAX_PLACE,
  MAX_SOURCE,
  MAX_TEXT,
  MAX_TEXTS,
  type Values,
} from './fields.ts';
import { ASKED_FACETS, type Kind, type Kinds } from './kinds.ts';
import { emptyListing, type Listing } from './listing.ts';

/** Bounds against a page that invents: no honest listing comes near them. In characters and items. */
const text = (max: number) => z.string().max(max);
const list = z.array(text(MAX_ITEM)).max(MAX_ITEMS);

const KINDS: { [K in Kind]: (max: number) => z.ZodType<Kinds[K]> } = {
  text,
  address: (max) => text(max).regex(/^(https?:\/\/.*)?$/i, 'A web address begins with https://.'),
  list: () => list,
  plans: () => list.nullable(),
  answer: () => z.enum(['yes', 'no', 'unknown']),
  availability: () => z.enum(['accepting', 'waitlist', 'closed', 'unknown']),
  fee: () =>
    z
      .tuple([z.number().nonnegative().max(100_000), z.number().nonnegative().max(100_000)])
      .refine(([low, high]) => low <= high, 'A price range begins with the lower price.')
      .readonly()
      .nullable(),
  currency: () => text(3).regex(/^([A-Z]{3})?$/, 'A currency is a code of three letters, such as USD.'),
  years: () => z.number().int().min(0).max(99).nullable(),
  texts: () => z.array(z.strictObject({ place: text(MAX_PLACE), text: text(MAX_TEXT) })).max(MAX_TEXTS),
  licences: () =>
    z.array(z.strictObject({ number: text(MAX_ITEM), state: text(MAX_ITEM) })).max(MAX_LICENCES),
  asked: () =>
    z
      .array(
        z.strictObject({
          facet: z.enum(ASKED_FACETS),
          label: text(MAX_ITEM),
          as: z.enum(['tick', 'field', 'clientele']),
          phrase: text(MAX_ITEM),
        }),
      )
      .max(MAX_ASKED),
  date: () => text(10).regex(/^(\d{4}-\d\d-\d\d)?$/, 'A date is written as 2026-11-28.'),
};

type Shape = { [F in FieldName]: z.ZodType<Values[F]> };

const shape = {
  ...(Object.fromEntries(
    FIELD_NAMES.map((field) => [field, KINDS[fieldOf(field).kind](fieldOf(field).max ?? MAX_ITEM)]),
  ) as Shape),
  key: text(fieldOf('key').max ?? MAX_ITEM).min(1),
};

const sources = z.partialRecord(z.enum(FIELD_NAMES), text(MAX_SOURCE));

/** A listing as a page's script sends it: every field, nothing else. */
export const listingSchema: z.ZodType<Listing> = z.strictObject({ ...shape, sources });

/** A listing as a person hands it over: fields may be missing or null, others are ignored. */
const looseSchema = z
  .object({ ...shape, sources })
  .partial()
  .required({ key: true });

/**
 * A listing from a file, with what is missing filled in as not said.
 * Throws `z.ZodError`.
 */
export function parseLooseListing(input: unknown): Listing {
  const said = input !== null && typeof input === 'object' ? Object.entries(input) : [];
  const present = Object.fromEntries(said.filter(([, value]) => value !== null));
  const given = Object.entries(looseSchema.parse(present)).filter(([, value]) => value !== undefined);
  return { ...emptyListing(), ...Object.fromEntries(given) };
}
