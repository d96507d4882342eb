import { changedKept, type KeptChange } from '../shortlist/change.ts';
import { type Entry, entryKey, type Kept } from '../shortlist/kept.ts';
import { merged } from '../shortlist/same-person.ts';
import { changeOne, dropOne, putOne, readAll, readOne } from './records.ts';
import { shelfNow } from './vault/settings.ts';

export interface StoredKept {
  list: Kept[];
  /** How many records do not fit. They are left as they are, so that nothing is lost. */
  unread: number;
}

/** Read once and held: every page that is read asks who of it is kept. Let go by `forgetKept`. */
let held: Promise<StoredKept> | null = null;

/** Everyone who is kept, in the order of their ids. Rejects with a `StoreProblem`. */
export function loadKept(): Promise<StoredKept> {
  const loading = held ?? readAllKept();
  held = loading;
  loading.catch(() => {
    if (held === loading) held = null;
  });
  return loading;
}

/** After something else has changed the store, and as soon as it is locked. */
export function forgetKept(): void {
  held = null;
}

async function readAllKept(): Promise<StoredKept> {
  const { records, unread } = await readAll('kept');
  const own = [...records].filter(([id, kept]) => kept.id === id);
  return { list: own.map(([, kept]) => kept), unread: unread.length + records.size - own.length };
}

/** Those who are kept of the listings of a host, by the listing's key. */
export async function keptAt(host: string): Promise<Map<string, Kept>> {
  const { list } = await loadKept();
  const found = new Map<string, Kept>();
  for (const kept of list)
    for (const entry of kept.entries) if (entry.host === host) found.set(entry.listing.key, kept);
  return found;
}

/** Whoever is kept under this entry, if anybody is. */
export async function keptOf(entry: Pick<Entry, 'host' | 'listing'>): Promise<Kept | undefined> {
  const { list } = await loadKept();
  return list.find(({ entries }) => entries.some((one) => entryKey(one) === entryKey(entry)));
}

export async function keepNew(kept: Kept): Promise<void> {
  await putOne('kept', kept.id, kept).finally(forgetKept);
}

/** Changes someone who is kept, in one step. Whoever is not there any more is left so. */
export async function updateKept(id: string, change: (kept: Kept) => Kept): Promise<void> {
  if ((await readOne('kept', id)) === undefined) return;
  await changeOne('kept', id, (kept) => {
    if (!kept) throw new Error('They were removed meanwhile.');
    return change(kept);
  }).finally(forgetKept);
}

/** Takes one step of the user's, on the day `on`. */
export async function changeKept(id: string, change: KeptChange, on: string): Promise<void> {
  await updateKept(id, (kept) => changedKept(kept, change, on));
}

export async function dropKept(id: string): Promise<void> {
  await dropOne('kept', id).finally(forgetKept);
}

/** Makes one of two, in one write: neither is lost between. Nothing happens when one is not there any more. */
export async function mergeKept([one, two]: readonly [string, string]): Promise<void> {
  const [first, second] = await Promise.all([readOne('kept', one), readOne('kept', two)]);
  if (!first || !second || one === two) return;
  const both = merged(first, second);
  const gone = both.id === one ? two : one;
  const shelf = await shelfNow();
  const drop = { table: 'kept', key: gone, value: undefined } as const;
  await shelf.write([{ table: 'kept', key: both.id, value: both }, drop]).finally(forgetKept);
}
