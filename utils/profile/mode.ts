import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';

/** The two ways to use a directory: marks over the page, or everything in the panel and the page untouched. */
export const modeSchema = deferred(() => z.enum(['page', 'quiet']));
export type Mode = z.infer<typeof modeSchema>;

/** How a directory is used, and the origins (match patterns) that the user was asked for when turning it on. */
export interface DirectoryUse {
  mode: Mode;
  /** `null` where that was not noted yet: then it is every origin of the directory that is open to us. */
  origins: string[] | null;
}

/** A use as it is stored. It was the mode alone at first, and that is read for ever. */
export const directoryUseSchema: z.ZodType<DirectoryUse> = deferred(() =>
  z.union([
    modeSchema.transform((mode): DirectoryUse => ({ mode, origins: null })),
    z.strictObject({ mode: modeSchema, origins: z.array(z.string().max(300)).max(40).nullable() }),
  ]),
);
