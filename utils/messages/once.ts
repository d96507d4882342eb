import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';

/** What the script that reads a page once answers. The page may have taken it over: nothing is taken on trust. */
export const onceSchema = deferred(() =>
  z.strictObject({
    host: z.string().min(1).max(260),
    page: z.enum(['results', 'profile', 'empty', 'blocked', 'other']),
    /** Each is checked by itself. */
    listings: z.array(z.unknown()).max(2000),
    /** What a list says of itself, raw. */
    signs: z.unknown().optional(),
    /** The page is larger than what is read. */
    tooLarge: z.boolean(),
    /** Which document was read. */
    document: z.string().max(5000),
  }),
);

export type OnceReading = z.infer<typeof onceSchema>;

const SITE = 'site:';

/** Stands for a site that is no known directory, where a directory's id would stand. */
export function siteId(host: string): string {
  return `${SITE}${host}`;
}

/** The host of such an id, or `null` for a directory's. */
export function hostOf(id: string): string | null {
  return id.startsWith(SITE) ? id.slice(SITE.length) : null;
}
