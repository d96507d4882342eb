/**
 * Nuxt keeps a page's state as a flat list in which every integer inside an entry is the index of
 * another entry, and some entries are wrappers such as `["Reactive", 7]`. Entry 0 is the root.
 */
const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'EmptyShallowRef']);

/** Deeper than any record we read; state that refers to itself ends here. */
const MAX_DEPTH = 12;

/** What a reference stands for, one level deep: its own entries are still references. */
export function followReference(flat: readonly unknown[], reference: unknown, depth = 0): unknown {
  if (typeof reference !== 'number' || depth > MAX_DEPTH) return undefined;
  const entry = flat[reference];
  const wrapped = Array.isArray(entry) && typeof entry[0] === 'string' && WRAPPERS.has(entry[0]);
  return wrapped ? followReference(flat, (entry as unknown[])[1], depth + 1) : entry;
}

/** Entries that may still be visited: one allowance for a whole page, in references followed. */
export interface Allowance {
  left: number;
}

/** A page of twenty records takes some ten thousand; state that doubles at each level ends here. */
export const allowance = (left = 200_000): Allowance => ({ left });

/** What a reference stands for, to the bottom. Entries beyond `MAX_DEPTH` or the allowance are left out. */
export function resolveReference(
  flat: readonly unknown[],
  reference: unknown,
  can = allowance(),
  depth = 0,
): unknown {
  if (can.left <= 0) return undefined;
  // What is too deep is paid for too: a wide list could else be walked again and again at the bottom.
  can.left -= 1;
  if (depth > MAX_DEPTH) return undefined;
  const entry = followReference(flat, reference);
  if (Array.isArray(entry)) {
    return entry.slice(0, can.left).map((item) => resolveReference(flat, item, can, depth + 1));
  }
  if (entry !== null && typeof entry === 'object') {
    const entries = Object.entries(entry).slice(0, can.left);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, resolveReference(flat, item, can, depth + 1)]),
    );
  }
  return entry;
}
