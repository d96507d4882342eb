import type { PageKind } from '../listing/descriptor.ts';
import { own } from '../lookup/own.ts';
import { type Limit, ledgerKey } from './ledger.ts';
import type { Memory } from './memory.ts';
import { READING, setWithRoom } from './room.ts';

/** What is known of a tab: in this session's memory only. */
export interface TabReading {
  /** The id of the directory; of a page that was read once, that of its site. */
  directory: string;
  /** Whose ids the keys are. */
  host: string;
  page: PageKind;
  /** The place that its list is of; of a profile, that of the list before. */
  place: string | null;
  /** The listings' keys in the page's order. */
  keys: string[];
  pointed: string | null;
  /** The last badge that was pressed, and when, in milliseconds since 1970. */
  pressed?: { key: string; at: number } | null;
  /** How many results the list has in all, where the page says so. */
  results?: number | null | undefined;
  /** How many filters it has that nobody can name. */
  unnamed?: number | undefined;
  /** What is set on the page, and may have been asked for. */
  hints?: string[] | undefined;
  limit: Limit | null;
  /** How many of the fields that are usual there were found, when they are too few. */
  below: { found: number; expected: number } | null;
  /** The page is larger than what is read, and nothing of it was. */
  tooLarge: boolean;
  /** Rows of people that could not be read. */
  unread: number;
  /** Which document it was, of a page that was read once; `null` where it could not be told. */
  document?: string | null;
}

const TAB = 'tab:';
const BEGUN = 'begun:';
export const tabKey = (tabId: number) => `${TAB}${tabId}`;
const begunKey = (tabId: number) => `${BEGUN}${tabId}`;

export async function tabReading(memory: Memory, tabId: number): Promise<TabReading | undefined> {
  const key = tabKey(tabId);
  return own(await memory.get([key]), key) as TabReading | undefined;
}

export async function forgetReading(memory: Memory, tabId: number): Promise<void> {
  await memory.remove([tabKey(tabId)]);
}

/**
 * Forgets what was read of a directory: in every tab, and of everyone at its hosts. That its script has begun in a tab
 * stays: it is still to be ended.
 */
export async function forgetReadingsAt(
  memory: Memory,
  directory: string,
  hosts: readonly string[],
): Promise<void> {
  const tabs = [...((await memory.with(TAB)) as Map<string, TabReading>)].filter(
    ([, reading]) => reading.directory === directory,
  );
  const begun = tabs.map(([key]) => [begunKey(Number(key.slice(TAB.length))), directory]);
  if (begun.length > 0) await memory.set(Object.fromEntries(begun));
  const places = new Set([...hosts, ...tabs.map(([, { host }]) => host)]);
  const people: string[] = [];
  for (const host of places) people.push(...(await memory.with(`${READING}${host}:`)).keys());
  const gone = [ledgerKey(directory), ...tabs.map(([key]) => key), ...people];
  await memory.remove(gone);
}

/** Forgets the tabs that have closed. `open`: those that there are. Nobody tells when one closes. */
export async function forgetClosed(memory: Memory, open: ReadonlySet<number>): Promise<void> {
  const closed = [...(await tabsOf(memory)).keys()].filter((tabId) => !open.has(tabId));
  if (closed.length > 0) await memory.remove(closed.flatMap((tabId) => [tabKey(tabId), begunKey(tabId)]));
}

/** Notes whom the pointer is on, and when their badge was pressed, in milliseconds since 1970. */
export async function point(
  memory: Memory,
  tabId: number,
  key: string | null,
  pressedAt: number | null = null,
): Promise<void> {
  const tab = await tabReading(memory, tabId);
  if (!tab || (key !== null && !tab.keys.includes(key))) return;
  const press = pressedAt !== null && key !== null ? { pressed: { key, at: pressedAt } } : {};
  await memory.set({ [tabKey(tabId)]: { ...tab, pointed: key, ...press } satisfies TabReading });
}

/** Notes that our script has begun in a tab, for this directory. */
export async function noteBegun(memory: Memory, tabId: number, directory: string): Promise<void> {
  await setWithRoom(memory, { [begunKey(tabId)]: directory });
}

/** The tabs in which our script has begun or which were read, by the directory that it was for. */
export async function tabsOf(memory: Memory): Promise<Map<number, string>> {
  const tabs = new Map<number, string>();
  for (const [key, reading] of await memory.with(TAB))
    tabs.set(Number(key.slice(TAB.length)), (reading as TabReading).directory);
  for (const [key, directory] of await memory.with(BEGUN))
    tabs.set(Number(key.slice(BEGUN.length)), directory as string);
  return tabs;
}
