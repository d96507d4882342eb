import { deleteDB, openDB } from 'idb';
import { close, database } from '../../utils/store/database.ts';
import type { StoreName } from '../../utils/store/stores.ts';

/** Puts a record there as something else might have: unchecked. */
export async function putRaw(store: StoreName, key: string, value: unknown): Promise<void> {
  await (await database()).put(store, value, key);
}

export async function rawAt(store: StoreName, key: string): Promise<unknown> {
  return (await database()).get(store, key);
}

/** A database as another version of the extension left it: its version, its stores, its records. */
export async function leftBy(
  version: number,
  stores: Record<string, Record<string, unknown>>,
): Promise<void> {
  await close();
  await deleteDB('foreword');
  const old = await openDB('foreword', version, {
    upgrade(db) {
      for (const name of Object.keys(stores)) db.createObjectStore(name);
    },
  });
  for (const [name, records] of Object.entries(stores))
    for (const [key, value] of Object.entries(records)) await old.put(name, value, key);
  old.close();
}
