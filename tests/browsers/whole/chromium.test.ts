import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Browsing, launchWithExtension } from '../../../scripts/chromium.ts';
import { grantHosts } from '../../../scripts/granted.ts';
import { serveDirectory } from '../../../scripts/tour/server.ts';
import { Hand } from './hand.ts';
import { OTHER, type World } from './way.ts';
import { walkTheWholeWay } from './whole-way.ts';

let browsing: Browsing;
let page: Page;
let server: Server;
const world: World = {
  async own(file) {
    const own = await browsing.context.newPage();
    await own.goto(browsing.page(file));
    await page.bringToFront();
    return new Hand(own);
  },
  async visit(address) {
    await page.bringToFront();
    await page.goto(address);
  },
  directories: [
    { id: 'fernhill', address: '' },
    { id: 'goodtherapy', address: OTHER },
  ],
};

beforeAll(async () => {
  const served = await serveDirectory();
  server = served.server;
  world.directories[0] = { id: 'fernhill', address: `${served.address}/therapists?page=1` };
  browsing = await launchWithExtension({
    extension: await grantHosts('.output/chrome-mv3-tour'),
    headless: true,
  });
  const body = await readFile('utils/directories/goodtherapy/replicas/results.html', 'utf8');
  await browsing.context.route(/goodtherapy/, (route) =>
    route.request().url() === OTHER
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  page = await browsing.context.newPage();
});

afterAll(async () => {
  await browsing?.close();
  server?.close();
});

describe('the whole way, in Chromium', () => walkTheWholeWay(world));
