import * as z from 'zod';
import { emptyListing, FIELD_NAMES, type FieldName, type Listing } from './listing.ts';

/** Bounds against a page that invents: no honest listing comes near them. In characters and items. */
const text = (max: number) => z.string().max(max);
const list = z.array(text(300)).max(300);
const answer = z.enum(['yes', 'no', 'unknown']);
const fee = z
  .tuple([z.number().nonnegative().max(100_000), z.number().nonnegative().max(100_000)])
  .refine(([low, high]) => low <= high, 'A price range begins with the lower price.')
  .readonly()
  .nullable();

const shape = {
  key: text(200).min(1),
  name: text(300),
  url: text(2000).regex(/^(https?:\/\/.*)?$/i, 'A web address begins with https://.'),
  profession: text(500),
  credentials: list,
  city: text(200),
  region: text(200),
  postalCode: text(40),
  inPerson: answer,
  online: answer,
  availability: z.enum(['accepting', 'waitlist', 'closed', 'unknown']),
  feeIndividual: fee,
  feeCouples: fee,
  currency: text(3).regex(/^([A-Z]{3})?$/, 'A currency is a code of three letters, such as USD.'),
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
  pronouns: text(100),
  statement: text(20_000),
  yearsInPractice: z.number().int().min(0).max(99).nullable(),
  verified: answer,
} satisfies Record<FieldName, z.ZodType>;

const sources = z.partialRecord(z.enum(FIELD_NAMES), text(400));

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
