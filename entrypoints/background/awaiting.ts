import { addressOf } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import type { Mode } from '../../utils/profile/mode.ts';

/**
 * A directory that was chosen while the browser still asks the user for access to it. It stands in the session's
 * memory: the background may be stopped while the question is open.
 */
export interface Awaited {
  directory: string;
  mode: Mode;
  tabId: number | null;
  /** Where it was chosen, as far as that is ours to see. */
  address: string | null;
  /** What is being asked for (match patterns). */
  origins: string[];
}

const KEY = 'awaited';

export async function setAwaited(awaited: Awaited): Promise<void> {
  await session.set({ [KEY]: awaited });
}

/**
 * What was waiting for just this access. It waits for nothing else: a broad grant, made elsewhere for whatever
 * reason, turns no site on.
 */
export async function takeAwaited(given: readonly string[]): Promise<Awaited | null> {
  const awaited = await awaitedNow();
  if (!awaited?.origins.every((origin) => given.includes(origin))) return null;
  await session.remove([KEY]);
  return awaited;
}

/** What the browser was asked for in a tab and has not been given: the question is open, or it was refused. */
export async function awaitedIn(tabId: number): Promise<Awaited | null> {
  const awaited = await awaitedNow();
  return awaited?.tabId === tabId ? awaited : null;
}

/** Whoever has left a page for another no longer waits for an answer there. */
async function awaitedNow(): Promise<Awaited | null> {
  const awaited = (await session.get([KEY]))[KEY] as Awaited | undefined;
  if (!awaited) return null;
  if (awaited.tabId === null || placeOf(await addressOf(awaited.tabId)) === awaited.address) return awaited;
  await session.remove([KEY]);
  return null;
}

/** An address without the place within its page. */
export function placeOf(address: string | undefined): string | null {
  return address?.split('#', 1)[0] ?? null;
}
