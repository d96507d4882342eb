import { openDB } from 'idb';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { close } from '../../utils/store/database.ts';
import { changeProfile, loadProfile } from '../../utils/store/profile.ts';
import { setPassphrase } from '../../utils/store/vault/change-key.ts';
import { lock, lockState, unlock } from '../../utils/store/vault/lock.ts';
import { median } from '../median.ts';

const ROUNDS = 60;
const PASS = 'seven grey herons';

async function plain(): Promise<void> {
  const db = await openDB('plain', 1, { upgrade: (made) => void made.createObjectStore('all') });
  await db.get('all', 'mine');
  db.close();
}

async function openProfile(): Promise<void> {
  await loadProfile();
  await close();
}

async function openLocked(): Promise<void> {
  if ((await lockState()) !== 'locked') throw new Error('It was to be locked.');
  await close();
}

/** The middle of many rounds, in milliseconds. */
async function middle(task: () => Promise<void>): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await task();
    took.push(performance.now() - started);
  }
  return median(took);
}

export interface Opening {
  opening: string;
  ms: number;
}

/** What each way of opening takes, in milliseconds, the middle of many rounds. Wants a database that is empty. */
export async function openings(): Promise<Opening[]> {
  const made = await openDB('plain', 1, { upgrade: (db) => void db.createObjectStore('all') });
  await made.put('all', EMPTY_PROFILE, 'mine');
  made.close();
  await changeProfile([{ change: 'value-add', value: 'v_family' }]);

  const base = await middle(plain);
  const rows = [{ opening: 'a plain database', ms: base }];
  rows.push({ opening: 'without a passphrase', ms: await middle(openProfile) });
  await setPassphrase(PASS);
  rows.push({ opening: 'unlocked', ms: await middle(openProfile) });
  await lock();
  rows.push({ opening: 'locked', ms: await middle(openLocked) });
  const started = performance.now();
  if (!(await unlock(PASS, Date.now)).right) throw new Error('It was to open.');
  rows.push({ opening: 'unlocking with the passphrase, once', ms: performance.now() - started });
  return rows;
}
