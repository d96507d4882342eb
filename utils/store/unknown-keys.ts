import type * as z from 'zod';
import type { FromFile } from './from-file.ts';

/** More of one record are not named, nor more of a name. */
const MOST_NAMED = 100;
const LONGEST_NAME = 80;

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
  const rest = schema.safeParse(without(raw, lessOf(unknown)));
  if (!rest.success) return null;
  const keys = [...new Set(unknown.flatMap((one) => one.keys))];
  const named = keys.slice(0, MOST_NAMED);
  return {
    record: rest.data,
    leftOut: named.map((key) => ({ what: key.slice(0, LONGEST_NAME) || '?', why: 'unknown_part' })),
    more: keys.length - named.length,
  };
}

/** What is taken out of an object, and of what it holds. */
interface Less {
  keys: Set<string>;
  within: Map<PropertyKey, Less>;
}

const nothing = (): Less => ({ keys: new Set(), within: new Map() });

/** All of them as one tree, so that a record is gone through once, however many there are. */
function lessOf(unknown: readonly Unknown[]): Less {
  const root = nothing();
  for (const { path, keys } of unknown) {
    let less = root;
    for (const step of path) {
      const next = less.within.get(step) ?? nothing();
      less.within.set(step, next);
      less = next;
    }
    for (const key of keys) less.keys.add(key);
  }
  return root;
}

function without(held: unknown, less: Less | undefined): unknown {
  if (!less || held === null || typeof held !== 'object') return held;
  if (Array.isArray(held)) return held.map((item, at) => without(item, less.within.get(at)));
  const rest = Object.entries(held).filter(([key]) => !less.keys.has(key));
  return Object.fromEntries(rest.map(([key, value]) => [key, without(value, less.within.get(key))]));
}
