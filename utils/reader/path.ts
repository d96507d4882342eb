import { allowance, follow, resolve } from './nuxt.ts';

/** A value's own property: never one that it inherits, so hostile keys lead nowhere. */
function own(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The value at a dotted path of own properties, or `undefined`. */
export function valueAt(value: unknown, path: string): unknown {
  return path === '' ? value : path.split('.').reduce(own, value);
}

/** How one kind of state is walked: from a handle to its entries, and from a handle to its plain value. */
interface Walker {
  root: unknown;
  open(handle: unknown): unknown;
  plain(handle: unknown): unknown;
}

/**
 * The values that a path with `*` and `prefix*` reaches, at most `limit`.
 * `flat` says that the state is Nuxt's list of references.
 */
export function valuesAlong(state: unknown, path: string, flat: boolean, limit = 2000): unknown[] {
  const can = allowance();
  const walker: Walker =
    flat && Array.isArray(state)
      ? { root: 0, open: (handle) => follow(state, handle), plain: (handle) => resolve(state, handle, can) }
      : { root: state, open: (handle) => handle, plain: (handle) => handle };
  let handles: unknown[] = [walker.root];
  for (const step of path.split('.')) {
    handles = handles.flatMap((handle) => entriesOf(walker.open(handle), step)).slice(0, limit);
  }
  return handles.map((handle) => walker.plain(handle));
}

function entriesOf(value: unknown, step: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  if (!step.endsWith('*')) {
    const entry = own(value, step);
    return entry === undefined ? [] : [entry];
  }
  const prefix = step.slice(0, -1);
  return Object.keys(value)
    .filter((key) => key.startsWith(prefix))
    .map((key) => own(value, key));
}
