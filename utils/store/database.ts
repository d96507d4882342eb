import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { problemOf, StoreProblem } from './problem.ts';
import { forgetHeld, KEY_STORE } from './vault/held.ts';
import { moveIn } from './vault/move-in.ts';

const NAME = 'foreword';

/** Versions below this one kept each kind of record in a store of its own, in plain. They are read for ever. */
export const VERSION = 10;

/** Everything sealed, whatever table it is of; what has to be known while it is locked; the key. */
export const STORE_PLACES = ['sealed', 'outside', KEY_STORE] as const;

let opened: Promise<IDBPDatabase> | undefined;

/**
 * The database, opened once, by the background alone, after what an earlier version left in plain has been sealed.
 * Closes itself when another copy of the extension wants to upgrade or delete it. Rejects with a `StoreProblem`;
 * the next call tries again.
 */
export function database(): Promise<IDBPDatabase> {
  opened ??= openMoved().catch((error: unknown) => {
    opened = undefined;
    throw problemOf(error);
  });
  return opened;
}

/** So often a connection that was closed under a task is opened anew. */
const AGAIN = 3;

/**
 * Does something with the database. A connection may be closed in between, for another copy that upgrades or because
 * everything was erased; then it is done anew with the next. Rejects with a `StoreProblem`.
 */
export async function withDatabase<T>(task: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  for (let left = AGAIN; ; left -= 1) {
    const db = await database();
    try {
      return await task(db);
    } catch (error) {
      const closed = error instanceof DOMException && error.name === 'InvalidStateError';
      if (!closed || left === 0) throw problemOf(error);
    }
  }
}

let afterMove: () => void = () => undefined;

/** Calls back when what an earlier version left in plain was sealed and removed. */
export function whenMoved(follow: () => void): void {
  afterMove = follow;
}

async function openMoved(): Promise<IDBPDatabase> {
  const db = await openDatabase();
  try {
    if (await moveIn(db)) afterMove();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The database as it is. */
export function openDatabase(): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    let given = false;
    openDB(NAME, VERSION, {
      upgrade(db) {
        for (const place of STORE_PLACES)
          if (!db.objectStoreNames.contains(place)) db.createObjectStore(place);
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

function gone(): void {
  opened = undefined;
  forgetHeld();
}

/** Closes the database; the next use opens it again. */
export async function close(): Promise<void> {
  const open = opened;
  gone();
  (await open?.catch(() => undefined))?.close();
}

/**
 * Every entry of every store as it lies there, whatever version wrote it; an empty object where nothing was ever
 * kept. Changes nothing. Rejects with a `StoreProblem` where the browser cannot read its files.
 */
export async function rawEntries(): Promise<Record<string, Record<string, unknown>>> {
  const known = await indexedDB.databases().catch(() => [{ name: NAME }]);
  if (!known.some(({ name }) => name === NAME)) return {};
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

/** Deletes the database as a whole. */
export async function removeDatabase(): Promise<void> {
  await close();
  await new Promise<void>((resolve, reject) => {
    deleteDB(NAME, { blocked: () => reject(new StoreProblem('blocked')) }).then(resolve, (error: unknown) =>
      reject(problemOf(error)),
    );
  });
}
