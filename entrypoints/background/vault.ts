import type { Tried, VaultState } from '../../utils/messages/replies.ts';
import { isLockedScreen, watchIdle } from '../../utils/platform/idle.ts';
import { session } from '../../utils/platform/session.ts';
import { forgetAssessments } from '../../utils/session/panel-state.ts';
import { forgetReadings } from '../../utils/session/readings.ts';
import { scrub } from '../../utils/store/scrub.ts';
import { keepAgain, keepNothing } from '../../utils/store/vault/keep-nothing.ts';
import { change, drop, lock, lockState, unlock } from '../../utils/store/vault/lock.ts';
import { loadSettings, saveSettings } from '../../utils/store/vault/settings.ts';
import type { Settings } from '../../utils/store/vault/settings-schema.ts';
import { beginEverywhere, reconcile } from './directories.ts';
import { EVERYTHING } from './handler-type.ts';
import { directoryTurn, pageTurn } from './in-turn.ts';
import { forgetKnown } from './known.ts';
import { laterRevision } from './profile-at.ts';
import { noteSession } from './sessions.ts';
import { tellAudience } from './tell.ts';

export async function vaultState(): Promise<VaultState> {
  const { keepNothing: keepsNothing, lockAfter } = await loadSettings();
  return { lock: await lockState(), keepsNothing, lockAfter };
}

/** Locks, forgets what was read, and empties every badge and panel. Nothing happens without a passphrase. */
export async function lockNow(): Promise<void> {
  if (!(await lock())) return;
  forgetInMemory();
  await pageTurn(() => forgetReadings(session));
  await tellAudience(EVERYTHING);
}

/** Opens what is locked. Pages that are open are read anew: what was read of them was forgotten. */
export async function unlockWith(passphrase: string): Promise<Tried> {
  const tried = await withRoom(() => unlock(passphrase, Date.now));
  if (!tried.right) return tried;
  forgetInMemory();
  await reconcile();
  await beginEverywhere();
  return tried;
}

export function changeTo(passphrase: string, next: string | null): Promise<Tried> {
  return next === null ? drop(passphrase, Date.now) : change(passphrase, next, Date.now);
}

/** The key has a place in this session's memory before anything that was read. */
async function withRoom<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch {
    await forgetReadings(session);
    return task();
  }
}

export async function lockAfter(minutes: Settings['lockAfter']): Promise<void> {
  await saveSettings({ ...(await loadSettings()), lockAfter: minutes });
  watchIdle(minutes);
}

/** At every start of the background: after how long without anyone at the computer it is to hear of it. */
export async function watchAsChosen(): Promise<void> {
  watchIdle((await loadSettings()).lockAfter);
}

/** When nobody has touched the computer for as long as was chosen, or its screen was locked. */
export async function whenIdle(state: string): Promise<void> {
  const { lockAfter: minutes } = await loadSettings();
  if (minutes !== null && (isLockedScreen(state) || state === 'idle')) await lockNow();
}

/** Everything in this session's memory alone, or kept again. What is registered for pages follows. */
export async function setKeepNothing(on: boolean): Promise<void> {
  await directoryTurn(async () => {
    if (on) {
      await keepNothing();
      await scrub();
      await noteSession();
    } else await keepAgain();
  });
  forgetInMemory();
  await reconcile();
}

function forgetInMemory(): void {
  laterRevision();
  forgetKnown();
  forgetAssessments();
}
