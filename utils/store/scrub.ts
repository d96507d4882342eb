import { deleteDB, openDB } from 'idb';
import { random } from './vault/bytes.ts';

/** A database of its own, which holds nothing but noise and goes again. */
const NOISE_NAME = 'foreword-noise';
/**
 * So many pieces of so many bytes: enough for Chromium's store to write its files anew (it merges them when four of
 * some 4 MB have come), some 1 s of work. Larger pieces than 64 kB it would lay beside its store.
 */
const PIECES = 700;
const PIECE = 48_000;
const AT_ONCE = 50;

/**
 * Makes the browser tidy its files sooner. Chromium keeps what was deleted or written over until it has to merge
 * its files, and it has to when enough else was written. Best effort: what fails is left, and nothing is promised.
 */
export async function scrub(): Promise<void> {
  try {
    const db = await openDB(NOISE_NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore('noise') });
    try {
      for (let piece = 0; piece < PIECES; piece += AT_ONCE) {
        const { store, done } = db.transaction('noise', 'readwrite');
        const puts = Array.from({ length: AT_ONCE }, (_, at) => store.put(random(PIECE), piece + at));
        await Promise.all([...puts, done]);
      }
    } finally {
      db.close();
    }
  } catch {
    // There may be no room for it.
  }
  await deleteDB(NOISE_NAME).catch(() => undefined);
}
