import { type Browser, chromium } from 'playwright-core';
import { descriptorFor } from '../../utils/reader/descriptor/address.ts';
import { findBrowser } from '../browsers.mjs';
import { InputError } from '../input.ts';
import { median } from '../median.ts';
import { pageBundle } from '../page-bundle.ts';
import type { SavedPage } from './saved.ts';
import type { timeOnce, timeSlices } from './speed-page.ts';
import type { Refresh, timeRefresh } from './speed-refresh.ts';
import { thousand } from './thousand.ts';

export const BASELINE = 'innerText';
/** As the overlay reads: what it takes in all, in tasks that let the page have its turn. */
const SLICED = 'Foreword, in slices';
/** All that a user pays: whether anything changed, the page's size, the reading. */
const FIRST = 'Foreword, a first refresh';
const AGAIN = 'Foreword, a refresh';
const MOVED = 'Foreword, a refresh, everything moved';
const AROUND = 'Foreword, a refresh, another class around it';
/** By subject: what changed since the last reading. */
const REFRESHES = new Map<string, Refresh>([
  [FIRST, 'first'],
  [AGAIN, 'row'],
  [MOVED, 'moved'],
  [AROUND, 'around'],
]);
const SUBJECTS = [
  BASELINE,
  'innerText, everything moved',
  'Foreword, nothing kept',
  'Foreword',
  SLICED,
  FIRST,
  AGAIN,
  MOVED,
  AROUND,
  'Foreword, without state',
  'Foreword, generic',
  'Readability',
  'defuddle',
];

/** Times in milliseconds of one browser on one machine: only the ratios travel. */
export interface SpeedRow {
  what: string;
  /** Median to the median of `innerText`. */
  ratio: number;
  /** First run to the first run of `innerText`: nothing compiled yet. */
  'first ratio': number;
  median: number;
  /** In slices the longest of them; any other reading is one task. */
  'longest task': number;
  found: number;
}

interface Run {
  time: number;
  found: number;
  longest?: number;
}

export interface SpeedFigures {
  page: string;
  kilobytes: number;
  rows: SpeedRow[];
}

/** Turns runs, of each subject in order, into ratios to the browser's own. */
export function speedRows(runs: ReadonlyMap<string, readonly Run[]>): SpeedRow[] {
  const times = (what: string) => (runs.get(what) ?? []).map(({ time }) => time);
  const own = times(BASELINE);
  return [...runs.keys()].map((what) => {
    const all = times(what);
    return {
      what,
      ratio: median(all) / median(own),
      'first ratio': (all[0] ?? 0) / (own[0] ?? 1),
      median: median(all),
      'longest task': Math.max(...(runs.get(what) ?? []).map(({ time, longest = time }) => longest)),
      found: runs.get(what)?.at(-1)?.found ?? 0,
    };
  });
}

async function measure(
  browser: Browser,
  script: string,
  saved: SavedPage,
  rounds: number,
): Promise<SpeedFigures> {
  const { name, html, address, descriptor } = saved;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    // Nothing but the page itself: none of its scripts, pictures or style sheets from elsewhere.
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
            body: html,
          })
        : route.abort(),
    );
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(script);
    const runs = new Map<string, Run[]>(SUBJECTS.map((what) => [what, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const what of SUBJECTS) {
        const timing: Run = await page.evaluate(
          ({ what, sliced, refresh, descriptor, address }) => {
            const at = globalThis as unknown as {
              timeOnce: typeof timeOnce;
              timeSlices: typeof timeSlices;
              timeRefresh: typeof timeRefresh;
            };
            if (refresh) return at.timeRefresh(descriptor, refresh);
            return what === sliced
              ? at.timeSlices(descriptor, address)
              : at.timeOnce(what, descriptor, address);
          },
          { what, sliced: SLICED, refresh: REFRESHES.get(what), descriptor, address },
        );
        runs.get(what)?.push(timing);
      }
    }
    return { page: name, kilobytes: Math.round(html.length / 1000), rows: speedRows(runs) };
  } finally {
    await page.close();
  }
}

/** The largest results page with embedded records, and a thousand people out of our own replica, in one browser. */
export async function benchSpeed(
  pages: readonly SavedPage[],
  replicas: readonly SavedPage[],
  rounds = 9,
): Promise<SpeedFigures[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new InputError(
      'No Chromium is here to measure in: name one in FOREWORD_CHROMIUM, or add --no-speed.',
    );
  const [largest] = pages
    .filter(({ html }) => html.includes('__NUXT_DATA__'))
    .sort((a, b) => b.html.length - a.html.length);
  const own = replicas.find(
    ({ name, descriptor }) => descriptor.id === 'psychologytoday' && name === 'results',
  );
  const many = own && { ...own, name: 'a thousand people', html: thousand(own.html) };
  const script = await pageBundle(new URL('speed-page.ts', import.meta.url));
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const figures: SpeedFigures[] = [];
    for (const saved of [largest, many]) {
      if (saved && descriptorFor(saved.address, [saved.descriptor]))
        figures.push(await measure(browser, script, saved, rounds));
    }
    return figures;
  } finally {
    await browser.close();
  }
}
