import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackgroundWorker } from '../../scripts/bench-background/worker.ts';
import { type Browsing, launchWithExtension } from '../../scripts/chromium.ts';
import { grantHosts } from '../../scripts/granted.ts';
import type { Surface } from '../../scripts/surface.ts';
import { takeSample, turnOn } from '../../scripts/tour/use.ts';
import { WHOLE } from '../support/times.ts';
import { until } from '../support/until.ts';

const BUILT = '.output/chrome-mv3';
const ADDRESS = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
const REPLICA = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8');
/** Long enough for a start that something else would cause. Milliseconds. */
const WHILE = 1500;

let browsing: Browsing;
let elsewhere: Server;
let own: Page;
let worker: BackgroundWorker;
const address = () => `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;

beforeAll(async () => {
  elsewhere = createServer((_request, response) => response.end('<!doctype html><title>News</title>'));
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  browsing = await launchWithExtension({
    extension: await grantHosts(BUILT, `${BUILT}-asleep`),
    headless: true,
  });
  own = await takeSample(browsing);
});
afterAll(async () => {
  await browsing?.close();
  elsewhere?.close();
});

describe.runIf(WHOLE)('a background that has stopped', () => {
  it('sleeps while other sites are browsed, and a panel that is open follows all the same', async () => {
    const { context } = browsing;
    const page = await context.newPage();
    await page.route(ADDRESS, (route) =>
      route.fulfill({ body: REPLICA, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(ADDRESS);
    const panel: Surface = await turnOn(browsing, page);
    await panel.until("document.querySelectorAll('.row-name').length >= 4");
    worker = await BackgroundWorker.of(browsing, own);

    await worker.stop();
    await page.goto(address());
    await panel.until("document.querySelectorAll('.row-name').length === 0");
    expect(await worker.sleeps()).toBe(false);

    await worker.stop();
    await page.goto(ADDRESS);
    await panel.until("document.querySelectorAll('.row-name').length >= 4");
    await panel.evaluate('void window.close()').catch(() => undefined);
    panel.close();

    await page.goto(address());
    // Whatever the panel's end still brings is over once it has slept for a while.
    await until(async () => {
      await worker.stop();
      await pause(WHILE);
      expect(await worker.sleeps()).toBe(true);
    });
    for (const step of [() => page.goto(`${address()}next`), () => own.bringToFront(), () => page.close()]) {
      await step();
      await pause(WHILE);
      expect(await worker.sleeps()).toBe(true);
    }
  });
});
