import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { emptyListing } from '../utils/listing/listing.ts';
import { entryOf, newKept } from '../utils/shortlist/keep.ts';
import { writeBackup } from '../utils/store/backup.ts';
import { launchWithExtension } from './chromium.ts';
import { text } from './texts.ts';

/**
 * How long the panel is kept busy by a list of many, in tasks longer than 50 ms: opening it, narrowing it by a name,
 * opening one person. In a real Chromium, with the packaged extension (`wxt build`).
 */
const { values } = parseArgs({ options: { counts: { type: 'string', default: '20,2000,5000' } } });
const DAY = '2026-03-09';

for (const count of values.counts.split(',').map(Number)) {
  const browsing = await launchWithExtension({ extension: '.output/chrome-mv3', headless: true });
  try {
    const options = await browsing.context.newPage();
    await options.goto(browsing.page('options.html'));
    await bring(options, fileOf(count));
    await options.close();
    const panel = await browsing.context.newPage();
    await panel.addInitScript(listenForTasks);
    await panel.goto(browsing.page('sidepanel.html'));
    await panel.getByRole('button', { name: text('places_list'), exact: true }).waitFor();
    console.log(`${count} kept: the panel`, await tasksOf(panel));
    await panel.getByRole('button', { name: text('places_list'), exact: true }).click();
    await panel.locator('.kept').first().waitFor();
    console.log(`${count} kept: the list`, await tasksOf(panel));
    await panel.getByLabel(text('list_find')).pressSequentially('Person 19', { delay: 40 });
    console.log(`${count} kept: a name typed`, await tasksOf(panel));
    await panel.locator('.kept summary').first().click();
    await panel
      .getByRole('button', { name: text('prepare_open'), exact: true })
      .first()
      .click();
    await panel.locator('.prepared').first().waitFor();
    console.log(`${count} kept: one opened`, await tasksOf(panel));
  } finally {
    await browsing.close();
  }
}

/** A copy that holds so many people, each with a name, a price, a telephone and a statement. */
function fileOf(count: number): string {
  const kept = Array.from({ length: count }, (_, at) => {
    const listing = {
      ...emptyListing(`p-${at}`),
      name: `Person ${at}`,
      telephone: `(541) 555-${String(at % 10_000).padStart(4, '0')}`,
      statement: 'I work with anxiety and trauma using EMDR. I have a sliding scale. '.repeat(6),
    };
    const place = { directory: 'fernhill', label: 'Fernhill', host: 'localhost', currency: 'USD', on: DAY };
    return newKept(`k${at}`, entryOf(listing, place));
  });
  return writeBackup({ kept: new Map(kept.map((one) => [one.id, one])) });
}

async function bring(options: Page, file: string): Promise<void> {
  const buffer = Buffer.from(file);
  await options
    .locator('#import')
    .setInputFiles({ name: 'foreword.json', mimeType: 'application/json', buffer });
  await options.getByRole('button', { name: text('import_yes'), exact: true }).click();
  await options.getByText(text('import_done')).waitFor({ timeout: 300_000 });
}

/** Runs in the panel, before anything of it. */
function listenForTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) tasks.push(Math.round(duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** The tasks over 50 ms since this was last asked, in milliseconds. */
async function tasksOf(panel: Page): Promise<string> {
  await panel.waitForTimeout(500);
  const tasks = await panel.evaluate(() => {
    const { tasks } = globalThis as unknown as { tasks: number[] };
    return tasks.splice(0);
  });
  return tasks.length === 0 ? 'no task over 50 ms' : `tasks over 50 ms: ${tasks.join(', ')} ms`;
}
