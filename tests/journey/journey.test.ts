import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Browsing } from '../../scripts/chromium.ts';
import { sharedPath } from '../../scripts/shared.ts';
import { bringProfile, panelState, takeSample, turnOn } from '../../scripts/tour/use.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { profile, wish } from '../support/samples.ts';
import { skipped } from '../support/shared.ts';
import { ofEach, WHOLE } from '../support/times.ts';
import { attack } from './attack.ts';
import { asInstalled, BUILT, it } from './browsing.ts';
import { atRest, badgeLabels, filledBadges, SAYS } from './layer.ts';

const PAGES = [
  {
    name: 'a replica of Psychology Today',
    file: 'utils/directories/psychologytoday/replicas/results.html',
    address: 'https://www.psychologytoday.com/us/therapists/or/fernhill',
    row: '.results-row[data-x^="profile-result-"]',
  },
  {
    name: 'a replica of GoodTherapy',
    file: 'utils/directories/goodtherapy/replicas/results.html',
    address: 'https://www.goodtherapy.org/therapists/or/fernhill',
    row: 'ul.therapist-list > li',
  },
  {
    name: 'a saved page of Psychology Today',
    file: sharedPath('pages/psychologytoday-us_austin_results_p1_2025-06.html'),
    address: 'https://www.psychologytoday.com/us/therapists/tx/austin',
    row: '.results-row[data-x^="profile-result-"]',
  },
  {
    name: 'a saved page of GoodTherapy',
    file: sharedPath('pages/goodtherapy-us_denver_results_p1_2020-05.html'),
    address: 'https://www.goodtherapy.org/therapists/co/denver',
    row: 'ul.therapist-list > li',
  },
];
const AT_HAND = ofEach(
  PAGES.filter(({ file }) => existsSync(file)),
  ({ row }) => row,
);

/** A page whose fields hide the methods of its forms and of its document, as only a real browser lets them. */
const CLOBBERED = {
  address: 'https://www.psychologytoday.com/us/therapists/or/clobbered',
  html: `<!doctype html><title>x</title><img name="querySelectorAll"><img name="createElement"><img name="documentElement">
    <form class="results-row" data-x="profile-result-7"><input name="getAttribute"><input name="querySelectorAll">
    <input name="firstChild"><input name="parentNode"><input name="getBoundingClientRect"><input name="closest">
    <a class="profile-title" href="/us/therapists/ada-fenn/7">Ada Fenn</a></form>`,
};

/** Two people who could hardly want more different things. */
const OPPOSITES: [Profile, Profile] = [
  profile(wish('topic', 'anxiety'), wish('setting', 'setting_online')),
  profile(wish('topic', 'anxiety', 'not'), wish('setting', 'setting_online', 'not')),
];

let browsing: Browsing;
/** Open from the first profile that is brought in to the last. */
let options: Page;
let asked: string[] = [];

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  await takeSample(browsing);
  await browsing.context.route(/^https?:/, (route) => {
    const url = route.request().url();
    // Pages put random numbers into their queries: what counts is who was asked for what.
    asked.push(url.split('?')[0] ?? url);
    if (url === CLOBBERED.address) return route.fulfill({ body: CLOBBERED.html, contentType: 'text/html' });
    const page = PAGES.find(({ address }) => address === url);
    return page
      ? route.fulfill({ body: readFileSync(page.file, 'utf8'), contentType: 'text/html; charset=utf-8' })
      : route.abort();
  });
  options = await browsing.context.newPage();
  await options.goto(browsing.page('options.html'));
});

/** Runs in a page, before its own scripts: counts every shift of the layout from the first paint on. */
function countShifts(): void {
  // A page that throws dice would differ from itself.
  Math.random = () => 0.5;
  Date.now = () => 1_760_000_000_000;
  const scope = globalThis as unknown as { shifts: number };
  scope.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) scope.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function open(address: string): Promise<Page> {
  const page = await browsing.context.newPage();
  await page.addInitScript(countShifts);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Source text, since it runs in the extension's background: the scripts that stand ready for pages. */
const REGISTERED = 'chrome.scripting.getRegisteredContentScripts()';

const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);

describe('at install', () => {
  it('asks for no site, and the first screen offers a sample', async () => {
    const manifest = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8')) as Record<string, unknown>;
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('does nothing on a directory that has not been turned on', async () => {
    const page = await open(PAGES[0]?.address ?? '');
    expect(await browsing.worker.evaluate(REGISTERED)).toEqual([]);
    await atRest(page);
    expect(await badgeLabels(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
    await page.close();
  });
});

for (const { name, file } of PAGES) if (!existsSync(file)) skipped(`on ${name}`, file);

describe.each(AT_HAND)('on $name', ({ address, row }) => {
  const first = address === PAGES[0]?.address;
  it.runIf(WHOLE || first)(
    'draws a badge on every listing, gives reasons in the panel, and moves and asks for nothing',
    async () => {
      await bringProfile(browsing, SAMPLE_PROFILE, options);
      asked = [];
      const plain = await open(address);
      await atRest(plain);
      const before = new Set(asked);
      await plain.close();

      asked = [];
      const page = await open(address);
      // The page's own shifts are over once it has settled; whatever comes later is the layer's.
      await atRest(page);
      const settled = await shifts(page);
      const panel = await turnOn(browsing, page);
      const rows = await page.locator(row).count();
      const labels = await filledBadges(page, rows, SAYS);
      expect(labels.length).toBe(rows);
      for (const label of labels) expect(label).toMatch(SAYS);

      const state = await panelState(browsing, page, rows);
      expect(state.listings.length).toBe(rows);
      expect(state.wishes).toHaveLength(7);
      for (const { marks } of state.listings) expect(marks).toHaveLength(7);
      await page.locator(row).first().hover();
      const shown = await panel.until<string>(
        '/Read from their page on/.test(document.body.innerText) && document.body.innerText',
      );
      expect(shown).toMatch(/Say most of it|Say some of it|Say a part|Not said here|Differ on a must/);
      expect(shown).toContain('Ask first');
      panel.close();

      expect(await shifts(page)).toBe(settled);
      // A saved page's own scripts may not ask for all of it again; nobody else may ask for anything.
      expect(asked.filter((url) => !before.has(url))).toEqual([]);
      await page.close();
    },
  );

  it.runIf(WHOLE || first)('gives a hostile page the same answers for two opposite people', async () => {
    const answers: Record<string, unknown>[] = [];
    const seen: string[][] = [];
    for (const person of OPPOSITES) {
      await bringProfile(browsing, person, options);
      const page = await open(address);
      await page.bringToFront();
      const rows = await page.locator(row).count();
      seen.push(await filledBadges(page, rows, SAYS));
      answers.push(await page.evaluate(attack));
      await page.close();
    }
    // The two really were told different things …
    expect(seen[0]).not.toEqual(seen[1]);
    expect(seen[0]?.length).toBe(seen[1]?.length);
    // … and the page could tell nothing apart.
    const [one = {}, two = {}] = answers;
    expect(
      Object.keys(one).filter((about) => JSON.stringify(one[about]) !== JSON.stringify(two[about])),
    ).toEqual([]);
  });
});

describe('on a page whose fields hide its methods', () => {
  it('still reads the one listing and draws its badge', async () => {
    const page = await open(CLOBBERED.address);
    await page.bringToFront();
    // The trap is set: the page's own calls fail.
    expect(await page.evaluate(() => typeof document.forms[0]?.getAttribute)).not.toBe('function');
    const labels = await filledBadges(page, 1, SAYS);
    expect(labels.length).toBe(1);
    expect(labels[0]).toContain('Ada Fenn');
    await page.close();
  });
});
