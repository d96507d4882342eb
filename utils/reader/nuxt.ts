/**
 * Nuxt keeps a page's state as a flat list in which every integer inside an entry is the index of
 * another entry, and some entries are wrappers such as `["Reactive", 7]`. Entry 0 is the root.
 */
const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'EmptyShallowRef']);

/** Deeper than any record we read; state that refers to itself ends here. */
const MAX_DEPTH = 12;

/** What a reference stands for, one level deep: its own entries are still references. */
export function follow(flat: readonly unknown[], reference: unknown, depth = 0): unknown {
  if (typeof reference !== 'number' || depth > MAX_DEPTH) return undefined;
  const entry = flat[reference];
  const wrapped = Array.isArray(entry) && typeof entry[0] === 'string' && WRAPPERS.has(entry[0]);
  return wrapped ? follow(flat, (entry as unknown[])[1], depth + 1) : entry;
}

/** What a reference stands for, to the bottom. Entries beyond `MAX_DEPTH` are left out. */
export function resolve(flat: readonly unknown[], reference: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined;
  const entry = follow(flat, reference);
  if (Array.isArray(entry)) return entry.map((item) => resolve(flat, item, depth + 1));
  if (entry !== null && typeof entry === 'object') {
    return Object.fromEntries(
      Object.entries(entry).map(([key, item]) => [key, resolve(flat, item, depth + 1)]),
    );
  }
  return entry;
}
