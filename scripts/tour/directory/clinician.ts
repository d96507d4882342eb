import * as z from 'zod';
import data from './clinicians.json' with { type: 'json' };

const text = z.string().trim().min(1);
const ticks = z.array(text).refine((list) => new Set(list).size === list.length, 'a tick stands twice');

/** Lowest and highest price of one session in dollars. */
const feeRange = z
  .tuple([z.number().int().min(20), z.number().int().max(500)])
  .refine(([min, max]) => min <= max, 'the lowest price is above the highest');

/** One invented clinician of the tour directory. A field that the listing leaves out is `null` or an empty list. */
export const clinicianSchema = z.strictObject({
  id: z.string().regex(/^\d{6}$/),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: text,
  pronouns: text.nullable(),
  profession: text,
  credentials: z.array(text).min(1),
  /** Name and licence of whoever supervises an associate. */
  supervisor: text.nullable(),
  city: text,
  region: z.literal('OR'),
  /** The 97990s are not given out, so no letter can arrive anywhere. */
  postalCode: z.string().regex(/^9799\d$/),
  /** 555-0100 to 555-0199 are kept free for fiction. */
  phone: z.string().regex(/^\(541\) 555-01\d\d$/),
  inPerson: z.boolean(),
  online: z.boolean(),
  availability: z.enum(['accepting', 'waitlist', 'closed']),
  feeIndividual: feeRange.nullable(),
  feeCouples: feeRange.nullable(),
  /** `false` is printed nowhere: like real listings, these say yes or nothing. */
  slidingScale: z.boolean(),
  freeConsultation: z.boolean(),
  insurance: ticks.nullable(),
  /** The three topics put first; they are not repeated among the issues. */
  specialties: ticks.length(3),
  issues: ticks,
  approaches: ticks.min(1),
  ages: ticks.min(1),
  participants: ticks.min(1),
  communities: ticks,
  faith: ticks,
  identity: ticks,
  languages: ticks.min(1),
  statementLanguage: z.enum(['en', 'es']),
  yearsInPractice: z.number().int().positive().nullable(),
  verified: z.boolean(),
  /** Paragraphs; empty when the clinician wrote nothing. */
  statement: z.array(text),
});

export type Clinician = z.infer<typeof clinicianSchema>;

/** Everyone in the directory, in the order in which the results pages show them. Throws when the data is malformed. */
export const clinicians: readonly Clinician[] = z.array(clinicianSchema).parse(data);
