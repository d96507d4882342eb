import { browser } from 'wxt/browser';
import { fittingListings } from '../../utils/listing/fitting.ts';
import { hostOf, type OnceReading, onceSchema, siteId } from '../../utils/messages/once.ts';
import { addressOf, readInTab } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import { keepPage } from '../../utils/session/readings.ts';
import { forgetReading, tabReading } from '../../utils/session/tabs.ts';
import { forgetAwaited } from './awaiting.ts';

/**
 * Reads the page of a tab that is no known directory, once, by the access that the user's click on the toolbar
 * gave. Nothing of it is kept beyond the session, nothing is counted, and nothing is drawn on the page.
 */
export async function readOnce(tabId: number): Promise<void> {
  const read = onceSchema.safeParse(await readInTab(tabId, 'once.js'));
  const { host, page, tooLarge, ...rest } = read.success
    ? read.data
    : { ...NOTHING, host: await hostIn(tabId) };
  if (!host) return;
  const { listings, left } = fittingListings(rest.listings);
  const where = { tabId, directory: siteId(host), host, page, tooLarge };
  await keepPage(session, { ...where, listings, unread: left, below: null, continues: false }, Date.now());
}

/** What could not be reached, or answered with what is no reading, held nothing: the click has to have an answer. */
const NOTHING: Omit<OnceReading, 'host'> = { page: 'other', listings: [], tooLarge: false };

async function hostIn(tabId: number): Promise<string> {
  const address = await addressOf(tabId);
  return address && URL.canParse(address) ? new URL(address).host : '';
}

/** A page that was read once, or waits for access, is forgotten when its tab goes elsewhere. */
export function forgetOnLeaving(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'loading') return;
    void forgetAwaited(tabId);
    void tabReading(session, tabId).then((tab) => {
      if (tab && hostOf(tab.directory) !== null) void forgetReading(session, tabId);
    });
  });
}
