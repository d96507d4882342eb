import { hostOf } from '../../utils/messages/once.ts';
import { addressOf, callInTab, openTabs } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import {
  forgetClosed,
  forgetReading,
  type TabReading,
  tabReading,
  tabsOf,
} from '../../utils/session/tabs.ts';
import { documentNow } from '../once/document.ts';
import { directoriesOn } from './directories.ts';

/**
 * What is true of tabs now. The browser would tell of every page and tab of any site, and start the background for
 * each: so nothing is listened to, and what no longer holds is dropped when it is asked for.
 */

/** The tabs in which our script has begun or which were read, by the directory that it was for. */
export async function tabsNow(): Promise<Map<number, string>> {
  await forgetClosed(session, await openTabs());
  return tabsOf(session);
}

/** What was read in a tab. A page that was read once counts while it stands there, and no longer. */
export async function readingNow(tabId: number): Promise<TabReading | undefined> {
  const reading = await tabReading(session, tabId);
  const host = reading ? hostOf(reading.directory) : null;
  if (!reading || host === null || (await directoriesOn()).has(reading.directory)) return reading;
  if (await stands(tabId, reading.document ?? null, host)) return reading;
  await forgetReading(session, tabId);
  return undefined;
}

/**
 * Whether a page still stands in a tab. Gone elsewhere, it is not ours to look into: the click gave access to one site.
 * One that answers nothing, as while it shows a dialog, stands as long as its address can be seen to be of that site.
 */
async function stands(tabId: number, document: string | null, host: string): Promise<boolean> {
  const now = document === null ? undefined : await callInTab(tabId, documentNow);
  if (now !== undefined) return now === document;
  const address = await addressOf(tabId);
  return address !== undefined && URL.canParse(address) && new URL(address).host === host;
}
