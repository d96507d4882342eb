import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, launchWithExtension } from '../../scripts/chromium.ts';
import { grantHosts } from '../../scripts/granted.ts';
import { clinicians } from '../../scripts/tour/directory/clinician.ts';
import { respond } from '../../scripts/tour/directory/render.ts';
import { profilePath } from '../../scripts/tour/directory/wording.ts';
import { panelState, takeSample, turnOn } from '../../scripts/tour/use.ts';
import type { PanelState } from '../../utils/messages/panel.ts';
import { atRest, badgeLabels, filledBadges, SAYS } from '../journey/layer.ts';
import { until } from '../support/until.ts';
import { listen } from './panel-line.ts';

/** The build that knows the fictional directory. What a page goes through here, only a browser does. */
const BUILT = '.output/chrome-mv3-tour';
const FIRST = clinicians.slice(0, 15).map(({ id }) => id);
const SECOND = clinicians.slice(15, 30).map(({ id }) => id);
const [someone] = clinicians;
const PROFILE = someone ? profilePath(someone) : '';
/** A profile that is gone, whose address answers with the first page of the list; so does a page past the end. */
const GONE = '/therapists/gone-fernhill-or/999999';

let browsing: Browsing;
let page: Page;
let server: Server;
let site: string;

beforeAll(async () => {
  // Without "no-store": the browser keeps no page that asks not to be kept.
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const past = url.pathname === GONE || url.searchParams.get('page') === '9';
    const { status, html, contentType } = respond(past ? new URL('/therapists?page=1', url) : url);
    response.writeHead(status, { 'content-type': contentType }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  site = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`;
  browsing = await launchWithExtension({
    extension: await grantHosts(BUILT),
    headless: true,
    keepsPages: true,
  });
  await takeSample(browsing);
  page = await browsing.context.newPage();
  // The directory draws its cards anew in the only thing that it puts off.
  await page.addInitScript(() => {
    const own = setTimeout;
    const putOff = (run: () => void, after?: number) =>
      own(() => {
        run();
        Object.assign(globalThis, { drawnAnew: true });
      }, after);
    Object.assign(globalThis, { setTimeout: putOff });
  });
  await page.goto(`${site}/therapists?page=1`);
  (await turnOn(browsing, page)).close();
});

afterAll(async () => {
  await browsing?.close();
  server?.close();
});

/** Opens an address and waits until its cards have been drawn anew. */
async function open(path: string): Promise<void> {
  await page.goto(site + path);
  await page.waitForFunction(
    () => (globalThis as { drawnAnew?: boolean }).drawnAnew || !document.querySelector('script:not([type])'),
  );
}

/** What the panel would show, once it fits. */
async function panelOnce(fits: (state: PanelState) => boolean, count = 0): Promise<PanelState> {
  return until(async () => {
    const state = await panelState(browsing, page, count);
    if (!fits(state)) throw new Error('The panel never came to show that.');
    return state;
  });
}
const keysOf = ({ listings }: PanelState) => listings.map(({ key }) => key);

/** Puts the cards of another page behind those that are there, as "load more" and endless lists do. */
const append = (number: number) =>
  page.evaluate(async (from) => {
    const html = await (await fetch(`/therapists?page=${from}`)).text();
    const more = new DOMParser().parseFromString(html, 'text/html');
    const cards = more.querySelectorAll('.therapist-list > .therapist-card');
    document.querySelector('.therapist-list')?.append(...[...cards].map((card) => document.adoptNode(card)));
  }, number);

describe('a list that grows', () => {
  it('by a button gives everyone new a badge and the next place', async () => {
    await open('/therapists?page=1');
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'Load more';
      document.querySelector('.pagination')?.replaceWith(button);
    });
    await page.exposeFunction('loadMore', () => append(2));
    await page.evaluate(() =>
      document
        .querySelector('main button:last-of-type')
        ?.addEventListener('click', () => (globalThis as unknown as { loadMore(): void }).loadMore()),
    );
    await page.getByRole('button', { name: 'Load more' }).click();
    expect((await filledBadges(page, 30, SAYS)).every((label) => SAYS.test(label))).toBe(true);
    const state = await panelState(browsing, page, 30);
    expect(keysOf(state)).toEqual([...FIRST, ...SECOND]);
    expect(state.listings.map(({ place }) => place)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });

  it('while it is scrolled follows the cards that came, and counts nobody twice when it begins again', async () => {
    await open('/therapists?page=2');
    for (const [number, shown] of [
      [3, 30],
      [2, 45],
    ] as const) {
      await page.mouse.move(0, 0);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await append(number);
      await filledBadges(page, shown, SAYS);
    }
    const state = await panelState(browsing, page, 30);
    expect(keysOf(state)).toEqual(clinicians.slice(15, 45).map(({ id }) => id));
    expect(await filledBadges(page, 45, SAYS)).toHaveLength(45);
    await page.locator('.therapist-list > .therapist-card').nth(20).hover();
    const pointed = clinicians[35]?.id;
    expect((await panelOnce((now) => now.pointed === pointed)).pointed).toBe(pointed);
  });
});

describe('a page that is at work on its nodes', () => {
  it('keeps its badges when all cards are replaced again and again', async () => {
    await open('/therapists?page=1');
    const before = await filledBadges(page, 15, SAYS);
    for (let time = 0; time < 3; time += 1) {
      await page.evaluate(() => {
        for (const card of document.querySelectorAll('.therapist-card'))
          card.replaceWith(card.cloneNode(true));
      });
      await atRest(page);
    }
    expect(await filledBadges(page, 15, SAYS)).toEqual(before);
  });

  it('that turns in place and leaves its records behind gives nobody another one’s price', async () => {
    await open('/therapists?page=2');
    const known = await panelState(browsing, page, 15);
    await open('/therapists?page=1');
    await page.evaluate(async () => {
      const html = await (await fetch('/therapists?page=3')).text();
      const list = new DOMParser().parseFromString(html, 'text/html').querySelector('#results');
      history.pushState(null, '', '/therapists?page=3');
      if (list) document.querySelector('#results')?.replaceWith(document.adoptNode(list));
    });
    const state = await panelOnce((now) => now.listings[0]?.key === clinicians[30]?.id);
    expect(keysOf(state)).toEqual(clinicians.slice(30, 45).map(({ id }) => id));
    const priced = ({ listings }: PanelState) => listings.filter(({ price }) => price !== null).length;
    // The trap is set: where the records are the page's own, prices are known.
    expect(priced(known)).toBeGreaterThan(0);
    expect(priced(state)).toBe(0);
  });
});

describe('an address that answers with something else', () => {
  it.each([
    ['a profile that is gone', GONE],
    ['a page past the end', '/therapists?page=9'],
  ])('%s shows the first page’s people in their places, and is no profile', async (_what, path) => {
    // From a page of others, so that what the panel showed before is not taken for the answer.
    await open('/therapists?page=2');
    await panelOnce((now) => now.listings[0]?.key === clinicians[15]?.id);
    await open(path);
    const state = await panelOnce((now) => now.listings[0]?.key === FIRST[0]);
    expect([state.page, keysOf(state), state.limit]).toEqual(['results', FIRST, null]);
    expect(state.listings.filter(({ sawProfile }) => sawProfile)).toEqual([]);
  });

  it.each([
    ['a wall', 'blocked', '<title>Just a moment...</title><h1>Verify you are human</h1>'],
    ['an empty list', 'empty', '<div class="therapist-list"></div>'],
  ])('%s is said plainly', async (_what, kind, html) => {
    await open('/therapists?page=1');
    await page.evaluate((body) => {
      document.body.innerHTML = body;
      document.title = document.body.querySelector('title')?.textContent ?? 'Therapists';
    }, html);
    const state = await panelOnce((now) => now.page === kind);
    expect(state.listings).toEqual([]);
    await until(async () => expect(await badgeLabels(page)).toEqual([]));
  });
});

describe('a step back', () => {
  const persisted = () => page.evaluate(() => (globalThis as unknown as { kept?: boolean }).kept);

  /** Leaves the list for a profile and comes back to the list as the browser kept it. */
  async function thereAndBack(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    await open('/therapists?page=1');
    await filledBadges(page, 15, SAYS);
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => Object.assign(globalThis, { kept: event.persisted })),
    );
    await page.goto(site + PROFILE);
    await panelOnce((state) => state.page === 'profile' && state.listings.length === 1);
    await meanwhile();
    await page.evaluate(() => history.back()).catch(() => undefined);
    // The trap is set: it is the same page as before, not a new one of the same address.
    await until(async () => expect(await persisted()).toBe(true));
  }

  it('to a page that the browser has kept brings its people back, and what the profile said with them', async () => {
    await thereAndBack();
    const state = await panelOnce((now) => now.listings.length === 15);
    expect([state.page, keysOf(state)]).toEqual(['results', FIRST]);
    expect(state.listings[0]?.sawProfile).toBe(true);
    expect(await filledBadges(page, 15, SAYS)).toHaveLength(15);
  });

  it('to such a page whose directory is off by now takes its badges away', async () => {
    await thereAndBack(async () => {
      const options = await browsing.context.newPage();
      await options.goto(browsing.page('options.html'));
      await options.locator('#directories > summary').click();
      const off = options.getByRole('button', { name: /turn off/i });
      await off.click();
      await off.waitFor({ state: 'detached' });
      await options.close();
      await page.bringToFront();
    });
    await until(async () => expect(await badgeLabels(page)).toEqual([]));
    await atRest(page);
    expect(await badgeLabels(page)).toEqual([]);
    await page.goto(`${site}/therapists?page=1`);
    (await turnOn(browsing, page)).close();
    expect(await filledBadges(page, 15, SAYS)).toHaveLength(15);
  });
});

describe('a list of a thousand', () => {
  it('arrives whole, gets its badges, and the panel still follows the pointer', async () => {
    await open('/therapists?page=1');
    await page.evaluate(() => {
      const list = document.querySelector('.therapist-list');
      const [model] = document.querySelectorAll('.therapist-card');
      const copies = Array.from({ length: 1000 }, (_, index) => {
        const copy = model?.cloneNode(true) as Element;
        copy.setAttribute('data-listing-id', String(500_000 + index));
        return copy;
      });
      list?.replaceChildren(...copies);
    });
    const state = await panelState(browsing, page, 1000);
    expect(state.listings.map(({ key }) => Number(key))).toEqual(
      Array.from({ length: 1000 }, (_, at) => 500_000 + at),
    );
    expect(state.limit).toBeNull();
    expect(await filledBadges(page, 1000, SAYS)).toHaveLength(1000);
    await page.mouse.move(5, 5);
    const heard = await listen(browsing, page);
    const { x = 0, y = 0 } = (await page.locator('.therapist-card').first().boundingBox()) ?? {};
    await page.mouse.move(x + 30, y + 30);
    // A panel that is told everything anew at every move would need seconds with a thousand.
    expect(await heard('500000')).toBe(1);
  });
});
