import * as z from 'zod';
import type { Counts } from './directory-rates.ts';

const number = z.number().nonnegative();

/** Counts as they are stored. */
export const countsSchema: z.ZodType<Counts> = z.strictObject({
  seen: z.strictObject({ top: number, listed: number, statement: number }),
  claims: z.record(z.string().max(100), number),
});
