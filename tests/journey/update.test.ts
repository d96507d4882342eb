import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, launchWithExtension } from '../../scripts/chromium.ts';
import { grantHosts } from '../../scripts/granted.ts';
import { takeSample, turnOn } from '../../scripts/tour/use.ts';
import { until } from '../support/until.ts';
import { badgeLabels, filledBadges } from './layer.ts';

const BUILT = '.output/chrome-mv3';
const ADDRESS = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
const REPLICA = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8');
const BANDS = /Says no to something|Too little written|Much of what|Little of it|Some of it/;
const COUNT = 4;

let browsing: Browsing;

beforeAll(async () => {
  browsing = await launchWithExtension({
    extension: await grantHosts(BUILT, `${BUILT}-update`),
    headless: true,
  });
  await takeSample(browsing);
  await browsing.context.route(/^https?:/, (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: REPLICA, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
});
afterAll(async () => browsing?.close());

describe('an update while a page is open', () => {
  it('leaves one layer there, with the badges of the new script', async () => {
    const page = await browsing.context.newPage();
    await page.goto(ADDRESS);
    (await turnOn(browsing, page)).close();
    await filledBadges(page, COUNT, BANDS);
    const before = await page.evaluateHandle(() => document.documentElement.lastElementChild);
    // Source text, since it runs in the extension's background, whose types are not ours.
    await browsing.worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await until(async () =>
      expect(await page.evaluate((old) => document.documentElement.lastElementChild !== old, before)).toBe(
        true,
      ),
    );
    expect(await filledBadges(page, COUNT, BANDS)).toHaveLength(COUNT);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    expect(await badgeLabels(page)).toHaveLength(COUNT);
  });
});
