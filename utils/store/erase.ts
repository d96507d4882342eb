import { open, rawEntries, remove } from './database.ts';
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
  await forgetUnlocked();
  await clearSessionShelf();
  await clear().catch(() => undefined);
  await remove();
  const left = Object.values(await rawEntries()).some((entries) => Object.keys(entries).length > 0);
  if (left) throw new StoreProblem('damaged');
}

/** First the key is written over, then everything goes; so that no file is left with the one beside the other. */
async function clear(): Promise<void> {
  const db = await open();
  try {
    await db.put(KEY_STORE, { overwritten: random(64) }, KEY_AT);
    const places = [...db.objectStoreNames];
    const transaction = db.transaction(places, 'readwrite');
    await Promise.all([...places.map((place) => transaction.objectStore(place).clear()), transaction.done]);
  } finally {
    db.close();
  }
}
