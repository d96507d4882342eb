import { rawText, selectAll } from '../../dom/dom.ts';
import type { Descriptor, Store } from '../../listing/descriptor.ts';
import { recordsAlong, valueAt } from './path.ts';
import { applySteps } from './steps.ts';

/** Records by the directory's own id, for each store of a descriptor: what one holds is asked with `valueAt`. */
export type Records = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** A page's state beyond this is not read: 5 million characters. */
const MAX_STATE = 5_000_000;

/** Everything that the page keeps as data, by store and id. State that is broken is left out. */
export function readStores(doc: Document, descriptor: Descriptor): Records {
  return new Map(
    Object.entries(descriptor.stores).map(([name, store]) => [name, readStore(doc, store)] as const),
  );
}

function readStore(doc: Document, store: Store): Map<string, unknown> {
  const records = new Map<string, unknown>();
  for (const script of selectAll(doc, store.script)) {
    for (const record of recordsAlong(stateOf(script), store.path, store.format === 'nuxt')) {
      const id = applySteps(valueAt(record, store.id.path), store.id.steps);
      const key = typeof id === 'number' ? String(id) : id;
      // The first record of an id is the listing; later ones are repeats of it.
      if (typeof key === 'string' && key && !records.has(key)) records.set(key, record);
    }
  }
  return records;
}

/** What each script that holds state says: the same values for as long as their scripts say the same. */
export const statesOf = (doc: Document, { stores }: Descriptor): unknown[] =>
  Object.values(stores).flatMap(({ script }) => selectAll(doc, script).map(stateOf));

/** Parsed once for as long as a script says the same: a page is read again whenever it changes. */
const parsed = new WeakMap<Element, { text: string; state: unknown }>();

/** What a script that holds JSON says, or `undefined` where it is broken or too long. */
export function stateOf(script: Element): unknown {
  const text = rawText(script);
  const known = parsed.get(script);
  if (known?.text === text) return known.state;
  let state: unknown;
  try {
    if (text.length <= MAX_STATE) state = JSON.parse(text);
  } catch {}
  parsed.set(script, { text, state });
  return state;
}
