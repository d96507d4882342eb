import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { checkInsSchema } from './schema.ts';
import type { Therapy } from './therapy.ts';

/** Far above what a person calls their therapist. Characters. */
export const LONGEST_NAME = 80;

/** A therapy as it is stored, exported and imported. */
export const therapySchema = deferred(
  () =>
    z.strictObject({
      id: z.string().min(1).max(64),
      name: z.string().max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`),
      checkIns: checkInsSchema,
      decision: z.enum(['undecided', 'leaving'], 'A decision is "undecided" or "leaving".'),
    }) satisfies z.ZodType<Therapy>,
);
