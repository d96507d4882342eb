import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { grantHosts } from '../../../scripts/granted.ts';
import { serveDirectory } from '../../../scripts/tour/server.ts';
import { until } from '../../support/until.ts';
import { Hand } from './hand.ts';
import { OTHER, type World } from './way.ts';
import { walkTheWholeWay } from './whole-way.ts';

let browser: Browser;
let page: Page;
let server: Server;
const world: World = {
  own: (file) => openOwn(file),
  async visit(address) {
    await page.bringToFront();
    await page.goto(address);
  },
  directories: [
    { id: 'fernhill', address: '' },
    { id: 'goodtherapy', address: OTHER },
  ],
};

/** Tabs of our own pages that a hand is on already. */
const held = new Set<Page>();

/** The library does not see the address of a page of ours, but the page tells. */
async function ownPage(file: string): Promise<Page> {
  for (const one of await browser.pages()) {
    const address = await one.evaluate(() => location.href).catch(() => '');
    if (address.startsWith('moz-extension:') && address.includes(`/${file}`) && !held.has(one)) return one;
  }
  throw new Error(`${file} has not opened.`);
}

async function openOwn(file: string): Promise<Hand> {
  // The first page opens by itself; the others are opened from it, as a link would.
  const [first] = held;
  if (first)
    await first.evaluate((name) => {
      const { browser: extension } = globalThis as unknown as {
        browser: { tabs: { create(tab: object): Promise<unknown> } };
      };
      return extension.tabs.create({ url: `/${name}`, active: false });
    }, file);
  const own = await until(() => ownPage(file));
  held.add(own);
  return new Hand(own);
}

beforeAll(async () => {
  const served = await serveDirectory();
  server = served.server;
  world.directories[0] = { id: 'fernhill', address: `${served.address}/therapists?page=1` };
  browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
  });
  await browser.installExtension(await grantHosts('.output/firefox-mv3-tour'));
  const body = await readFile('utils/directories/goodtherapy/replicas/results.html', 'utf8');
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === OTHER) void request.respond({ body, contentType: 'text/html; charset=utf-8' });
    else if (request.url().startsWith(served.address)) void request.continue();
    else void request.abort();
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the whole way, in Firefox', () => walkTheWholeWay(world));
