import * as z from 'zod';
import { CONCEPT_FACETS, type Profile } from './profile.ts';

const importance = z.enum(['must', 'nice', 'not']);
const concept = z.string().min(1).max(80);

const conceptWish = z.strictObject({
  facet: z.enum(CONCEPT_FACETS),
  concept,
  importance,
});

const priceWish = z.strictObject({
  facet: z.literal('price'),
  max: z.number().positive().max(10_000),
  session: z.enum(['individual', 'couples']),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'A currency is a code of three letters, such as USD.')
    .optional(),
  importance: importance.exclude(['not']),
});

/** A profile as it is stored, exported and imported. */
export const profileSchema: z.ZodType<Profile> = z.strictObject({
  version: z.literal(1),
  wishes: z.array(z.union([conceptWish, priceWish])).max(200),
  style: z.record(z.string().max(40), z.number().int().min(-3).max(3)),
  values: z.array(concept).max(20),
});
