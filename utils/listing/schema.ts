import * as z from 'zod';
import {
  HIGHEST_FEE,
  LONGEST_ADDRESS,
  LONGEST_KEY,
  LONGEST_SOURCE,
  LONGEST_STATEMENT,
  LONGEST_TEXT,
  MOST_ITEMS,
  MOST_YEARS,
  WEB_ADDRESS,
} from './limits.ts';
import { emptyListing, FIELD_NAMES, type FieldName, type Listing } from './listing.ts';

/** A text within the bound of its field: a page may invent. */
const text = z.string().max(LONGEST_TEXT);
const list = z.array(text).max(MOST_ITEMS);
const answer = z.enum(['yes', 'no', 'unknown']);
const amount = z.number().nonnegative().max(HIGHEST_FEE);
const fee = z
  .tuple([amount, amount])
  .refine(([low, high]) => low <= high, 'A price range begins with the lower price.')
  .readonly()
  .nullable();

const shape = {
  key: z.string().min(1).max(LONGEST_KEY),
  name: text,
  url: z
    .string()
    .max(LONGEST_ADDRESS)
    .refine((url) => url === '' || WEB_ADDRESS.test(url), 'A web address begins with https://.'),
  profession: text,
  credentials: list,
  city: text,
  region: text,
  postalCode: text,
  inPerson: answer,
  online: answer,
  availability: z.enum(['accepting', 'waitlist', 'closed', 'unknown']),
  feeIndividual: fee,
  feeCouples: fee,
  currency: text.regex(/^([A-Z]{3})?$/, 'A currency is a code of three letters, such as USD.'),
  slidingScale: answer,
  freeConsultation: answer,
  acceptsInsurance: answer,
  insurance: list.nullable(),
  specialties: list,
  issues: list,
  approaches: list,
  ages: list,
  participants: list,
  communities: list,
  faith: list,
  identity: list,
  languages: list,
  pronouns: text,
  statement: z.string().max(LONGEST_STATEMENT),
  yearsInPractice: z.number().int().min(0).max(MOST_YEARS).nullable(),
  verified: answer,
} satisfies Record<FieldName, z.ZodType>;

const sources = z.partialRecord(z.enum(FIELD_NAMES), z.string().max(LONGEST_SOURCE));

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
