import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Browsing } from '../../scripts/chromium.ts';
import { panelState, readOnce, takeSample, turnOn } from '../../scripts/tour/use.ts';
import { asInstalled, it, SITE } from './browsing.ts';

const LIST = 'tests/reader/generic/pages/articles.html';
const KNOWN = 'https://www.goodtherapy.org/therapists/or/fernhill';
const REPLICA = 'utils/directories/goodtherapy/replicas/results.html';
const EMPTY = '<!doctype html><title>Blog</title><h1>Ten thoughts on rest</h1><p>Rest is good.</p>';

/** Its words are there to be counted; drawing them would be the browser's work. */
const HUGE = `<!doctype html><title>All</title><p hidden>${'word '.repeat(1_000_100)}</p>`;
/** The list with much beside it, and a clock in it that never stops. */
const restless = () =>
  readFileSync(LIST, 'utf8').replace(
    '</body>',
    `${'<p hidden>Words beside it.</p>'.repeat(15_000)}<b></b><script>setInterval(() => { document.querySelector('b').textContent = Date.now(); }, 2);</script></body>`,
  );

let browsing: Browsing;
let asked: string[] = [];

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  await takeSample(browsing);
  await browsing.context.route(/^https?:/, (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url === `${SITE}/therapists`)
      return route.fulfill({ body: readFileSync(LIST, 'utf8'), contentType: 'text/html; charset=utf-8' });
    if (url === KNOWN)
      return route.fulfill({ body: readFileSync(REPLICA, 'utf8'), contentType: 'text/html; charset=utf-8' });
    const made = { [`${SITE}/huge`]: HUGE, [`${SITE}/restless`]: restless() }[url];
    if (made) return route.fulfill({ body: made, contentType: 'text/html; charset=utf-8' });
    return url === `${SITE}/blog` ? route.fulfill({ body: EMPTY, contentType: 'text/html' }) : route.abort();
  });
});

describe('a site that is no known directory', () => {
  it('is read once: the therapists stand in the panel, the page keeps its bytes, nothing is asked for', async () => {
    const page = await browsing.context.newPage();
    await page.goto(`${SITE}/therapists`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    asked = [];
    await readOnce(browsing, page);
    const state = await panelState(browsing, page, 3);
    expect(state.once).toBe(true);
    expect(state.directory?.label).toBe('clinic.example');
    for (const { name, marks } of state.listings) {
      expect(name).not.toBe('');
      expect(marks).toHaveLength(state.wishes.length);
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(asked).toEqual([]);
    await page.close();
  });

  it('is forgotten when the tab goes on', async () => {
    const page = await browsing.context.newPage();
    await page.goto(`${SITE}/therapists`);
    await readOnce(browsing, page);
    await panelState(browsing, page, 3);
    await page.goto(`${SITE}/blog`);
    await readOnce(browsing, page);
    const state = await panelState(browsing, page, 0);
    expect([state.page, state.listings]).toEqual(['other', []]);
    await page.close();
  });
});

describe('a page that is hard to read', () => {
  it('is said to be too large', async () => {
    const page = await browsing.context.newPage();
    await page.goto(`${SITE}/huge`);
    await readOnce(browsing, page);
    const state = await panelState(browsing, page, 0);
    expect([state.page, state.tooLarge]).toEqual(['other', true]);
    await page.close();
  });

  it('that never rests is read all the same', async () => {
    const page = await browsing.context.newPage();
    await page.goto(`${SITE}/restless`);
    await readOnce(browsing, page);
    const state = await panelState(browsing, page, 3);
    expect(state.listings.map(({ name }) => name)).toContain('Maud Sallow');
    await page.close();
  });
});

describe('a report on a page', () => {
  it('tells its structure, and neither a name nor a word of it', async () => {
    const page = await browsing.context.newPage();
    await page.goto(KNOWN);
    await page.bringToFront();
    const own = browsing.context.pages().find((each) => each.url().startsWith(browsing.page('welcome')));
    const report = await own?.evaluate(async () => {
      interface Api {
        windows: { getCurrent(): Promise<{ id: number }> };
        runtime: { sendMessage(message: object): Promise<{ reply: string | null }> };
      }
      const { chrome } = globalThis as unknown as { chrome: Api };
      const { id } = await chrome.windows.getCurrent();
      return (await chrome.runtime.sendMessage({ type: 'report', windowId: id })).reply;
    });
    const read = JSON.parse(report ?? 'null') as { directory: string; coverage: { listings: number } };
    expect([read.directory, read.coverage.listings > 0]).toEqual(['goodtherapy', true]);
    const names = await page.locator('ul.therapist-list > li a[href*="/profile/"]').allInnerTexts();
    const words = names.flatMap((text) => text.split(/\s+/)).filter((word) => /^[A-Z][a-z]{3,}$/.test(word));
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(report).not.toContain(word);
    await page.close();
  });
});

describe('a site that is turned on though nobody described it', () => {
  it('is read by its shape from then on: here, and on the next page', async () => {
    const page = await browsing.context.newPage();
    await page.goto(`${SITE}/therapists`);
    (await turnOn(browsing, page)).close();
    expect(await panelState(browsing, page, 3)).toMatchObject({ once: false, page: 'results' });
    await page.goto(`${SITE}/restless`);
    const state = await panelState(browsing, page, 3);
    expect(state.listings.map(({ name }) => name)).toContain('Maud Sallow');
    await page.close();
  });
});
