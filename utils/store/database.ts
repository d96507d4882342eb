import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mode } from '../profile/mode.ts';

/** Version 1 of what is kept on the machine. A new version gets a schema of its own beside this one. */
export interface SchemaV1 extends DBSchema {
  /** The one profile, under the key `mine`. */
  profile: { key: string; value: unknown };
  /** Directory id → how it is used. */
  directories: { key: string; value: Mode };
}

/** Version 2: what was counted on each directory, in which no therapist is; and the check-ins. */
export interface SchemaV2 extends SchemaV1 {
  /** Directory id → how many listings claimed what. */
  counts: { key: string; value: unknown };
  /** Its id → a therapy: what the user notes about seeing one therapist. */
  therapies: { key: string; value: unknown };
}

/** Version 3: the directories that the user taught. */
export interface SchemaV3 extends SchemaV2 {
  /** Its id → a directory's descriptor. */
  taught: { key: string; value: unknown };
}

const NAME = 'foreword';

let opened: Promise<IDBPDatabase<SchemaV3>> | undefined;

/** The database, opened once. Closes itself when another context wants to upgrade or delete it. */
export function database(): Promise<IDBPDatabase<SchemaV3>> {
  opened ??= openDB<SchemaV3>(NAME, 3, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('profile');
        db.createObjectStore('directories');
      }
      if (from < 2) {
        db.createObjectStore('counts');
        db.createObjectStore('therapies');
      }
      if (from < 3) db.createObjectStore('taught');
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
  const names = ['profile', 'directories', 'counts', 'therapies', 'taught'] as const;
  const transaction = db.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
