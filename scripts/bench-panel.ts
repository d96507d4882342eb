import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { subjectOf } from './bench-page/pages.ts';
import { type Browsing, launchWithExtension } from './chromium.ts';
import { grantHosts } from './granted.ts';
import { median } from './median.ts';
import type { Surface } from './surface.ts';
import { takeSample, turnOn } from './tour/use.ts';

/**
 * What the panel beside a page of many does on its main thread, in that thread's own time: opening, and following the
 * pointer from one person to another, as ratios of a page of few; and the tasks longer than 50 ms while a name is
 * typed. In a real Chromium, in the real side panel. Needs `wxt build --mode tour`.
 */
const { values } = parseArgs({
  options: { counts: { type: 'string', default: '20,1000' }, rounds: { type: 'string', default: '9' } },
});
const ROUNDS = Number(values.rounds);
const BUILT = '.output/chrome-mv3-tour';
/** So many people are in sight at once on every page. */
const IN_SIGHT = 3;

/** Source text: the panel is spoken to in expressions. */
const NAME = `document.querySelector('.bar h2')?.innerText`;
const DRAWN = `document.querySelectorAll('.row-name').length > 5 && document.readyState === 'complete'`;
const LISTEN = `(() => {
  globalThis.longTasks = [];
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
})()`;
const TYPE = (letters: string) => `(() => {
  const field = document.querySelector('.list-filter input[type=search]');
  field.focus();
  field.value = ${JSON.stringify(letters)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

interface Costs {
  opening: number;
  pointing: number;
  typing: number[];
}

const browsing = await launchWithExtension({
  extension: await grantHosts(BUILT, `${BUILT}-bench-panel`),
  headless: true,
  viewport: { width: 1200, height: 800 },
});
try {
  await takeSample(browsing);
  let few: Costs | undefined;
  for (const count of values.counts.split(',').map(Number)) {
    const costs = await measured(browsing, count);
    few ??= costs;
    console.log(
      `${count} people: opening ${ratio(costs.opening, few.opening)}, one change of pointing ${ratio(costs.pointing, few.pointing)}, typing ${
        costs.typing.length === 0 ? 'without a task over 50 ms' : `tasks of ${costs.typing.join(', ')} ms`
      }`,
    );
  }
} finally {
  await browsing.close();
}

async function measured({ context }: Browsing, count: number): Promise<Costs> {
  const { html, address } = await subjectOf(count);
  await context.route(/^https?:/, (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(address);
  const panel = await turnOn(browsing, page);
  await panel.until(DRAWN);
  const opening = await rounds(async () => {
    await panel.evaluate('location.reload()');
    await settled(page);
    await panel.until(DRAWN);
    await settled(page);
    // It is counted from the beginning of the document.
    return panel.threadTime();
  });
  const pointing = await rounds((round) => point(page, panel, round));
  const typing = await type(page, panel);
  await panel.evaluate('window.close()').catch(() => undefined);
  panel.close();
  await page.close();
  await context.unroute(/^https?:/);
  return { opening, pointing, typing };
}

/** From one person in sight to another. */
async function point(page: Page, panel: Surface, round: number): Promise<number> {
  const before = await panel.evaluate<string | undefined>(NAME);
  const start = await panel.threadTime();
  const box = await page
    .locator('.therapist-card')
    .nth(round % IN_SIGHT)
    .boundingBox();
  if (!box) throw new Error('Nobody is in sight.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await panel.until(`(${NAME}) !== ${JSON.stringify(before)}`);
  await settled(page);
  return (await panel.threadTime()) - start;
}

async function type(page: Page, panel: Surface): Promise<number[]> {
  await panel.evaluate(LISTEN);
  const name = 'Birch';
  for (let length = 1; length <= name.length; length += 1) {
    await panel.evaluate(TYPE(name.slice(0, length)));
    await page.waitForTimeout(150);
  }
  await settled(page);
  return panel.evaluate<number[]>('longTasks');
}

async function rounds(measure: (round: number) => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await measure(round));
  return median(all.slice(1));
}

/** What was begun is over: nothing more is drawn. */
function settled(page: Page): Promise<void> {
  return page.waitForTimeout(700);
}

function ratio(cost: number, few: number): string {
  return `${cost.toFixed(1)} ms (${(cost / few).toFixed(2)} × that of few)`;
}
