import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { type Opening, openings } from './bench-vault/rounds.ts';
import { findBrowser } from './browsers.mjs';
import { pageBundle } from './page-bundle.ts';

/**
 * What opening the store costs the background at its start, beside opening a plain database of one record with
 * nothing of ours around it, in one run: a ratio says more than milliseconds of somebody's machine. `--browser`: in
 * Chromium, with its own database and cryptography; else in Node, where a stand-in keeps the records in memory.
 */
const { values } = parseArgs({ options: { browser: { type: 'boolean' } } });
const rows = values.browser ? await inChromium() : await openings();
const base = rows[0]?.ms ?? 1;
console.table(
  rows.map(({ opening, ms }) => ({
    opening,
    ms: Number(ms.toFixed(2)),
    'times plain': Number((ms / base).toFixed(2)),
  })),
);

async function inChromium(): Promise<Opening[]> {
  const code = await pageBundle(new URL('bench-vault/in-browser.ts', import.meta.url));
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({ headless: true, ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage();
    // A page of this machine may keep records and use the cryptography; nothing is asked of a server.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('http://localhost/');
    await page.evaluate(code);
    return await page.evaluate(() => (globalThis as unknown as { openings: typeof openings }).openings());
  } finally {
    await browser.close();
  }
}
