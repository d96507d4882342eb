import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Browsing, launchWithExtension } from '../../scripts/chromium.ts';
import { grantHosts } from '../../scripts/granted.ts';
import { until } from '../support/until.ts';

/** The packaged extension. */
export const BUILT = '.output/chrome-mv3';
/** A site that is no directory, which the extension may read. A click on the toolbar would give access to it; a script cannot click there. */
export const SITE = 'https://clinic.example';

/** A browser that stays from one journey to the next, and how it was when it was installed. */
interface Kept {
  browsing: Browsing;
  installed: string;
}

/** What the extension holds, as source text, since it runs in one of its pages. */
const HOLDS = `(async () => {
  const records = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      const asked = database.transaction(store).objectStore(store).count();
      const count = await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); });
      if (count > 0) records[store] = count;
    }
    database.close();
  }
  return JSON.stringify({
    records,
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
    origin: Object.keys(localStorage),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    access: (await chrome.permissions.getAll()).origins?.toSorted(),
  });
})()`;
/**
 * There is no room for noise while it is erased between journeys: writing that over what was kept takes as long as
 * a journey does. Where journeys erase, there is.
 */
const WITHOUT_NOISE = `void (indexedDB.open = (name, ...more) => {
  if (name === 'foreword-noise') throw new DOMException('', 'QuotaExceededError');
  return IDBFactory.prototype.open.call(indexedDB, name, ...more);
})`;
const PANELS = `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`;

async function start(extension: string): Promise<Kept> {
  const browsing = await launchWithExtension({ extension, headless: true });
  const first = await onlyPage(browsing);
  return { browsing, installed: await first.evaluate<string>(HOLDS) };
}

/** Closes all pages but one, which is what the browser opens at install; it stays open, as it does then. */
async function onlyPage({ context, page }: Browsing): Promise<Page> {
  const [only = await context.newPage(), ...others] = context.pages();
  for (const other of others) await other.close();
  await only.goto(page('welcome.html'));
  return only;
}

/**
 * A browser for one journey, with an extension that nobody has used. It is brought back to what it was at install
 * the way a user would: pages are closed, and everything is erased. What it holds then is what it held at first;
 * where the background was still writing down what a page had said, it is erased again.
 */
export async function asInstalled({ browsing, installed }: Kept): Promise<Browsing> {
  const { context, worker, surface } = browsing;
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const only = await onlyPage(browsing);
  if ((await worker.evaluate<number>(PANELS)) > 0) {
    const panel = await surface('sidepanel.html');
    await panel.evaluate('window.close()').catch(() => undefined);
    panel.close();
  }
  await context.clearCookies();
  await worker.evaluate(WITHOUT_NOISE);
  await until(async () => {
    expect(await only.evaluate('chrome.runtime.sendMessage({ type: "erase" })')).toMatchObject({
      reply: { left: [] },
    });
    expect(await only.evaluate<string>(HOLDS)).toBe(installed);
  });
  await worker.evaluate('void delete indexedDB.open');
  return browsing;
}

/**
 * Journeys share two browsers, each started when the first journey asks for it: starting one costs more than most
 * journeys. What is about starting, or ends the extension, starts its own.
 */
export const it = test
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names from the parameter itself.
  .extend('packaged', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const kept = await start(resolve(BUILT));
    onCleanup(() => kept.browsing.close());
    return kept;
  })
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names from the parameter itself.
  .extend('granted', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const kept = await start(await grantHosts(BUILT, `${BUILT}-granted`, [`${SITE}/*`]));
    onCleanup(() => kept.browsing.close());
    return kept;
  });
