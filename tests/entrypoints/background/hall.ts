import '../../support/in-flight.ts';
import 'fake-indexeddb/auto';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply, ReplyOrProblem } from '../../../utils/messages/replies.ts';
import type { Request, RequestType } from '../../../utils/messages/requests.ts';
import type { StoreName } from '../../../utils/store/stores.ts';
import { atRest } from '../../support/in-flight.ts';
import { KEPT } from './kept-modules.ts';
import { OWN, standIn } from './stand-in.ts';

/** The background in a browser of its own. */

declare global {
  /** What one file of a process leaves to the next. */
  var hall: { standIn: typeof standIn; kept: Map<string, Promise<object>> } | undefined;
  /** Set by a file that looks at what a start costs: nothing is kept then, as in a browser. */
  var allAnew: true | undefined;
}

// A package is loaded once in a process, and keeps the browser that it met then: all files have that one.
globalThis.hall ??= { standIn, kept: new Map() };
const { kept: modules, standIn: first } = globalThis.hall;
const { events } = first;
export const { world, whole } = first;
Object.assign(globalThis, { chrome: whole, browser: whole, USUAL_FIELDS: {} });

for (const file of globalThis.allAnew ? [] : globSync(`${KEPT}/**/*.ts`).map((each) => resolve(each))) {
  vi.doMock(file, () => {
    const module = modules.get(file) ?? vi.importActual<object>(file);
    modules.set(file, module);
    return module;
  });
}

/** Starts the background, as the browser does when something happens that it listens to. */
export async function start(): Promise<void> {
  for (const one of Object.values(events)) one.forget();
  vi.resetModules();
  const { default: background } = (await import('../../../entrypoints/background/index.ts')) as unknown as {
    default: { main(): void };
  };
  background.main();
}

/** A new browser in which nothing was done, with the background running. */
export async function fresh(): Promise<void> {
  Object.assign(world, {
    tabs: [],
    granted: new Set(),
    required: [],
    registered: new Map(),
    sent: [],
    told: [],
    ran: [],
    documents: new Map(),
    once: undefined,
    panelsOpened: [],
    created: [],
    idleAfter: null,
  });
  await fakeBrowser.storage.session.clear();
  const { erase } = await import('../../../utils/store/erase.ts');
  await erase();
  await start();
  // That it has started is told to panels, none of which is open yet.
  world.told = [];
}

export const happen = events;

/** What the background answers a sender. */
export async function says(message: unknown, sender: object): Promise<unknown> {
  const answers = events.onMessage.happen(message, sender).filter((answer) => answer !== undefined);
  return answers[0];
}

/** A page of ours asks. */
export async function ask<T extends RequestType>(type: T, request: Request<T>): Promise<Reply<T>> {
  const url = `chrome-extension://${OWN}/options.html`;
  const answer = (await says({ ...request, type }, { id: OWN, url })) as ReplyOrProblem;
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.reply as Reply<T>;
}

/** A tab is opened at an address, in front of its window. */
export function open(id: number, url: string, windowId = 1): void {
  for (const tab of world.tabs) if (tab.windowId === windowId) tab.active = false;
  world.tabs.push({ id, windowId, url, active: true });
}

/** The script in a tab's page speaks. */
export function pageSays(tabId: number, message: unknown, over: object = {}): Promise<unknown> {
  const tab = world.tabs.find(({ id }) => id === tabId);
  if (!tab) throw new Error(`No tab ${tabId}`);
  const { url } = tab;
  const sender = { id: OWN, tab, frameId: 0, url, origin: new URL(url).origin, documentLifecycle: 'active' };
  return says(message, { ...sender, ...over });
}

/** The user grants what is asked for. */
export function grant(...origins: string[]): void {
  for (const origin of origins) world.granted.add(origin);
  events.onAdded.happen({ origins });
}

/** The user takes access back in the browser's own settings. */
export function withdraw(...origins: string[]): void {
  for (const origin of origins) world.granted.delete(origin);
  events.onRemoved.happen({ origins });
}

export const PT = { id: 'psychologytoday', origin: 'https://www.psychologytoday.com/*' };
export const GT = { id: 'goodtherapy', origin: 'https://www.goodtherapy.org/*' };
export const PT_PAGE = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
export const GT_PAGE = 'https://www.goodtherapy.org/therapists/co/fernhill';

/** Turns a directory on in a tab, with the access that it needs. */
export async function turnOn(
  tabId: number,
  directory: string,
  mode: 'page' | 'quiet' = 'page',
): Promise<void> {
  const url = world.tabs.find(({ id }) => id === tabId)?.url ?? null;
  const { asks } = await ask('popup-state', { url, tabId });
  grant(...asks);
  await ask('turn-on', { directory, mode, tabId });
}

/** A message that a page's script sends of these listings. */
export const listingsOf = (listings: unknown[], over: object = {}) => ({
  type: 'listings',
  page: 'results',
  listings,
  continues: false,
  ...over,
});

/** What a tab was told, by type. */
export const sentTo = (tabId: number) =>
  world.sent.filter((one) => one.tabId === tabId).map(({ message }) => message);

/** Puts a record there as something else might have: unchecked. */
export async function putKept(table: StoreName, key: string, value: unknown): Promise<void> {
  const { sealedShelf } = await import('../../../utils/store/vault/sealed-shelf.ts');
  await sealedShelf.write([{ table, key, value }]);
}

export async function keptAt(table: StoreName, key: string): Promise<unknown> {
  const { sealedShelf } = await import('../../../utils/store/vault/sealed-shelf.ts');
  return (await sealedShelf.get(table, key)).value;
}

/** Everything that is kept, opened, and whatever of it lies in the database otherwise, by store and key. */
export async function kept(): Promise<{ opened: Record<string, object>; lying: Record<string, object> }> {
  return JSON.parse(await ask('raw-take', {})) as Awaited<ReturnType<typeof kept>>;
}

/** A new session: the browser was closed and is open again. */
export async function nextSession(): Promise<void> {
  await fakeBrowser.storage.session.clear();
  for (const [id, { persistAcrossSessions }] of world.registered)
    if (persistAcrossSessions === false) world.registered.delete(id);
  const { close } = await import('../../../utils/store/database.ts');
  await close();
  await start();
  events.onStartup.happen();
  await settled();
}

/** Everything that is under way has come to its end. */
export const settled = atRest;
