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
  const awaited = (await session.get([KEY]))[KEY] as Awaited | undefined;
  if (!awaited?.origins.every((origin) => given.includes(origin))) return null;
  await session.remove([KEY]);
  return awaited;
}

/** Whoever has left a page for another no longer waits for an answer there. */
export async function forgetAwaited(tabId: number): Promise<void> {
  if (await awaitedIn(tabId)) await session.remove([KEY]);
}

/** What the browser was asked for in a tab and has not been given: the question is open, or it was refused. */
export async function awaitedIn(tabId: number): Promise<Awaited | null> {
  const awaited = (await session.get([KEY]))[KEY] as Awaited | undefined;
  return awaited?.tabId === tabId ? awaited : null;
}
