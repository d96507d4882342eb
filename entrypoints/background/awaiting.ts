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

/** By directory: of two that were chosen one after the other each has a question of its own open. */
const AWAITED = 'awaited:';
const awaitedKey = (directory: string) => `${AWAITED}${directory}`;

export async function setAwaited(awaited: Awaited): Promise<void> {
  await session.set({ [awaitedKey(awaited.directory)]: awaited });
}

/**
 * What was waiting for just this access. It waits for nothing else: a broad grant, made elsewhere for whatever
 * reason, turns no site on.
 */
export async function takeAwaited(given: readonly string[]): Promise<Awaited[]> {
  const taken = (await awaitedNow()).filter(({ origins }) =>
    origins.every((origin) => given.includes(origin)),
  );
  await session.remove(taken.map(({ directory }) => awaitedKey(directory)));
  return taken;
}

/** Whoever turns a directory off waits for it no longer: access that comes later, for whatever reason, is not for it. */
export async function forgetAwaited(directory: string): Promise<void> {
  await session.remove([awaitedKey(directory)]);
}

/** What the browser was asked for in a tab and has not been given: the question is open, or it was refused. */
export async function awaitedIn(tabId: number): Promise<Awaited | null> {
  return (await awaitedNow()).find((awaited) => awaited.tabId === tabId) ?? null;
}

/** Whoever has left a page for another no longer waits for an answer there. */
async function awaitedNow(): Promise<Awaited[]> {
  const still: Awaited[] = [];
  for (const awaited of (await session.with(AWAITED)).values() as Iterable<Awaited>) {
    const { tabId, address, directory } = awaited;
    if (tabId === null || withoutHash(await addressOf(tabId)) === address) still.push(awaited);
    else await forgetAwaited(directory);
  }
  return still;
}

/** An address without the place within its page. */
export function withoutHash(address: string | undefined): string | null {
  return address?.split('#', 1)[0] ?? null;
}
