import { deleteDB, openDB } from 'idb';
import { close, rawEntries } from '../../utils/store/database.ts';
import type { StoreName } from '../../utils/store/stores.ts';
import { sealedShelf } from '../../utils/store/vault/sealed-shelf.ts';

/** Puts a record there as something else might have: unchecked. */
export async function putRaw(store: StoreName, key: string, value: unknown): Promise<void> {
  await sealedShelf.write([{ table: store, key, value }]);
}

export async function rawAt(store: StoreName, key: string): Promise<unknown> {
  return (await sealedShelf.get(store, key)).value;
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

/** Every entry of the browser's database as bytes and text, the way a search of the disk would meet it. */
export async function dump(): Promise<string> {
  const parts: string[] = [];
  for (const [store, entries] of Object.entries(await rawEntries()))
    for (const [key, value] of Object.entries(entries)) parts.push(`${store} ${key} ${asText(value)}`);
  return parts.join('\n');
}

function asText(value: unknown): string {
  if (value instanceof Uint8Array) return String.fromCharCode(...value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${asText(one)}`)
    .join(' ');
}
