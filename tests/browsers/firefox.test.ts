import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { grantHosts } from '../../scripts/granted.ts';
import { serveDirectory } from '../../scripts/tour/server.ts';
import { ASK_FOR_STATE } from '../../scripts/tour/use.ts';
import { attack } from '../journey/attack.ts';
import { rest } from '../journey/layer.ts';

/** The build that knows the fictional directory, with its hosts granted. */
const BUILT = '.output/firefox-mv3-tour';

let browser: Browser;
let welcome: Page;
let address: string;
let close: () => void;

beforeAll(async () => {
  const served = await serveDirectory();
  address = served.address;
  close = () => served.server.close();
  browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
  });
  await browser.installExtension(await grantHosts(BUILT));
  // The extension's own first page is the one that a test can reach: it opens by itself.
  welcome = await until(extensionPage);
});

afterAll(async () => {
  await browser?.close();
  close?.();
});

/** The library does not see the address of a page of ours, but the page tells. */
async function extensionPage(): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith('moz-extension:')) return page;
  }
  return undefined;
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < 2000; attempt += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never came true.');
}

/** The popup cannot be reached here; the welcome page, one of the extension's own, says what it would say. */
const turnOn = (mode: 'page' | 'quiet') =>
  welcome.evaluate((way) => {
    const { browser: extension } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<void> } };
    };
    return extension.runtime.sendMessage({ type: 'turn-on', directory: 'fernhill', mode: way, tabId: null });
  }, mode);

const layer = (page: Page) =>
  page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    return last?.tagName === 'DIV'
      ? { attributes: last.attributes.length, html: last.outerHTML, root: String(last.shadowRoot) }
      : undefined;
  });

describe('in Firefox', () => {
  it('offers the sample on the first screen', async () => {
    // The page is there before what is drawn in it.
    await until(() =>
      welcome.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        const sample = buttons.find(({ textContent }) => textContent?.includes('sample'));
        sample?.click();
        return sample ? true : undefined;
      }),
    );
    const saved = await until(async () =>
      (await welcome.evaluate(() => document.body.innerText)).includes('already have wishes')
        ? true
        : undefined,
    );
    expect(saved).toBe(true);
  });

  it('draws one plain, closed layer once the directory is on, and the page finds no words in it', async () => {
    await turnOn('page');
    const page = await browser.newPage();
    await page.goto(`${address}/therapists?page=1`);
    const found = await until(() => layer(page));
    expect(found).toEqual({ attributes: 0, html: '<div></div>', root: 'null' });
    await page.evaluate(rest);
    const seen = await page.evaluate(attack);
    for (const word of seen.found as string[]) {
      // No hit may lie inside a shadow root.
      expect(word.endsWith(':false')).toBe(true);
    }
    expect(seen.roots).toBe(0);
    expect(seen.resources).toBe(0);
  });

  it('leaves the page alone in quiet use', async () => {
    await turnOn('quiet');
    const page = await browser.newPage();
    await page.goto(`${address}/therapists?page=2`);
    // The page has been read: whatever would be drawn could be drawn by now.
    const { listings } = await welcome.evaluate(ASK_FOR_STATE, 15);
    expect(listings).toHaveLength(15);
    await page.evaluate(rest);
    expect(await layer(page)).toBeUndefined();
  });
});
