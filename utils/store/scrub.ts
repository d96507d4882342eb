import { deleteDB, openDB } from 'idb';
import { type Bytes, random } from './vault/bytes.ts';

/** A database of its own, which holds nothing but noise and goes again. */
const NAME = 'foreword-noise';
/** So many pieces of so many bytes: enough for Chromium's store to write its files anew, some 1 s of work. */
const PIECES = 40;
const PIECE = 1_000_000;
/** The browser gives no more random bytes at once. */
const MOST = 65_536;

/**
 * Makes the browser tidy its files sooner. Chromium keeps what was deleted or written over until it has to merge
 * its files, and it has to when enough else was written. Best effort: what fails is left, and nothing is promised.
 */
export async function scrub(): Promise<void> {
  try {
    const db = await openDB(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore('noise') });
    try {
      for (let piece = 0; piece < PIECES; piece += 1) await db.put('noise', noise(), piece % 4);
    } finally {
      db.close();
    }
  } catch {
    // There may be no room for it.
  }
  await deleteDB(NAME).catch(() => undefined);
}

function noise(): Bytes {
  const bytes = new Uint8Array(PIECE);
  for (let at = 0; at < PIECE; at += MOST) bytes.set(random(Math.min(MOST, PIECE - at)), at);
  return bytes;
}
