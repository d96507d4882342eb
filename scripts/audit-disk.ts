import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { BrowserName } from './audit-disk/browsing.ts';
import { CANARIES } from './audit-disk/canaries.ts';
import { type Moment, runWay, WAYS } from './audit-disk/run-mode.ts';
import { type Desk, run } from './input.ts';

/** A build for a browser; `unsealed` has no cipher. */
const BUILDS: Record<BrowserName, string[]> = { chromium: [], firefox: ['--browser', 'firefox', '--mv3'] };
const built = new Map<string, string>();
const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

async function build(browser: BrowserName, unsealed: boolean): Promise<string> {
  const more = unsealed ? ['--mode', 'unsealed'] : [];
  await promisify(execFile)('wxt', ['build', ...BUILDS[browser], ...more], {
    shell: process.platform === 'win32',
  });
  return resolve(`.output/${FOLDERS[browser]}${unsealed ? '-unsealed' : ''}`);
}

/** What a person wrote; a key without which it cannot be read is something else. */
const isWord = (needle: string) => !needle.includes('key');

function report(desk: Desk, what: string, moments: readonly Moment[]): void {
  for (const { when, hits } of moments) {
    const found = hits.map(({ needle, file, view }) => `${needle} in ${file} (${view})`);
    desk.answer(`${what}, ${when}: ${found.length === 0 ? 'nothing' : found.join('; ')}`);
  }
}

/**
 * Searches the whole profile of a browser for words that only a person can have written, at every moment of its
 * life, in each way of using Foreword. With the cipher taken out the same search has to find every one of them.
 */
await run(async (given, desk) => {
  const { values } = parseArgs({
    args: given,
    options: {
      browser: { type: 'string', multiple: true },
      way: { type: 'string', multiple: true },
      'no-build': { type: 'boolean' },
    },
  });
  const browsers = (values.browser ?? ['chromium', 'firefox']) as BrowserName[];
  for (const browser of browsers) {
    for (const way of WAYS.filter((one) => values.way?.includes(one) ?? true)) {
      const moments = await runWay(browser, await builtOnce(browser, false, values['no-build']), way);
      report(desk, `${browser}, ${way}`, moments);
      // What lay there in plain may linger, and so may a key that lay bare: that is said, not refused.
      if (way === 'moved') continue;
      const words = moments.flatMap(({ hits }) => hits).filter(({ needle }) => isWord(needle));
      if (words.length > 0) desk.complain(`${browser}, ${way}: a person's words lie on the disk.`);
      const keys = moments.flatMap(({ hits }) => hits).filter(({ needle }) => needle.startsWith('key'));
      if (way !== 'bare' && keys.length > 0) desk.complain(`${browser}, ${way}: the key lies on the disk.`);
    }
    if (values.way?.includes('control') === false) continue;
    const moments = await runWay(browser, await builtOnce(browser, true, values['no-build']), 'bare');
    report(desk, `${browser}, with the cipher taken out`, moments);
    const found = new Set(moments.slice(0, 3).flatMap(({ hits }) => hits.map(({ needle }) => needle)));
    const missed = [...CANARIES, 'key'].filter((needle) => !found.has(needle));
    if (missed.length > 0)
      desk.complain(`${browser}: the search is blind, it did not find: ${missed.join(', ')}.`);
  }
});

async function builtOnce(
  browser: BrowserName,
  unsealed: boolean,
  skip: boolean | undefined,
): Promise<string> {
  const known = built.get(`${browser} ${unsealed}`);
  if (known) return known;
  const folder = skip
    ? resolve(`.output/${FOLDERS[browser]}${unsealed ? '-unsealed' : ''}`)
    : await build(browser, unsealed);
  built.set(`${browser} ${unsealed}`, folder);
  return folder;
}
