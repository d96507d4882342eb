import type * as z from 'zod';
import type { FromFile } from './from-file.ts';

/** More of one record are not named, nor more of a name. */
const MOST_NAMED = 100;
const LONGEST_NAME = 80;

/**
 * A record of a file, less the keys that only a later version has, which are named. `null` for what does not fit
 * without them either.
 */
export function lessUnknownKeys<T>(schema: z.ZodType<T>, raw: unknown): FromFile<T> | null {
  const read = schema.safeParse(raw);
  if (read.success) return { record: read.data, leftOut: [], more: 0 };
  const unknown = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  if (unknown.length === 0 || raw === null || typeof raw !== 'object') return null;
  const without = new Set(unknown);
  const rest = schema.safeParse(Object.fromEntries(Object.entries(raw).filter(([key]) => !without.has(key))));
  if (!rest.success) return null;
  const named = unknown.slice(0, MOST_NAMED);
  return {
    record: rest.data,
    leftOut: named.map((key) => ({ what: key.slice(0, LONGEST_NAME) || '?', why: 'unknown_part' })),
    more: unknown.length - named.length,
  };
}
