import { browser } from 'wxt/browser';
import { atMost } from './patience.ts';

/** WXT types the paths of files it knows; the directories' own files are made at build time. */
interface Scripting {
  registerContentScripts(scripts: object[]): Promise<void>;
  executeScript(injection: object): Promise<unknown>;
}

const scripting: Scripting = {
  registerContentScripts: (scripts) => browser.scripting.registerContentScripts(scripts as never),
  executeScript: (injection) => browser.scripting.executeScript(injection as never),
};

/**
 * A page answers when it likes: while it shows a dialog of its own, or works without end, it answers nothing. So long
 * one is waited for that is told something or asked for a word, and so long one that is read. Milliseconds.
 */
const TOLD_WITHIN = 1000;
const READ = 20_000;

/** What scripts or a function come to in a tab: `null` where it cannot be reached, `undefined` where it does not answer. */
async function resultIn(injection: object, patience: number): Promise<unknown> {
  const result = scripting.executeScript(injection).then(
    (answers) => (answers as { result?: unknown }[])[0]?.result,
    () => null,
  );
  return atMost(result, patience);
}

/** A script set for pages of one directory. */
export interface PageScripts {
  id: string;
  matches: string[];
  files: string[];
}

/**
 * Makes the registered scripts exactly these: whatever else is registered goes. A registration whose files
 * or pages have changed is replaced. They run in the extension's own world, in the top frame. Resolves to how many
 * others are registered all the same. With `lasting` the browser writes them down; without, they go when it closes.
 */
export async function registerPageScripts(wanted: readonly PageScripts[], lasting: boolean): Promise<number> {
  const present = await browser.scripting.getRegisteredContentScripts();
  const same = (one: PageScripts) =>
    present.some(
      (two) =>
        two.id === one.id &&
        (two.persistAcrossSessions ?? true) === lasting &&
        String(two.js) === String(one.files) &&
        String(two.matches) === String(one.matches),
    );
  const keep = new Set(wanted.filter(same).map(({ id }) => id));
  const ids = present.map(({ id }) => id).filter((id) => !keep.has(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  const added = wanted.filter(({ id }) => !keep.has(id));
  if (added.length > 0)
    await scripting.registerContentScripts(
      added.map(({ id, matches, files }) => ({
        id,
        matches,
        js: files,
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: lasting,
      })),
    );
  const expected = new Set(wanted.map(({ id }) => id));
  return (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => !expected.has(id)).length;
}

/** Where the scripts of this id are registered (match patterns); nowhere, where they are not. */
export async function registeredAt(id: string): Promise<readonly string[]> {
  const present = await browser.scripting.getRegisteredContentScripts();
  return present.find((one) => one.id === id)?.matches ?? [];
}

/** Runs scripts that read in a tab and resolves to what the last returns; nothing where the tab gives no answer. */
export function readInTab(tabId: number, ...files: string[]): Promise<unknown> {
  return resultIn({ target: { tabId }, files }, READ);
}

/**
 * Calls a function in a tab's page, in our own world there, and resolves to its answer. The function is sent as
 * its text: it may use nothing from outside itself. `null` where the tab cannot be reached, `undefined` where it does
 * not answer at once.
 */
export function callInTab<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  return resultIn({ target: { tabId }, func, args }, TOLD_WITHIN);
}

/** The same of a function that reads the page first, which takes its time. */
export function workInTab<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  return resultIn({ target: { tabId }, func, args }, READ);
}

/** The address of a tab, where it is ours to see: with access to its site, or by the user's click just now. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return browser.tabs.get(tabId).then(
    ({ url }) => url,
    () => undefined,
  );
}

/** Runs scripts in a tab that is already open, now or when it is ready. One that cannot be reached is left alone. */
export async function runInTab(tabId: number, files: string[]): Promise<void> {
  await resultIn({ target: { tabId }, files }, TOLD_WITHIN);
}

/** The tabs that show pages of these origins (match patterns), where they are ours to see. */
export async function tabsAt(origins: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: origins });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Every tab that is open, whatever it shows. */
export async function openTabs(): Promise<Set<number>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.flatMap(({ id }) => id ?? []));
}

/** The tab in front of a window. */
export async function tabInFront(windowId: number): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Sends a message to the script in a tab's page. A tab whose script is gone hears nothing. */
export async function sendToTab(tabId: number, message: unknown): Promise<void> {
  const sent = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  await atMost(
    sent.catch(() => undefined),
    TOLD_WITHIN,
  );
}
