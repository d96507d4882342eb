import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import type { Learned } from './learned.ts';

const number = deferred(() => z.number().nonnegative());
const claim = deferred(() =>
  z
    .string()
    .max(100)
    .regex(/^(?:top|listed|statement) \S+$/),
);

/** Counts as they are stored. Those from before days were kept have neither a day nor what it brought. */
export const countsSchema: z.ZodType<Learned> = deferred(() =>
  z.strictObject({
    seen: z.strictObject({ top: number, listed: number, statement: number }),
    claims: z.record(claim, number),
    day: z
      .string()
      .regex(/^(?:\d{4}-\d\d-\d\d)?$/)
      .default(''),
    today: number.default(0),
  }),
);
