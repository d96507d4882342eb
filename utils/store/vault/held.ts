import type { IDBPDatabase } from 'idb';
import * as z from 'zod';
import { deferred } from '../../lookup/deferred.ts';
import { StoreProblem } from '../problem.ts';
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import { type KeyRecord, keyRecordSchema, newKeyRecord, unwrapRecord } from './key-record.ts';
import { KEY_LENGTH, type Keys, keysFrom } from './seal.ts';
import { sessionPort } from './session-port.ts';

/** The store of the one key record, and that record's key. */
export const KEY_STORE = 'keys';
export const KEY_AT = 'mine';

/** The keys at hand. */
export interface HeldKeys {
  keys: Keys;
  dataKey: Bytes;
  /** As it lies in the profile, or will with the first record. */
  record: KeyRecord;
}

/** Where the data key lies while it is unlocked. JSON alone goes there, so it is text. */
const UNLOCKED = 'vault:key';
const unlockedSchema = deferred(() => z.strictObject({ number: z.string(), key: z.string() }));

let held: HeldKeys | null = null;

/** Forgets the keys of this process; the next use looks for them anew. */
export function forgetHeld(): void {
  held = null;
}

/** The key record of a database; `undefined` where nothing was ever sealed. */
export async function keyRecordIn(db: IDBPDatabase): Promise<KeyRecord | undefined> {
  const transaction = db.transaction([KEY_STORE, 'sealed']);
  const [raw, sealed] = await Promise.all([
    transaction.objectStore(KEY_STORE).get(KEY_AT),
    transaction.objectStore('sealed').count(),
  ]);
  const record = keyRecordSchema.safeParse(raw);
  if (record.success) return record.data;
  // A record without its key is no empty house.
  if (raw !== undefined || sealed > 0) throw new StoreProblem('damaged');
  return undefined;
}

/** The keys to use with a database, new ones where there are none. A `StoreProblem` of the kind `locked` without. */
export async function heldIn(db: IDBPDatabase): Promise<HeldKeys> {
  if (held) return held;
  const record = (await keyRecordIn(db)) ?? newKeyRecord();
  const dataKey = 'bare' in record ? record.bare : await unlockedKey(record.number);
  if (!dataKey) throw new StoreProblem('locked');
  return hold(record, dataKey);
}

/** Takes these keys in hand. */
export async function hold(record: KeyRecord, dataKey: Bytes): Promise<HeldKeys> {
  held = { keys: await keysFrom(dataKey), dataKey, record };
  return held;
}

async function unlockedKey(number: string): Promise<Bytes | null> {
  const entry = unlockedSchema.safeParse((await sessionPort().get([UNLOCKED]))[UNLOCKED]);
  if (!entry.success || entry.data.number !== number) return null;
  const key = fromBase64(entry.data.key);
  return key.length === KEY_LENGTH ? key : null;
}

/** Keeps the data key in this session's memory: the background may be stopped at any time. */
export async function rememberUnlocked({ record, dataKey }: HeldKeys): Promise<void> {
  await sessionPort().set({ [UNLOCKED]: { number: record.number, key: toBase64(dataKey) } });
}

/** Whether the passphrase is right; then the keys are at hand. */
export async function unlockIn(db: IDBPDatabase, passphrase: string): Promise<boolean> {
  const record = await keyRecordIn(db);
  if (!record || 'bare' in record) return true;
  const dataKey = await unwrapRecord(record, passphrase);
  if (!dataKey) return false;
  await rememberUnlocked({ record, dataKey, keys: await keysFrom(dataKey) });
  await hold(record, dataKey);
  return true;
}

/** Forgets the keys, here and in this session's memory. */
export async function forgetUnlocked(): Promise<void> {
  forgetHeld();
  await sessionPort().remove([UNLOCKED]);
}
