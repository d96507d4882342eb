import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect } from 'vitest';
import type { Browsing } from '../../scripts/chromium.ts';
import { panelState, takeSample, turnOn } from '../../scripts/tour/use.ts';
import { WHOLE } from '../support/times.ts';
import { until } from '../support/until.ts';
import { asInstalled, it } from './browsing.ts';
import { badges, filledBadges, rest, SAYS } from './layer.ts';

const ADDRESS = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
const REPLICA = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8')
  // Room to scroll, a margin beside the cards, and gaps between them.
  .replace(
    '</style>',
    '.results{margin:200px;padding-bottom:3000px}.results-row{height:300px;margin:40px 0;overflow:hidden}</style>',
  );
const KEYS = ['700101', '700102', '700103', '700104'] as const;

let browsing: Browsing;
let page: Page;

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  await takeSample(browsing);
  await browsing.context.route(/^https?:/, (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: REPLICA, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  page = await browsing.context.newPage();
  await page.goto(ADDRESS);
  (await turnOn(browsing, page)).close();
  await closePanel();
});

beforeEach(async () => {
  // A fresh page, and a pointer that has not been on it.
  await page.close();
  page = await browsing.context.newPage();
  await page.goto(ADDRESS);
  await filledBadges(page, KEYS.length, SAYS);
});

const card = (index: number) => page.locator('.results-row').nth(index);
const pointed = async () => (await panelState(browsing, page, KEYS.length)).pointed;
const points = (key: string | undefined) => until(async () => expect(await pointed()).toBe(key));
/** Time for what must not be told to be told: on a slow machine less is found, and nothing turns red. */
const nothingComes = () => new Promise((done) => setTimeout(done, 500));
const stays = async (key: string | null | undefined) => {
  await nothingComes();
  expect(await pointed()).toBe(key);
};
/** Source text, since they run in the extension's background, whose types are not ours. */
const openPanels = () =>
  browsing.worker.evaluate<number>(
    `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`,
  );
async function closePanel(): Promise<void> {
  const panel = await browsing.surface('sidepanel.html');
  await panel.evaluate('window.close()').catch(() => undefined);
  panel.close();
  await until(async () => expect(await openPanels()).toBe(0));
}

/** The middle of a card's badge, in the viewport. They are drawn within a picture after they are filled in. */
async function badgeAt(index: number): Promise<[x: number, y: number]> {
  await page.evaluate(rest);
  const [x, y] = (await badges(page))[index]?.at ?? [0, 0];
  // A person presses what is in sight.
  expect(y).toBeLessThan(850);
  expect(y).toBeGreaterThan(0);
  return [x + 100, y + 13];
}

describe('a page that plays a person', () => {
  it.runIf(WHOLE)('moves no pointer', async () => {
    await page.evaluate(() => {
      const { x, y } = document.querySelectorAll('.results-row')[1]?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
      };
      const at = { clientX: x + 20, clientY: y + 20, bubbles: true, pointerType: 'mouse' };
      for (let time = 0; time < 3; time += 1)
        document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new PointerEvent('pointermove', at));
    });
    await stays(null);
  });

  it('presses no key: what it focuses and scrolls to points at nobody, though the browser vouches for both', async () => {
    const trusted = await page.evaluate(async () => {
      const seen: boolean[] = [];
      const heard = ['focusin', 'scroll'].map(
        (type) =>
          new Promise<void>((done) =>
            addEventListener(
              type,
              ({ isTrusted }) => {
                seen.push(isTrusted);
                done();
              },
              { capture: true },
            ),
          ),
      );
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
      dispatchEvent(new WheelEvent('wheel', { deltaY: 50 }));
      document.querySelectorAll<HTMLElement>('.profile-title')[2]?.focus();
      scrollTo(0, 700);
      await Promise.all(heard);
      return seen;
    });
    // The trap is set: the browser says of both that no script made them.
    expect(trusted.length).toBeGreaterThan(1);
    expect(trusted).not.toContain(false);
    await stays(null);
  });

  it.runIf(WHOLE)('moves nobody under a pointer that rests', async () => {
    await page.mouse.move(400, 300);
    await points(KEYS[0]);
    const under = await page.evaluate(() => {
      scrollBy(0, 500);
      return document.elementFromPoint(400, 300)?.closest('.results-row')?.getAttribute('data-x');
    });
    // The trap is set: another card has come under the pointer.
    expect(under).toBe(`profile-result-${KEYS[1]}`);
    await stays(KEYS[0]);
  });

  it('opens no panel by a badge that it presses while the person presses elsewhere', async () => {
    const [x, y] = await badgeAt(0);
    await page.evaluate(
      ([clientX = 0, clientY = 0]) => {
        const scope = globalThis as unknown as { pressed: number };
        scope.pressed = 0;
        addEventListener('click', ({ isTrusted }) => {
          if (!isTrusted) return;
          scope.pressed += 1;
          const target = document.querySelector('.results-row');
          target?.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
        });
      },
      [x, y],
    );
    await page.mouse.click(20, 700);
    await nothingComes();
    expect(await page.evaluate(() => (globalThis as unknown as { pressed: number }).pressed)).toBe(1);
    expect(await openPanels()).toBe(0);
  });
});

describe('a person', () => {
  it('points at whoever the pointer is on, and takes nothing back by a gap, a margin or leaving', async () => {
    const { x, y, width } = (await card(1).boundingBox()) ?? { x: 0, y: 0, width: 0 };
    // The trap is set: another card is nearer to the middle.
    expect(y).toBeGreaterThan(500);
    await page.mouse.move(x + 50, y + 50);
    await points(KEYS[1]);
    await page.mouse.move(x + 50, y - 20, { steps: 5 });
    await stays(KEYS[1]);
    await page.mouse.move(x + width + 100, y + 50, { steps: 5 });
    await stays(KEYS[1]);
    await page.mouse.move(1300, 300, { steps: 5 });
    await page.keyboard.press('PageDown');
    await stays(KEYS[1]);
  });

  it('without a pointer points by keys: at the middle after a scroll, at the card whose link has the focus', async () => {
    await page.keyboard.press('PageDown');
    await until(async () => {
      const middle = await page.evaluate(
        () =>
          [...document.querySelectorAll('.results-row')]
            .map((row) => [row.getBoundingClientRect(), row.getAttribute('data-x')] as const)
            .find(([{ top, bottom }]) => top < innerHeight / 2 && bottom > innerHeight / 2)?.[1],
      );
      expect(middle).toMatch(/^profile-result-70010[234]$/);
      expect(`profile-result-${await pointed()}`).toBe(middle);
    });
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.profile-title')[0]?.focus());
    for (let time = 0; time < 30; time += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('[data-x$="700104"]'))) break;
    }
    await points(KEYS[3]);
  });

  it('opens the panel by pressing a badge that covers no link', async () => {
    await page.mouse.click(...(await badgeAt(1)));
    const panel = await browsing.surface('sidepanel.html');
    await until(async () => expect(await openPanels()).toBe(1));
    panel.close();
    await points(KEYS[1]);
    await closePanel();
  });
});
