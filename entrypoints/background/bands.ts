import type { Band } from '../../utils/fit/estimate-types.ts';
import type { ToPage } from '../../utils/messages/page.ts';
import { sendToTab } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import { assessTab } from '../../utils/session/panel-state.ts';
import { type TabReading, tabReading } from '../../utils/session/tabs.ts';
import { StoreProblem } from '../../utils/store/problem.ts';
import { directoriesOn } from './directories.ts';
import { knownOf } from './known-of.ts';

/** Answers leave on the next of these beats, so that how long an estimate took cannot be timed. Milliseconds. */
const BEAT = 250;

/**
 * Sends a tab bands, if its directory is used on the page: of these keys, or of all. Without wishes nothing is said
 * of anyone, and so where what is kept cannot be read: a page stays calm.
 */
export async function sendBands(tabId: number, keys?: readonly string[]): Promise<void> {
  const started = performance.now();
  const tab = await tabReading(session, tabId);
  if (!tab || (await directoriesOn()).get(tab.directory)?.mode !== 'page') return;
  const bands = await bandsOf({ ...tab, keys: tab.keys.filter((key) => keys?.includes(key) ?? true) });
  const spent = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, BEAT - (spent % BEAT)));
  await sendToTab(tabId, { type: 'bands', bands } satisfies ToPage);
}

async function bandsOf(tab: TabReading): Promise<Record<string, Band | null>> {
  try {
    const known = await knownOf(tab);
    const hasWishes = known.profile.wishes.length > 0;
    return Object.fromEntries(
      assessTab(tab, known).map(({ key, estimate }) => [key, hasWishes ? estimate.band : null]),
    );
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return Object.fromEntries(tab.keys.map((key) => [key, null]));
  }
}
