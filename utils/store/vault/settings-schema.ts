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
