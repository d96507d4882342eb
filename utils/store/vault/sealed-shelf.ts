import type { IDBPDatabase } from 'idb';
import { withDatabase } from '../database.ts';
import { problemOf } from '../problem.ts';
import { STORES, type StoreName } from '../stores.ts';
import {
  isOutside,
  type Lying,
  outsideName,
  type RecordChange,
  type VaultEntry,
  vaultEntries,
} from './entries.ts';
import { forgetHeld, type HeldKeys, heldIn, KEY_AT, KEY_STORE, keyRecordIn } from './held.ts';
import { recordName, tableName, unseal } from './seal.ts';
import type { Shelf } from './shelf.ts';

/** Records in the browser's database, each sealed; those outside are readable. All reject with a `StoreProblem`. */
export const sealedShelf: Shelf = {
  all: (table) => withDatabase((db) => allIn(db, table)),
  get: (table, key) => withDatabase((db) => oneIn(db, table, key)),
  async write(changes) {
    for (;;) {
      // The key may change while records are sealed with it: then they are sealed anew.
      const done = await withDatabase((db) => attempt(db, changes));
      if (done !== 'other key') return done === 'written';
      forgetHeld();
    }
  },
};

async function allIn(db: IDBPDatabase, table: StoreName) {
  if (isOutside(table)) return { records: await outsideIn(db, table), unread: [] };
  const held = await toRead(db).catch((error: unknown) => {
    if (STORES[table].whileLocked && problemOf(error).kind === 'locked') return 'locked' as const;
    throw error;
  });
  if (held === 'locked') return { records: await outsideIn(db, table), unread: [] };
  return held ? sealedIn(db, table, held) : { records: new Map<string, unknown>(), unread: [] };
}

async function oneIn(db: IDBPDatabase, table: StoreName, key: string): Promise<Lying> {
  if (isOutside(table)) {
    const value: unknown = await db.get('outside', outsideName(table, key));
    return { value, mark: value };
  }
  const held = await toRead(db);
  if (!held) return { value: undefined, mark: undefined };
  const name = await recordName(held.keys, table, key);
  const mark: unknown = await db.get('sealed', name);
  if (mark === undefined) return { value: undefined, mark };
  return { value: (await unseal(held.keys, name, mark)).value, mark };
}

/** The keys; `null` where nothing was ever sealed: then there is nothing to read. */
async function toRead(db: IDBPDatabase): Promise<HeldKeys | null> {
  return (await keyRecordIn(db)) ? heldIn(db) : null;
}

/** From the first to the last name that begins so: these signs follow each other. */
const under = (beginning: string, sign: '.' | '/') =>
  IDBKeyRange.bound(`${beginning}${sign}`, `${beginning}${sign === '.' ? '/' : '0'}`, false, true);

async function outsideIn(db: IDBPDatabase, table: StoreName): Promise<Map<string, unknown>> {
  const { store } = db.transaction('outside');
  const range = under(table, '/');
  const [names, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(names.map((name, index) => [String(name).slice(table.length + 1), values[index]]));
}

async function sealedIn(db: IDBPDatabase, table: StoreName, { keys }: HeldKeys) {
  const range = under(await tableName(keys, table), '.');
  const { store } = db.transaction('sealed');
  const [names, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const unread: string[] = [];
  const opened = await Promise.all(
    names.map(async (name, index) =>
      unseal(keys, String(name), values[index]).catch(() => void unread.push(String(name))),
    ),
  );
  const found = opened.flatMap((one): [string, unknown][] => (one ? [[one.key, one.value]] : []));
  return { records: new Map(found.sort(([a], [b]) => (a < b ? -1 : 1))), unread };
}

/** Whether all of it was written, or why nothing was. */
async function attempt(
  db: IDBPDatabase,
  changes: readonly RecordChange[],
): Promise<'written' | 'other record' | 'other key'> {
  let held: HeldKeys | undefined;
  const keys = async () => {
    held ??= await heldIn(db);
    return held.keys;
  };
  const entries: VaultEntry[] = [];
  for (const change of changes) entries.push(...(await vaultEntries(change, keys)));
  const transaction = db.transaction(['sealed', 'outside', KEY_STORE], 'readwrite');
  const done = transaction.done.catch((error: unknown) => problemOf(error));
  const leave = async <T>(why: T): Promise<T> => {
    transaction.abort();
    await done;
    return why;
  };
  const kept: { number?: unknown } | undefined = await transaction.objectStore(KEY_STORE).get(KEY_AT);
  if (held && kept && kept.number !== held.record.number) return leave('other key');
  for (const { place, name, seen } of entries)
    if (seen && !isSameMark(await transaction.objectStore(place).get(name), seen.mark))
      return leave('other record');
  const puts = entries.map(({ place, name, content }) => {
    const store = transaction.objectStore(place);
    return content === undefined ? store.delete(name) : store.put(content, name);
  });
  // The first record brings its key.
  const seals = entries.some(({ place, content }) => place === 'sealed' && content !== undefined);
  if (held && seals && !kept) puts.push(transaction.objectStore(KEY_STORE).put(held.record, KEY_AT));
  // What goes wrong is told by the transaction's end.
  await Promise.allSettled(puts);
  const error = await done;
  if (error) throw error;
  return 'written';
}

/** Two marks are the same where they say the same: a fresh nonce makes every sealing another. */
export function isSameMark(one: unknown, two: unknown): boolean {
  if (one instanceof Uint8Array && two instanceof Uint8Array)
    return one.length === two.length && one.every((byte, index) => byte === two[index]);
  return JSON.stringify(one) === JSON.stringify(two);
}
