import { launch } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { launchWithExtension } from '../chromium.ts';
import { InputError } from '../input.ts';

/** A browser with the extension, as far as the search of its disk needs it. */
export interface Watched {
  /** Sends what a page of ours would send, and resolves to what the background answers. */
  ask(request: object): Promise<unknown>;
  /** The data key as it lies in this browser's database or memory, as base64; `null` where there is none. */
  key(): Promise<string | null>;
  /** Leaves a database there as a version did that kept things in plain. */
  leavePlain(records: PlainRecords): Promise<void>;
  close(): Promise<void>;
}

/** Records by store and key. */
export type PlainRecords = Record<string, Record<string, unknown>>;

export type BrowserName = 'chromium' | 'firefox';

/** Starts a browser with a profile that stays when it closes. */
export const WATCHED: Record<BrowserName, (extension: string, profile: string) => Promise<Watched>> = {
  async chromium(extension, profile) {
    const browsing = await launchWithExtension({ extension, profile, headless: true });
    const page = await browsing.context.newPage();
    await page.goto(browsing.page('evidence.html'));
    return {
      ask: (request) => page.evaluate(send, request),
      key: () => page.evaluate(readKey),
      leavePlain: (records) => page.evaluate(putPlain, records),
      close: browsing.close,
    };
  },

  async firefox(extension, profile) {
    const executablePath = findBrowser('firefox');
    if (!executablePath)
      throw new InputError('No Firefox is here: install it, or name one in FOREWORD_FIREFOX.');
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      extraPrefsFirefox: {
        // An extension that was put in for a while keeps its storage, as one does that was installed.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    await browser.installExtension(extension);
    const page = await until(async () => {
      for (const one of await browser.pages())
        if ((await one.evaluate(() => location.href).catch(() => '')).startsWith('moz-extension:'))
          return one;
      return null;
    });
    return {
      ask: (request) => page.evaluate(send, request),
      key: () => page.evaluate(readKey),
      leavePlain: (records) => page.evaluate(putPlain, records),
      close: () => browser.close(),
    };
  },
};

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never came true.');
}

/** Runs in a page of the extension: nothing from outside it may be used. */
async function send(request: object): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage(m: object): Promise<unknown> } }
  >;
  return (browser ?? chrome)?.runtime.sendMessage(request);
}

/** Runs in a page of the extension, which may look where only the background does otherwise. */
async function readKey(): Promise<string | null> {
  const text = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
  const own = globalThis as unknown as Record<
    string,
    { storage: { session: { get(key: null): Promise<Record<string, { key?: string }>> } } }
  >;
  const memory = await (own.browser ?? own.chrome)?.storage.session.get(null);
  const unlocked = memory?.['vault:key']?.key;
  if (unlocked) return unlocked;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('foreword');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const record = await new Promise<{ bare?: Uint8Array } | undefined>((resolve, reject) => {
      const asked = db.transaction('keys').objectStore('keys').get('mine');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    return record?.bare ? text(record.bare) : null;
  } finally {
    db.close();
  }
}

/** Runs in a page of the extension. */
async function putPlain(records: PlainRecords): Promise<void> {
  const done = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const fresh = async () => {
    await done(indexedDB.deleteDatabase('foreword'));
    const opening = indexedDB.open('foreword', 3);
    opening.onupgradeneeded = () => {
      for (const store of Object.keys(records)) opening.result.createObjectStore(store);
    };
    return done(opening);
  };
  // The background may have opened its own in between.
  let db: IDBDatabase | null = null;
  for (let tries = 0; !db && tries < 20; tries += 1) db = await fresh().catch(() => null);
  if (!db) throw new Error('The background was always faster.');
  for (const [store, entries] of Object.entries(records))
    for (const [key, value] of Object.entries(entries))
      await done(db.transaction(store, 'readwrite').objectStore(store).put(value, key));
  db.close();
}
