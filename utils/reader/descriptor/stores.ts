import { rawText, selectAll } from '../../dom/dom.ts';
import type { Descriptor, Store } from '../../listing/descriptor.ts';
import { recordsAlong, valueAt } from './path.ts';
import { applySteps } from './steps.ts';

/** Records by the directory's own id, for each store of a descriptor: what one holds is asked with `valueAt`. */
export type RecordsById = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** A page's state beyond this is not read: 5 million characters. */
const MAX_STATE = 5_000_000;

/** What a page keeps as data. */
export interface Stores {
  records: RecordsById;
  /** What each script of theirs says: the same values for as long as it says the same. */
  states: unknown[];
}

/** Everything that the page keeps as data, by store and id. State that is broken is left out. */
export function readStores(doc: Document, descriptor: Descriptor): Stores {
  const scripts = new Map<string, unknown[]>();
  const records = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [name, store] of Object.entries(descriptor.stores)) {
    const states = scripts.get(store.script) ?? selectAll(doc, store.script).map(stateOf);
    scripts.set(store.script, states);
    records.set(name, keptRecords(states, store));
  }
  return { records, states: [...scripts.values()].flat() };
}

/** Looked for once for as long as a page keeps its states: the same parsed values hold the same records. */
const found = new WeakMap<Store, { states: readonly unknown[]; records: ReadonlyMap<string, unknown> }>();

function keptRecords(states: readonly unknown[], store: Store): ReadonlyMap<string, unknown> {
  const known = found.get(store);
  if (known?.states.length === states.length && states.every((state, at) => state === known.states[at]))
    return known.records;
  const records = recordsById(states, store);
  found.set(store, { states, records });
  return records;
}

function recordsById(states: readonly unknown[], store: Store): Map<string, unknown> {
  const records = new Map<string, unknown>();
  for (const state of states) {
    for (const record of recordsAlong(state, store.path, store.format === 'nuxt')) {
      const id = applySteps(valueAt(record, store.id.path), store.id.steps);
      const key = typeof id === 'number' ? String(id) : id;
      // The first record of an id is the listing; later ones are repeats of it.
      if (typeof key === 'string' && key && !records.has(key)) records.set(key, record);
    }
  }
  return records;
}

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
