import { browser } from 'wxt/browser';
import { hostOf, onceSchema, siteId } from '../../utils/messages/once.ts';
import { readInTab } from '../../utils/platform/page-scripts.ts';
import { forgetTab, keepPage, tabReading } from './readings.ts';

/**
 * Reads the page of a tab that is no known directory, once, by the access that the user's click on the toolbar
 * gave. Nothing of it is kept beyond the session, nothing is counted, and nothing is drawn on the page.
 */
export async function readOnce(tabId: number): Promise<void> {
  const read = onceSchema.safeParse(await readInTab(tabId, 'once.js'));
  if (!read.success) return;
  const { host, page, listings } = read.data;
  await keepPage({ tabId, directory: siteId(host), host, page, listings, continues: false });
}

/** A page that was read once is forgotten when its tab goes elsewhere. */
export function forgetOnLeaving(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'loading') return;
    void tabReading(tabId).then((tab) => {
      if (tab && hostOf(tab.directory) !== null) void forgetTab(tabId);
    });
  });
}
