import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect } from 'vitest';
import { SIZE } from '../../entrypoints/layer/badge-layout.ts';
import type { Browsing } from '../../scripts/chromium.ts';
import { takeSample, turnOn } from '../../scripts/tour/use.ts';
import { some, WHOLE } from '../support/times.ts';
import { until } from '../support/until.ts';
import { asInstalled, it } from './browsing.ts';
import { badges, filledBadges, rest, SAYS } from './layer.ts';

const ADDRESS = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
/** Rows as that directory stacks them: each on its own level, the one under the pointer above its neighbours. */
const ROWS = `.results-row{background:#fff;z-index:0;margin:40px}.results-row:hover{z-index:2;background:#eef}`;
const REPLICA = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8').replace(
  '</style>',
  `${ROWS}</style>`,
);

let browsing: Browsing;
let page: Page;
/** Where pictures are made and compared. */
let sheet: Page;

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  await takeSample(browsing);
  await browsing.context.route(/^https?:/, (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: REPLICA, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  sheet = await browsing.context.newPage();
  page = await browsing.context.newPage();
  await page.goto(ADDRESS);
  (await turnOn(browsing, page)).close();
});

beforeEach(async () => {
  await page.reload();
  await page.mouse.move(1, 1);
  await filledBadges(page, 4, SAYS);
  // They are drawn within a picture after they are filled in.
  await page.evaluate(rest);
});

/** A picture of what is to be seen where the second badge is, its round ends left out. */
async function picture(): Promise<string> {
  const [x = 0, y = 0] = (await badges(page))[1]?.at ?? [];
  const clip = { x: x + 16, y: y + 2, width: SIZE.width - 32, height: SIZE.height - 4 };
  return (await page.screenshot({ clip })).toString('base64');
}
/** A picture of a plain ground of one colour, as large as that one. */
async function plain(colour: string): Promise<string> {
  await sheet.setContent(`<body style="background:${colour}">`);
  const clip = { x: 0, y: 0, width: SIZE.width - 32, height: SIZE.height - 4 };
  return (await sheet.screenshot({ clip })).toString('base64');
}
/** How many pixels of two pictures differ by more than how an edge is smoothed: by over 4 of 255 in some colour. */
function differing(one: string, other: string): Promise<number> {
  return sheet.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          canvas?.drawImage(bitmap, 0, 0);
          return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        }),
      );
      if (!a || !b || a.length === 0 || a.length !== b.length) return Number.POSITIVE_INFINITY;
      return a.filter((value: number, at: number) => Math.abs(value - (b[at] ?? 0)) > 4).length;
    },
    [one, other],
  );
}
const isWhole = (before: string) =>
  until(async () => expect(await differing(await picture(), before)).toBe(0));
/** Puts an element over the whole page, on a level. */
const cover = (level: number) =>
  page.evaluate((zIndex) => {
    const over = document.createElement('header');
    Object.assign(over.style, { position: 'fixed', inset: '0', background: 'rgb(20, 90, 50)', zIndex });
    document.body.append(over);
  }, String(level));

/** The trap is set: the second card lies above its neighbours now. */
const raisedTo = (level: number) =>
  until(async () => {
    const now = await page.evaluate(
      () => getComputedStyle(document.querySelectorAll('.results-row')[1] as Element).zIndex,
    );
    expect(now).toBe(String(level));
  });

describe('a badge', () => {
  it('is whole while the pointer is on its card, which the page raises then', async () => {
    const before = await picture();
    await page
      .locator('.results-row')
      .nth(1)
      .hover({ position: { x: 30, y: 100 } });
    await raisedTo(2);
    await isWhole(before);
  });

  it.runIf(WHOLE).each([3, 5, 9])('is whole where a page raises the card to level %i', async (level) => {
    await page.addStyleTag({ content: `.results-row:hover{z-index:${level}}` });
    const before = await picture();
    await page
      .locator('.results-row')
      .nth(1)
      .hover({ position: { x: 30, y: 100 } });
    await raisedTo(level);
    await isWhole(before);
  });

  it.each(some([10, 120, 2_147_483_647], 1))('lies under a header of the page on level %i', async (level) => {
    const green = await plain('rgb(20, 90, 50)');
    expect(await differing(await picture(), green)).toBeGreaterThan(1000);
    await cover(level);
    await until(async () => expect(await picture()).toBe(green));
  });

  it('lies under a dialog that is open', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText =
        'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:rgb(20, 90, 50)';
      document.body.append(dialog);
      dialog.showModal();
    });
    const green = await plain('rgb(20, 90, 50)');
    await until(async () => expect(await picture()).toBe(green));
  });
});
