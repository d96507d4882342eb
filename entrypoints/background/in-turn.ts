import { queue, type Task } from '../../utils/lookup/queue.ts';

/** What pages say: each message reads and writes the session's memory. No page is waited for in it. */
export const pageTurn = queue();

/** What is on: each change reads and writes the store, the registered scripts and the permissions. */
export const directoryTurn = queue();

/** So many messages of one page are under way at once. A page that says more says it to nobody. */
const MOST_SAID = 50;
const said = new Map<number, number>();

/** Hears what a page says, unless so much of it is under way that others would wait for it: then `null`. */
export async function unlessMany<T>(tabId: number, task: Task<T>): Promise<T | null> {
  const before = said.get(tabId) ?? 0;
  if (before >= MOST_SAID) return null;
  said.set(tabId, before + 1);
  return task().finally(() => said.set(tabId, (said.get(tabId) ?? 1) - 1));
}
