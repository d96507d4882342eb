import type { IDBPDatabase } from 'idb';
import type { Tried } from '../../messages/replies.ts';
import { withDatabase } from '../database.ts';
import { problemOf } from '../problem.ts';
import { changePassphrase, dropPassphrase } from './change-key.ts';
import { forgetUnlocked, heldIn, keyRecordIn, unlockIn } from './held.ts';
import { noteTry, toWait } from './tries.ts';

/** `bare`: no passphrase, the key lies beside what it seals. */
export type LockState = 'bare' | 'locked' | 'unlocked';

export async function lockState(): Promise<LockState> {
  return withDatabase(async (db) => {
    const record = await keyRecordIn(db);
    return !record || 'bare' in record ? 'bare' : openState(db);
  });
}

function openState(db: IDBPDatabase): Promise<LockState> {
  return heldIn(db).then(
    () => 'unlocked',
    (error: unknown) => {
      if (problemOf(error).kind !== 'locked') throw error;
      return 'locked';
    },
  );
}

/** Forgets the keys. Without a passphrase there is nothing to lock. */
export async function lock(): Promise<boolean> {
  if ((await lockState()) !== 'unlocked') return false;
  await forgetUnlocked();
  return true;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: ten at once are ten in a row. `now` in milliseconds. */
function tried(now: () => number, attempt: () => Promise<boolean>): Promise<Tried> {
  const done = last.then(async () => {
    const wait = await toWait(now());
    if (wait > 0) return { right: false, wait };
    const right = await attempt();
    await noteTry(right, now());
    return { right, wait: await toWait(now()) };
  });
  last = done.catch(() => undefined);
  return done;
}

export const unlock = (passphrase: string, now: () => number): Promise<Tried> =>
  tried(now, () => withDatabase((db) => unlockIn(db, passphrase)));

export const change = (passphrase: string, next: string, now: () => number): Promise<Tried> =>
  tried(now, () => changePassphrase(passphrase, next));

export const drop = (passphrase: string, now: () => number): Promise<Tried> =>
  tried(now, () => dropPassphrase(passphrase));
