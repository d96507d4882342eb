import type * as z from 'zod';
import type { FromFile } from './from-file.ts';

/** More of one record are not named, nor more of a name. */
const MOST_KEYS_NAMED = 100;
const LONGEST_KEY_SHOWN = 80;

/** Keys that a schema does not know, with the way to the object that has them. */
interface Unknown {
  path: readonly PropertyKey[];
  keys: readonly string[];
}

/**
 * A record of a file, as JSON gave it, less the keys that only a later version has, which are named: its own and
 * those of what it holds. `null` for what does not fit without them either.
 */
export function lessUnknownKeys<T>(schema: z.ZodType<T>, raw: unknown): FromFile<T> | null {
  const read = schema.safeParse(raw);
  if (read.success) return { record: read.data, leftOut: [], more: 0 };
  const unknown = read.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  // What has another fault besides is unfit without them too.
  if (unknown.length < read.error.issues.length) return null;
  const rest = schema.safeParse(without(raw, unknown));
  if (!rest.success) return null;
  const keys = [...new Set(unknown.flatMap((one) => one.keys))];
  const named = keys.slice(0, MOST_KEYS_NAMED);
  return {
    record: rest.data,
    leftOut: named.map((key) => ({ what: key.slice(0, LONGEST_KEY_SHOWN) || '?', why: 'unknown_part' })),
    more: keys.length - named.length,
  };
}

/**
 * Each is taken out of one copy, so that a record is gone through once, however many there are. Nothing is left of one
 * that is too deep to be copied.
 */
function without(raw: unknown, unknown: readonly Unknown[]): unknown {
  let rest: unknown;
  try {
    rest = structuredClone(raw);
  } catch {
    return null;
  }
  for (const { path, keys } of unknown) {
    let held = rest as object;
    for (const step of path) held = Reflect.get(held, step) as object;
    for (const key of keys) Reflect.deleteProperty(held, key);
  }
  return rest;
}
