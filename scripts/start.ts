import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { readDescriptors } from '../build/directories.ts';
import { descriptorFor, ownAddress } from '../utils/reader/descriptor/address.ts';
import { type Browsing, launchWithExtension } from './chromium.ts';
import { grantHosts } from './granted.ts';
import { InputError, run } from './input.ts';
import { parseHtml } from './parse-html.ts';
import { serveDirectory } from './tour/server.ts';
import { tour } from './tour/tour.ts';

const say = (text: string) => console.error(`foreword: ${text}`);

/** Builds the extension as the tour uses it: with the fictional directory, access to every directory granted. */
async function buildForTour(): Promise<string> {
  say('building the extension …');
  await promisify(execFile)('wxt', ['build', '--mode', 'tour'], { shell: process.platform === 'win32' });
  return grantHosts('.output/chrome-mv3-tour');
}

interface SavedPage {
  html: string;
  address: string;
}

/** A saved page with the address that it is to be shown at. Throws `InputError` with a sentence. */
async function savedPage(file: string, url: string | undefined): Promise<SavedPage> {
  const html = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}". Give the path of a saved page.`);
  });
  const descriptors = await readDescriptors();
  const address = url ?? ownAddress(parseHtml(html), descriptors);
  if (!address || !descriptorFor(address, descriptors)) {
    throw new InputError(
      `"${file}" names no address of a directory that Foreword knows. Add --url with the page's address.`,
    );
  }
  return { html, address };
}

/** Answers one address with a saved page and refuses every other request. */
async function serveSaved({ context }: Browsing, { html, address }: SavedPage): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const { href } = new URL(address);
    return route.request().url() === href
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort();
  });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await run(async () => {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean' }, page: { type: 'string' }, url: { type: 'string' } },
  });
  const saved = values.page ? await savedPage(values.page, values.url) : null;
  const headless = values.headless ?? !hasDisplay();
  const extension = await buildForTour();
  const { address, server } = await serveDirectory();
  const results = saved?.address ?? `${address}/therapists?page=1`;
  say(headless ? 'starting the browser without a window …' : 'starting the browser …');
  const browsing = await launchWithExtension({
    extension,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
  });
  try {
    if (saved) await serveSaved(browsing, saved);
    if (headless) return await tour(browsing, results, say);
    // The first screen opens by itself; the results page is to stand before it.
    const opened = () => browsing.context.pages().some((tab) => tab.url() === browsing.page('welcome.html'));
    if (!opened()) await browsing.context.waitForEvent('page', { timeout: 5000 }).catch(() => undefined);
    const page = await browsing.context.newPage();
    await page.goto(results);
    await page.bringToFront();
    say(
      'choose the sample on the welcome page, then Foreword in the toolbar and "Turn on". Close the browser to end.',
    );
    await new Promise((resolve) => browsing.context.once('close', resolve));
  } finally {
    await browsing.close().catch(() => undefined);
    server.close();
  }
});
