import { openDatabase, rawEntries, removeDatabase } from './database.ts';
import { StoreProblem } from './problem.ts';
import { random } from './vault/bytes.ts';
import { forgetUnlocked, KEY_AT, KEY_STORE } from './vault/held.ts';
import { clearSessionShelf } from './vault/session-shelf.ts';

/**
 * Destroys the key, removes every record of every store and deletes the database, also when a later version wrote
 * it: the user has asked for nothing to be left. Resolves when nothing is; rejects with a `StoreProblem` otherwise.
 * What the browser's files hold until it compacts them is sealed, and is not in our hands.
 */
export async function erase(): Promise<void> {
  await clearSessionShelf();
  await eraseDisk();
}

/** The same of what lies on the disk alone. */
export async function eraseDisk(): Promise<void> {
  await forgetUnlocked();
  await clear().catch(() => undefined);
  await removeDatabase();
  const left = Object.values(await rawEntries()).some((entries) => Object.keys(entries).length > 0);
  if (left) throw new StoreProblem('damaged');
}

/** The key is written over before it goes: a browser that keeps a record in one place has no other copy of it. */
async function clear(): Promise<void> {
  const db = await openDatabase();
  try {
    const places = [...db.objectStoreNames];
    const transaction = db.transaction(places, 'readwrite');
    await Promise.all([
      transaction.objectStore(KEY_STORE).put({ overwritten: random(64) }, KEY_AT),
      ...places.map((place) => transaction.objectStore(place).clear()),
      transaction.done,
    ]);
  } finally {
    db.close();
  }
}
