import { browser } from 'wxt/browser';
import type { Band } from '../../utils/fit/estimate-types.ts';
import type { ToPage } from '../../utils/messages/page.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { directoriesOn } from './directories.ts';
import { assessTab } from './panel-state.ts';
import { tabReading } from './readings.ts';

/** Answers leave on the next of these beats, so that how long an estimate took cannot be timed. Milliseconds. */
const BEAT = 250;

/** Sends a tab its bands, if its directory is used on the page. Without wishes nothing is said of anyone. */
export async function sendBands(tabId: number): Promise<void> {
  const started = performance.now();
  const tab = await tabReading(tabId);
  if (!tab || (await directoriesOn()).get(tab.directory) !== 'page') return;
  const profile = await loadProfile();
  const listings = await assessTab(tab, profile);
  const band = (value: Band) => (profile.wishes.length > 0 ? value : null);
  const bands = Object.fromEntries(listings.map(({ key, estimate }) => [key, band(estimate.band)]));
  const spent = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, BEAT - (spent % BEAT)));
  await sendToTab(tabId, { type: 'bands', bands });
}

/** A tab whose script is gone hears nothing. */
export async function sendToTab(tabId: number, message: ToPage): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}
