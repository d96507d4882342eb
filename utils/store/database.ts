import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { problemOf, StoreProblem } from './problem.ts';
import { STORE_NAMES, type StoreName, VERSION } from './stores.ts';

/** Records are checked when they are read: what the database holds may be of any version. */
type Schema = DBSchema & Record<StoreName, { key: string; value: unknown }>;
export type Database = IDBPDatabase<Schema>;

const NAME = 'foreword';

let opened: Promise<Database> | undefined;

/**
 * The database, opened once, by the background alone. Closes itself when another copy of the extension wants to
 * upgrade or delete it. Rejects with a `StoreProblem`; the next call tries again.
 */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw problemOf(error);
  });
  return opened;
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let given = false;
    const gone = () => {
      opened = undefined;
    };
    openDB<Schema>(NAME, VERSION, {
      upgrade(db) {
        for (const name of STORE_NAMES) if (!db.objectStoreNames.contains(name)) db.createObjectStore(name);
      },
      blocked: () => {
        given = true;
        reject(new StoreProblem('blocked'));
      },
      blocking: () => void close(),
      terminated: gone,
    }).then((db) => (given ? db.close() : resolve(db)), reject);
  });
}

/** Closes the database; the next use opens it again. */
export async function close(): Promise<void> {
  const open = opened;
  opened = undefined;
  (await open?.catch(() => undefined))?.close();
}

/**
 * Every record of every store as it lies there, whatever version wrote it; an empty object where nothing was ever
 * kept. Changes nothing. Rejects with a `StoreProblem` where the browser cannot read its files.
 */
export async function rawRecords(): Promise<Record<string, Record<string, unknown>>> {
  const known = await indexedDB.databases().catch(() => [{ name: NAME }]);
  if (!known.some(({ name }) => name === NAME)) return {};
  await close();
  try {
    // Without a version the browser opens the one that is there.
    const db = await openDB(NAME);
    try {
      const stores = new Map<string, Record<string, unknown>>();
      for (const name of db.objectStoreNames) {
        const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
        stores.set(name, Object.fromEntries(keys.map((key, index) => [String(key), values[index]])));
      }
      return Object.fromEntries(stores);
    } finally {
      db.close();
    }
  } catch (error) {
    throw problemOf(error);
  }
}

/**
 * Removes every record of every store. One that cannot be opened is deleted as a whole, also when a later version
 * wrote it: the user has asked for nothing to be left. Resolves when nothing is; rejects with a `StoreProblem`
 * otherwise. What the browser's files hold until it compacts them is not in our hands.
 */
export async function erase(): Promise<void> {
  try {
    const db = await database();
    const transaction = db.transaction(STORE_NAMES, 'readwrite');
    await Promise.all([
      ...STORE_NAMES.map((name) => transaction.objectStore(name).clear()),
      transaction.done,
    ]);
  } catch {
    await remove();
  }
  const left = Object.values(await rawRecords()).some((records) => Object.keys(records).length > 0);
  if (left) throw new StoreProblem('damaged');
}

async function remove(): Promise<void> {
  await close();
  await new Promise<void>((resolve, reject) => {
    deleteDB(NAME, { blocked: () => reject(new StoreProblem('blocked')) }).then(resolve, (error: unknown) =>
      reject(problemOf(error)),
    );
  });
}
