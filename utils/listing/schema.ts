import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { lazily } from '../lookup/lazily.ts';
import { FIELD_NAMES, type FieldName, fieldOf, type Values } from './fields.ts';
import { ASKED_FACETS, type Kind, type Kinds } from './kinds.ts';
import {
  HIGHEST_FEE,
  LONGEST_PLACE,
  LONGEST_SAID,
  LONGEST_SOURCE,
  LONGEST_TEXT,
  MOST_ASKED,
  MOST_ITEMS,
  MOST_LICENCES,
  MOST_TEXTS,
  MOST_YEARS,
  WEB_ADDRESS,
} from './limits.ts';
import { emptyListing, type Listing } from './listing.ts';

/** A text within the bound of its field: a page may invent. */
const text = (max: number) => z.string().max(max);
const short = lazily(() => text(LONGEST_TEXT));
const list = lazily(() => z.array(short()).max(MOST_ITEMS));
const amount = lazily(() => z.number().nonnegative().max(HIGHEST_FEE));

const KINDS: { [K in Kind]: (max: number) => z.ZodType<Kinds[K]> } = {
  text,
  address: (max) =>
    text(max).refine((url) => url === '' || WEB_ADDRESS.test(url), 'A web address begins with https://.'),
  list,
  plans: () => list().nullable(),
  answer: () => z.enum(['yes', 'no', 'unknown']),
  availability: () => z.enum(['accepting', 'waitlist', 'closed', 'unknown']),
  fee: () =>
    z
      .tuple([amount(), amount()])
      .refine(([low, high]) => low <= high, 'A price range begins with the lower price.')
      .readonly()
      .nullable(),
  currency: () => short().regex(/^([A-Z]{3})?$/, 'A currency is a code of three letters, such as USD.'),
  years: () => z.number().int().min(0).max(MOST_YEARS).nullable(),
  texts: () =>
    z.array(z.strictObject({ place: text(LONGEST_PLACE), text: text(LONGEST_SAID) })).max(MOST_TEXTS),
  licences: () => z.array(z.strictObject({ number: short(), state: short() })).max(MOST_LICENCES),
  asked: () =>
    z
      .array(
        z.strictObject({
          facet: z.enum(ASKED_FACETS),
          label: short(),
          as: z.enum(['tick', 'field', 'clientele']),
          phrase: short(),
        }),
      )
      .max(MOST_ASKED),
  date: () => short().regex(/^(\d{4}-\d\d-\d\d)?$/, 'A date is written as 2026-11-28.'),
};

type ListingShape = { [F in FieldName]: z.ZodType<Values[F]> };

const shape = lazily(() => ({
  ...(Object.fromEntries(
    FIELD_NAMES.map((field) => [field, KINDS[fieldOf(field).kind](fieldOf(field).max ?? LONGEST_TEXT)]),
  ) as ListingShape),
  key: text(fieldOf('key').max ?? LONGEST_TEXT).min(1),
}));

const sources = lazily(() => z.partialRecord(z.enum(FIELD_NAMES), text(LONGEST_SOURCE)));

/** A listing as a page's script sends it: every field, nothing else. */
export const listingSchema: z.ZodType<Listing> = deferred(() =>
  z.strictObject({ ...shape(), sources: sources() }),
);

/** A listing as a person hands it over: fields may be missing or null, others are ignored. */
const looseSchema = deferred(() =>
  z
    .object({ ...shape(), sources: sources() })
    .partial()
    .required({ key: true }),
);

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
