import type { IDBPDatabase } from 'idb';
import { withDatabase } from '../database.ts';
import { problemOf, StoreProblem } from '../problem.ts';
import {
  forgetHeld,
  forgetUnlocked,
  heldIn,
  hold,
  KEY_AT,
  KEY_STORE,
  keyRecordIn,
  rememberUnlocked,
} from './held.ts';
import { type KeyRecord, newKeyRecord, unwrapRecord, wrappedRecord } from './key-record.ts';
import { type Keys, keysFrom, seal, unseal } from './seal.ts';
import { isSameMark } from './sealed-shelf.ts';

/**
 * Sets a passphrase where there is none. Everything is sealed anew with a new data key, in one transaction: the one
 * that lay bare until now may still stand in the browser's files, and opens nothing that is written from now on.
 */
export async function setPassphrase(passphrase: string): Promise<void> {
  const before = await withDatabase(keyRecordIn);
  if (before && !('bare' in before)) throw new StoreProblem('unfit');
  const { bare, number } = newKeyRecord();
  const [record, keys] = await Promise.all([wrappedRecord(number, bare, passphrase), keysFrom(bare)]);
  // Before it is used: whatever else is written meanwhile finds the new key as soon as the old one is none.
  await rememberUnlocked({ record, dataKey: bare, keys });
  try {
    // While something is written in between, it is begun anew.
    while (!(await withDatabase((db) => sealAnew(db, record, keys))));
  } catch (error) {
    await forgetUnlocked();
    throw error;
  }
  await hold(record, bare);
}

/** Wraps the same data key with another passphrase. Resolves to whether the one given first is right. */
export async function changePassphrase(passphrase: string, next: string): Promise<boolean> {
  return rewrap(passphrase, (number, dataKey) => wrappedRecord(number, dataKey, next));
}

/** Lets the data key lie bare again. Resolves to whether the passphrase is right. */
export async function dropPassphrase(passphrase: string): Promise<boolean> {
  const done = await rewrap(passphrase, async (number, bare) => ({ version: 1, number, bare }));
  if (done) await forgetUnlocked();
  return done;
}

async function rewrap(
  passphrase: string,
  as: (number: string, dataKey: Uint8Array<ArrayBuffer>) => Promise<KeyRecord>,
): Promise<boolean> {
  const record = await withDatabase(keyRecordIn);
  if (!record || 'bare' in record) throw new StoreProblem('unfit');
  const dataKey = await unwrapRecord(record, passphrase);
  if (!dataKey) return false;
  const next = await as(record.number, dataKey);
  await withDatabase((db) => db.put(KEY_STORE, next, KEY_AT));
  forgetHeld();
  return true;
}

/** One try; `false` when something was written while it sealed. */
async function sealAnew(db: IDBPDatabase, record: KeyRecord, keys: Keys): Promise<boolean> {
  const before = (await keyRecordIn(db)) ? await heldIn(db) : null;
  if (before && !('bare' in before.record)) throw new StoreProblem('unfit');
  const { names, values } = await allSealed(db);
  const anew = await Promise.all(
    names.map(async (name, index) => {
      // What cannot be opened stays as it lies.
      const one = before && (await unseal(before.keys, name, values[index]).catch(() => null));
      return one ? { old: name, put: await seal(keys, one) } : null;
    }),
  );
  const transaction = db.transaction(['sealed', KEY_STORE], 'readwrite');
  const done = transaction.done.catch((error: unknown) => problemOf(error));
  const store = transaction.objectStore('sealed');
  const [nowNames, nowValues] = await Promise.all([store.getAllKeys(), store.getAll()]);
  if (nowNames.length !== names.length || !nowValues.every((value, at) => isSameMark(value, values[at]))) {
    transaction.abort();
    await done;
    return false;
  }
  const puts: Promise<unknown>[] = [transaction.objectStore(KEY_STORE).put(record, KEY_AT)];
  for (const one of anew) if (one) puts.push(store.delete(one.old), store.put(one.put[1], one.put[0]));
  await Promise.allSettled(puts);
  const error = await done;
  if (error) throw error;
  return true;
}

async function allSealed(db: IDBPDatabase): Promise<{ names: string[]; values: unknown[] }> {
  const { store } = db.transaction('sealed');
  const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return { names: names.map(String), values };
}
