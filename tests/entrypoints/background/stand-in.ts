import '../../support/in-flight.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * A browser for the background: WXT's fake one, and where that has nothing, the few parts that the hall
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
const world = {
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

/** The extension's id. */
export const OWN = 'test-extension-id';

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
const whole: typeof fakeBrowser = Object.assign(Object.create(fakeBrowser), parts);

/** What the code meets, what a test can look at and set, and what it can make happen. */
export const standIn = { whole, world, events };
