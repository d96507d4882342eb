import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIZE } from '../../entrypoints/layer/badge-layout.ts';
import { type Browsing, launchWithExtension } from '../../scripts/chromium.ts';
import { grantHosts } from '../../scripts/granted.ts';
import { serveDirectory } from '../../scripts/tour/server.ts';
import { panelState, takeSample, turnOn } from '../../scripts/tour/use.ts';
import { atRest, badgeLabels, badges, filledBadges, SAYS } from '../journey/layer.ts';
import { until } from '../support/until.ts';

/** The build that knows the fictional directory: a live page, which redraws itself and turns its pages in place. */
const BUILT = '.output/chrome-mv3-tour';
const ROW = '.therapist-card[data-listing-id]';

let browsing: Browsing;
let page: Page;
let address: string;
let close: () => void;

beforeAll(async () => {
  const served = await serveDirectory();
  address = served.address;
  close = () => served.server.close();
  browsing = await launchWithExtension({ extension: await grantHosts(BUILT), headless: true });
  await takeSample(browsing);
  page = await browsing.context.newPage();
  // The first card as the server sent it, kept before the page draws it anew.
  await page.addInitScript((row) => {
    addEventListener('DOMContentLoaded', () =>
      Object.assign(globalThis, { sentCard: document.querySelector(row) }),
    );
  }, ROW);
  await page.goto(`${address}/therapists?page=1`);
  (await turnOn(browsing, page)).close();
});

afterAll(async () => {
  await browsing?.close();
  close?.();
});

/** Whose cards are on the page and where each badge belongs: over the upper right corner, 16 in and 8 up. */
const cards = () =>
  page.evaluate(
    ([row, width]) => {
      // It stays at the upper edge, over the cards.
      const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      return [...document.querySelectorAll(row)].map((card) => {
        const { right, top } = card.getBoundingClientRect();
        return {
          name: card.querySelector('.card-name')?.textContent ?? '',
          at: [right - width - 16, top - 8],
          seen: top - 8 > header && top < innerHeight - 40,
        };
      });
    },
    [ROW, SIZE.width] as const,
  );

/** Every card must have its own badge, in its place, to the pixel that it was rounded to. */
async function expectInPlace(): Promise<void> {
  await filledBadges(page, 15, SAYS);
  await until(inPlace);
  // And they stay there.
  await atRest(page);
  await inPlace();
}

async function inPlace(): Promise<void> {
  const [drawn, wanted] = [await badges(page), await cards()];
  const owned = drawn.map(({ label, at: [left, top] }) => {
    const own = wanted.find(({ name }) => label.includes(`: ${name}.`));
    const [x = 0, y = 0] = own?.at ?? [];
    expect(Math.abs(left - x), label).toBeLessThanOrEqual(1);
    expect(Math.abs(top - y), label).toBeLessThanOrEqual(1);
    return own?.name;
  });
  // Whoever can be seen has theirs; far outside the viewport none is drawn.
  expect(owned).toEqual(expect.arrayContaining(wanted.filter(({ seen }) => seen).map(({ name }) => name)));
}

describe('badges stay with their people', () => {
  it('after the page has replaced its cards', async () => {
    await page.reload();
    // The trap is set: the card that the server sent is no longer in the page.
    await until(async () =>
      expect(await page.evaluate(() => (globalThis as { sentCard?: Element }).sentCard?.isConnected)).toBe(
        false,
      ),
    );
    await expectInPlace();
  });

  it('after scrolling', async () => {
    await page.mouse.wheel(0, 1500);
    await until(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500));
    await expectInPlace();
  });

  it('on a narrow window', async () => {
    await page.setViewportSize({ width: 480, height: 800 });
    await expectInPlace();
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectInPlace();
  });

  it('when something above them grows', async () => {
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.height = '137px';
      document.body.prepend(bar);
    });
    await expectInPlace();
  });

  it('after the page has turned in place, and back again', async () => {
    const first = (await cards()).map(({ name }) => name);
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL(/page=2/);
    const names = async () => (await cards()).map(({ name }) => name);
    await until(async () => expect(await names()).not.toEqual(first));
    await expectInPlace();
    await page.goBack();
    await until(async () => expect(await names()).toEqual(first));
    await expectInPlace();
  });
});

describe('the panel', () => {
  it('follows the card under the pointer, without a click', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const row = page.locator(ROW).nth(1);
    await row.hover();
    const pointed = await row.getAttribute('data-listing-id');
    await until(async () => expect((await panelState(browsing, page, 15)).pointed).toBe(pointed));
  });

  it('knows more of a card once its profile has been opened', async () => {
    const before = (await panelState(browsing, page, 15)).listings[3];
    const profile = await browsing.context.newPage();
    await profile.goto(before?.url ?? '');
    await until(async () => expect((await panelState(browsing, profile, 1)).page).toBe('profile'));
    await profile.close();
    const after = (await panelState(browsing, page, 15)).listings[3];
    expect([before?.sawProfile, after?.sawProfile]).toEqual([false, true]);
    const open = (marks: readonly unknown[] = []) => marks.filter((mark) => mark === 'silent').length;
    expect(open(after?.marks)).toBeLessThan(open(before?.marks));
    // Nobody is lifted by having been looked at: their card's own place is kept beside.
    expect(after?.onCard?.order).toEqual(before?.order);
  });
});

describe('turned off', () => {
  it('takes every badge away', async () => {
    const options = await browsing.context.newPage();
    await options.goto(browsing.page('options.html'));
    await options.locator('#directories > summary').click();
    await options.getByRole('button', { name: /turn off/i }).click();
    await page.bringToFront();
    await until(async () => expect(await badgeLabels(page)).toEqual([]));
    await atRest(page);
    expect(await badgeLabels(page)).toEqual([]);
  });
});
