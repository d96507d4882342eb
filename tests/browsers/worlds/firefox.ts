import { readFile } from 'node:fs/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { grantHosts } from '../../../scripts/granted.ts';
import { serveDirectory } from '../../../scripts/tour/server.ts';
import { until } from '../../support/until.ts';
import { Hand } from './hand.ts';
import { OTHER, type World } from './world.ts';

/** The tabs of our own pages. The library does not see their address, but the page tells. */
class OwnTabs {
  /** Those that a hand is on already. */
  private readonly held = new Set<Page>();
  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  async open(file: string): Promise<Hand> {
    // The first page opens by itself; the others are opened from it, as a link would.
    const [first] = this.held;
    if (first)
      await first.evaluate((name) => {
        const { browser: extension } = globalThis as unknown as {
          browser: { tabs: { create(tab: object): Promise<unknown> } };
        };
        return extension.tabs.create({ url: `/${name}`, active: false });
      }, file);
    const own = await until(() => this.opened(file));
    this.held.add(own);
    return new Hand(own);
  }

  private async opened(file: string): Promise<Page> {
    for (const one of await this.browser.pages()) {
      const address = await one.evaluate(() => location.href).catch(() => '');
      const fits = address.startsWith('moz-extension:') && address.includes(`/${file}`);
      if (fits && !this.held.has(one)) return one;
    }
    throw new Error(`${file} has not opened.`);
  }
}

/** A Firefox that begins with nothing. */
export async function inFirefox(): Promise<World> {
  const { server, address } = await serveDirectory();
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
  });
  await browser.installExtension(await grantHosts('.output/firefox-mv3-tour'));
  const body = await readFile('utils/directories/goodtherapy/replicas/results.html', 'utf8');
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === OTHER) void request.respond({ body, contentType: 'text/html; charset=utf-8' });
    else if (request.url().startsWith(address)) void request.continue();
    else void request.abort();
  });
  const tabs = new OwnTabs(browser);
  return {
    own: (file) => tabs.open(file),
    async visit(to) {
      await page.bringToFront();
      await page.goto(to);
    },
    directories: [
      { id: 'fernhill', address: `${address}/therapists?page=1` },
      { id: 'goodtherapy', address: OTHER },
    ],
    async close() {
      await browser.close();
      server.close();
    },
  };
}
