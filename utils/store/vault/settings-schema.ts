import * as z from 'zod';
import { deferred } from '../../lookup/deferred.ts';

/** What is chosen about keeping itself. It lies outside: it has to be known before anything can be opened. */
export const settingsSchema = deferred(() =>
  z.strictObject({
    /** Whether everything lies in this session's memory alone. */
    keepNothing: z.boolean(),
    /** After so many minutes in which nobody touches the computer it locks; `null`: when the browser closes. */
    lockAfter: z.union([z.literal(5), z.literal(15), z.literal(60)]).nullable(),
  }),
);
export type Settings = z.infer<typeof settingsSchema>;

export const USUAL_SETTINGS: Settings = { keepNothing: false, lockAfter: null };

/**
 * Settings as they lie there. What of them cannot be read, as a later version may have written it, is never less
 * private than it can have been: then nothing is kept, and it locks soonest. A key that is not known says nothing.
 */
export function settingsFrom(lying: unknown): Settings {
  if (lying === undefined) return USUAL_SETTINGS;
  const given = Object(lying) as { [K in keyof Settings]?: unknown };
  const keepNothing = given.keepNothing !== false;
  const read = settingsSchema.safeParse({ keepNothing, lockAfter: given.lockAfter });
  return read.success ? read.data : { keepNothing, lockAfter: 5 };
}
