import '../../support/in-flight.ts';
import 'fake-indexeddb/auto';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, Reply } from '../../../utils/messages/replies.ts';
import type { Request, RequestType } from '../../../utils/messages/requests.ts';
import type { StoreName } from '../../../utils/store/stores.ts';
import { atRest } from '../../support/in-flight.ts';

/**
 * The background in a browser of its own: WXT's fake one, and where that has nothing, the few parts that the hall
 * needs: permissions, registered scripts, tabs that hear messages, keys, menus, panels.
 */

type Listener = (...given: never[]) => unknown;

/** An event of the browser that a test can make happen. */
function event() {
  let listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => {
      listeners = listeners.filter((other) => other !== listener);
    },
    hasListener: (listener: Listener) => listeners.includes(listener),
    hasAny: () => listeners.length > 0,
    happen: (...given: unknown[]) =>
      listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...given)),
    forget: () => {
      listeners = [];
    },
  };
}

const events = {
  onMessage: event(),
  onConnect: event(),
  onInstalled: event(),
  onStartup: event(),
  onAdded: event(),
  onRemoved: event(),
  onTabRemoved: event(),
  onTabActivated: event(),
  onTabUpdated: event(),
  onTabCreated: event(),
  onMenu: event(),
  onCommand: event(),
  onIdle: event(),
};

interface Tab {
  id: number;
  windowId: number;
  url: string;
  active: boolean;
}

interface Registered {
  id: string;
  matches: string[];
  js: string[];
  persistAcrossSessions?: boolean;
}

/** What the browser holds and what was done to it. */
export const world = {
  tabs: [] as Tab[],
  /** Origins that the user has granted, as match patterns. */
  granted: new Set<string>(),
  /** Those that came with the installation: they cannot be given back. */
  required: [] as string[],
  registered: new Map<string, Registered>(),
  /** Messages to tabs, in their order. */
  sent: [] as { tabId: number; message: { type: string; [key: string]: unknown } }[],
  /** What the extension's own pages were told. */
  told: [] as unknown[],
  /** Files that were run in tabs. */
  ran: [] as { tabId: number; files: string[] }[],
  /** Which document stands in a tab; what a script that reads once answers there. */
  documents: new Map<number, string>(),
  once: undefined as unknown,
  panelsOpened: [] as number[],
  created: [] as string[],
  /** After so many seconds without anyone the browser tells. */
  idleAfter: null as number | null,
};

interface Injected {
  target: { tabId: number };
  files?: string[];
  func?: () => unknown;
}

const opens = (url: string) =>
  [...world.granted, ...world.required].some((match) =>
    new URL(url).href.startsWith(match.replace(/\*$/, '')),
  );

/** A broad grant holds every origin of its scheme. */
const holds = (origin: string) =>
  world.required.includes(origin) || world.granted.has(origin) || world.granted.has('https://*/*');

const OWN = 'test-extension-id';

const parts = {
  runtime: {
    ...fakeBrowser.runtime,
    id: OWN,
    getURL: (path: string) => `chrome-extension://${OWN}${path}`,
    getManifest: () => ({ host_permissions: world.required }),
    onMessage: events.onMessage,
    onConnect: events.onConnect,
    onInstalled: events.onInstalled,
    onStartup: events.onStartup,
    sendMessage: async (message: unknown) => void world.told.push(message),
  },
  permissions: {
    onAdded: events.onAdded,
    onRemoved: events.onRemoved,
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every(holds),
    getAll: async () => ({ permissions: ['storage'], origins: [...world.required, ...world.granted] }),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      if (origins.some((origin) => world.required.includes(origin))) throw new Error('required');
      for (const origin of origins) world.granted.delete(origin);
      events.onRemoved.happen({ origins });
      return true;
    },
  },
  scripting: {
    getRegisteredContentScripts: async () => [...world.registered.values()],
    registerContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) world.registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) world.registered.delete(id);
    },
    executeScript: async ({ target, files = [], func }: Injected) => {
      const tab = world.tabs.find(({ id }) => id === target.tabId);
      if (!tab || !opens(tab.url)) throw new Error('Cannot access contents of the page');
      if (func) return [{ result: world.documents.get(target.tabId) }];
      world.ran.push({ tabId: target.tabId, files });
      return [{ result: files.includes('once.js') ? world.once : undefined }];
    },
  },
  tabs: {
    onRemoved: events.onTabRemoved,
    onActivated: events.onTabActivated,
    onUpdated: events.onTabUpdated,
    onCreated: events.onTabCreated,
    create: async ({ url }: { url: string }) => void world.created.push(url),
    get: async (wanted: number) => {
      const tab = world.tabs.find(({ id }) => id === wanted);
      if (!tab) throw new Error(`No tab with id: ${wanted}`);
      return tab;
    },
    query: async ({ url, active, windowId }: { url?: string[]; active?: boolean; windowId?: number }) =>
      world.tabs.filter(
        (tab) =>
          (url === undefined || url.some((match) => tab.url.startsWith(match.replace(/\*$/, '')))) &&
          (active === undefined || tab.active === active) &&
          (windowId === undefined || tab.windowId === windowId),
      ),
    sendMessage: async (tabId: number, message: (typeof world.sent)[number]['message']) => {
      world.sent.push({ tabId, message });
    },
  },
  contextMenus: { onClicked: events.onMenu, create: () => undefined },
  commands: { onCommand: events.onCommand },
  idle: {
    onStateChanged: events.onIdle,
    setDetectionInterval: (seconds: number) => {
      world.idleAfter = seconds;
    },
  },
  sidePanel: { open: async ({ windowId }: { windowId: number }) => void world.panelsOpened.push(windowId) },
  i18n: { getMessage: (key: string) => key },
};
const whole = Object.assign(Object.create(fakeBrowser), parts);
Object.assign(globalThis, { chrome: whole, browser: whole, USUAL_FIELDS: {} });

/**
 * What takes long to load, and remembers nothing of a browser: the vocabulary and what reads by it. A background
 * that starts anew is given these as they are.
 */
for (const file of globSync('utils/{vocabulary,questions,fit}/**/*.ts').map((each) => resolve(each))) {
  const kept = await import(file);
  vi.doMock(file, () => kept);
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
  const answer = (await says({ ...request, type }, { id: OWN, url })) as Answer;
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
