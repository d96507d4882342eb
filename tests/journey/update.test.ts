import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, launchWithExtension } from '../../scripts/chromium.ts';
import { grantHosts } from '../../scripts/granted.ts';
import { takeSample, turnOn } from '../../scripts/tour/use.ts';
import { WHOLE } from '../support/times.ts';
import { until } from '../support/until.ts';
import { badgeLabels, filledBadges, SAYS } from './layer.ts';

const BUILT = '.output/chrome-mv3';
const ADDRESS = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
const REPLICA = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8');
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

describe.runIf(WHOLE)('an update while a page is open', () => {
  it('takes away what the old script drew as soon as somebody is there: it is deaf', async () => {
    const page = await browsing.context.newPage();
    await page.goto(ADDRESS);
    (await turnOn(browsing, page)).close();
    await filledBadges(page, COUNT, SAYS);
    // Source text, since it runs in the extension's background, whose types are not ours. Started this way, the
    // browser does not load the extension again: what a new script does is in the specification of the background.
    await browsing.worker.evaluate('void setTimeout(() => chrome.runtime.reload())');
    const layers = () => page.evaluate(() => document.querySelectorAll('html > div').length);
    let x = 100;
    await until(async () => {
      x += 5;
      await page.mouse.move(x, 200);
      expect(await layers()).toBe(0);
    });
    expect(await badgeLabels(page)).toEqual([]);
  });
});
