import { browser } from 'wxt/browser';
import { isTaught } from '../../utils/messages/taught.ts';
import { hasAccess } from '../../utils/platform/access.ts';
import { callInTab } from '../../utils/platform/page-scripts.ts';
import { descriptorFor, matchesAt } from '../../utils/reader/address.ts';
import { begin, directoriesOn } from './directories.ts';
import { knownDirectories } from './known.ts';

/**
 * Begins on pages of directories that the user taught, when they have loaded: what those are is data, and the
 * browser registers files only.
 */
export function beginOnTaughtPages(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete' && url) void beginAt(tabId, url);
  });
}

async function beginAt(tabId: number, url: string): Promise<void> {
  const taught = (await knownDirectories()).filter(({ id }) => isTaught(id));
  const directory = descriptorFor(url, taught);
  if (!directory || !(await hasAccess(matchesAt(directory, url)))) return;
  const mode = (await directoriesOn()).get(directory.id);
  // A page that went elsewhere within itself still has the script: it follows by itself.
  if (mode && (await callInTab(tabId, isThere)) !== true) await begin(tabId, directory, mode);
}

/** Runs in the page: nothing from outside it may be used. */
function isThere(): boolean {
  return 'forewordStop' in globalThis;
}
