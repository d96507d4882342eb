import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mode } from '../profile/mode.ts';

/** Version 1 of what is kept on the machine. A new version gets a schema of its own beside this one. */
export interface SchemaV1 extends DBSchema {
  /** The one profile, under the key `mine`. */
  profile: { key: string; value: unknown };
  /** Directory id → how it is used. */
  directories: { key: string; value: Mode };
}

const NAME = 'foreword';

let opened: Promise<IDBPDatabase<SchemaV1>> | undefined;

/** The database, opened once. Closes itself when another context wants to upgrade or delete it. */
export function database(): Promise<IDBPDatabase<SchemaV1>> {
  opened ??= openDB<SchemaV1>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('profile');
      db.createObjectStore('directories');
    },
    blocking: () => void close(),
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the database; the next use opens it again. */
export async function close(): Promise<void> {
  const open = opened;
  opened = undefined;
  (await open?.catch(() => undefined))?.close();
}

/** Removes everything from the stores. What the browser's files still hold until it compacts them is not in our hands. */
export async function erase(): Promise<void> {
  const db = await database();
  const names = ['profile', 'directories'] as const;
  const transaction = db.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
