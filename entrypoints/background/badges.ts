import { badgeOf } from '../../utils/fit/badge.ts';
import type { BadgeSays } from '../../utils/fit/badge-says.ts';
import { UNKNOWN_SETTING } from '../../utils/fit/setting.ts';
import type { ToPage } from '../../utils/messages/page.ts';
import { sendToTab } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import type { Known } from '../../utils/session/known.ts';
import { assessTab } from '../../utils/session/panel-state.ts';
import { priced } from '../../utils/session/priced.ts';
import { knownListings } from '../../utils/session/readings.ts';
import { SOMEBODY } from '../../utils/session/somebody.ts';
import { type TabReading, tabReading } from '../../utils/session/tabs.ts';
import { StoreProblem } from '../../utils/store/problem.ts';
import { directoriesOn } from './directories.ts';
import { knownOf } from './known-of.ts';

/** Answers leave on the next of these beats, so that how long their making took cannot be timed. Milliseconds. */
const BEAT = 250;

/** How long an answer still waits that took so long to make. Milliseconds, both; never none. */
export const restOfBeat = (spent: number): number => BEAT - (spent % BEAT);

/**
 * Sends a tab badges, if its directory is used on the page: of these keys, or of all. Without wishes nothing is said
 * of anyone, and so where what is kept cannot be read: a page stays calm. `since`: when they were asked for, by
 * `performance.now()`; the beat begins there, so that it covers all that was done for them.
 */
export async function sendBadges(
  tabId: number,
  keys?: readonly string[],
  since = performance.now(),
): Promise<void> {
  const tab = await tabReading(session, tabId);
  if (!tab || (await directoriesOn()).get(tab.directory)?.mode !== 'page') return;
  const wanted = { ...tab, keys: tab.keys.filter((key) => keys?.includes(key) ?? true) };
  const badges = await badgesOf(wanted);
  await new Promise((resolve) => setTimeout(resolve, restOfBeat(performance.now() - since)));
  await sendToTab(tabId, { type: 'badges', badges } satisfies ToPage);
}

/** Of every key of a tab, in its order, also of those of whom nothing is known any more. */
async function badgesOf(tab: TabReading): Promise<Record<string, BadgeSays | null>> {
  // A page chooses the keys: they are put into an object only at the end, where none of them has a meaning.
  const badges = new Map<string, BadgeSays | null>(tab.keys.map((key) => [key, null]));
  const { known, says } = await judgedBy(tab);
  for (const { key, estimate } of assessTab(tab, known)) {
    const listing = known.listings.get(key)?.listing;
    const badge = listing && badgeOf(known.profile, listing, estimate);
    if (says && badge) badges.set(key, badge);
  }
  return Object.fromEntries(badges);
}

/** What people are judged by, and whether it is said: the same work is done for whoever is told nothing. */
async function judgedBy(tab: TabReading): Promise<{ known: Known; says: boolean }> {
  try {
    const known = await knownOf(tab);
    const says = known.profile.wishes.length > 0;
    return { known: says ? known : { ...known, profile: SOMEBODY }, says };
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    const listings = priced(await knownListings(session, tab), '');
    return { known: { profile: SOMEBODY, setting: UNKNOWN_SETTING, ...listings }, says: false };
  }
}
