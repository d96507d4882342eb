import { own } from '../../lookup/own.ts';
import { allowance, followReference, resolveReference } from './nuxt.ts';

/** A value's own property: never one that it inherits, so hostile keys lead nowhere. */
function entry(value: unknown, key: string): unknown {
  return value === null || typeof value !== 'object' ? undefined : own(value as Record<string, unknown>, key);
}

/** A record in a list of references: nothing of it is resolved but what is asked for. */
type EntryAt = (path: string) => unknown;

/** The value at a dotted path of own properties, or `undefined`. */
export function valueAt(value: unknown, path: string): unknown {
  // State holds no functions: this is one of ours.
  if (typeof value === 'function') return (value as EntryAt)(path);
  return path === '' ? value : path.split('.').reduce(entry, value);
}

/**
 * The values that a path with `*` and `prefix*` reaches, at most `limit`.
 * `flat` says that the state is Nuxt's list of references.
 */
export function valuesAlong(state: unknown, path: string, flat: boolean, limit = 2000): unknown[] {
  return recordsAlong(state, path, flat, limit).map((record) => valueAt(record, ''));
}

/**
 * The same, each to be asked with `valueAt`: of a list of references nothing is resolved before. Of several paths
 * with `|` between them, what each reaches.
 */
export function recordsAlong(state: unknown, path: string, flat: boolean, limit = 2000): unknown[] {
  if (path.includes('|')) {
    const ways = path.split('|').flatMap((way) => recordsAlong(state, way, flat, limit));
    return ways.slice(0, limit);
  }
  const list = flat && Array.isArray(state) ? (state as unknown[]) : null;
  // Without a path it is the whole: one record, or a list of them. A name leads from each element of a list.
  let handles: unknown[] =
    /^(?![*\d])/.test(path) && Array.isArray(state) && !list ? state.slice(0, limit) : [list ? 0 : state];
  for (const step of path === '' ? [] : path.split('.')) {
    handles = handles
      .flatMap((handle) => entriesAt(list ? followReference(list, handle) : handle, step))
      .slice(0, limit);
  }
  if (!list) return handles;
  const can = allowance();
  const down = (handle: unknown, key: string) => entry(followReference(list, handle), key);
  return handles.map(
    (handle): EntryAt =>
      (path) =>
        resolveReference(list, path === '' ? handle : path.split('.').reduce(down, handle), can),
  );
}

function entriesAt(value: unknown, step: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  if (!step.endsWith('*')) {
    const found = entry(value, step);
    return found === undefined ? [] : [found];
  }
  const prefix = step.slice(0, -1);
  return Object.keys(value)
    .filter((key) => key.startsWith(prefix))
    .map((key) => entry(value, key));
}
