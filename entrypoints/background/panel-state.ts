import type { Setting } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { hostOf } from '../../utils/messages/once.ts';
import type { PanelListing, PanelState } from '../../utils/messages/panel.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { type Assessment, assess, assessSessions } from '../../utils/questions/assess.ts';
import { knownById } from './known.ts';
import { settingOf } from './rates.ts';
import { knownListings, type TabReading } from './readings.ts';

const MEMO = 3000;
const memo = new Map<string, { from: string; assessment: Assessment }>();

/** An assessment, made anew only when the listing or the profile has changed. */
function assessOnce(host: string, profile: Profile, listing: Listing, setting: Setting): Assessment {
  const id = `${host} ${listing.key}`;
  const from = JSON.stringify([profile, listing]);
  const known = memo.get(id);
  if (known?.from === from) return known.assessment;
  if (memo.size >= MEMO) memo.clear();
  const assessment = assess(profile, listing, [], setting);
  memo.set(id, { from, assessment });
  return assessment;
}

/** The listings of a tab with their assessments, in the page's order. */
export async function assessTab(tab: TabReading, profile: Profile): Promise<PanelListing[]> {
  const setting = await settingOf(tab.directory);
  const known = await knownListings(tab);
  return tab.keys.flatMap((key, index): PanelListing[] => {
    const one = known.get(key);
    if (!one) return [];
    const { listing, differs, sawProfile } = one;
    const { name, url } = listing;
    const assessment = assessOnce(tab.host, profile, listing, setting);
    return [{ key, name, url, place: index + 1, sawProfile, differs, ...assessment }];
  });
}

/** What a panel shows of a tab whose directory is on. */
export async function panelState(
  tab: TabReading,
  profile: Profile,
  shown: string | null,
): Promise<PanelState> {
  const host = hostOf(tab.directory);
  const label = host ?? (await knownById(tab.directory))?.label ?? tab.directory;
  return {
    directory: { id: tab.directory, label, on: true },
    page: tab.page,
    hasWishes: profile.wishes.length > 0,
    listings: await assessTab(tab, profile),
    below: tab.below && { found: tab.below.found, expected: tab.below.expected },
    tooLarge: tab.tooLarge,
    once: host !== null,
    pointed: tab.pointed,
    later: await laterOf(tab, profile, shown),
    limit: tab.limit,
  };
}

/** The questions for the first sessions with one therapist of the tab. */
export async function laterOf(
  tab: TabReading,
  profile: Profile,
  key: string | null,
): Promise<PanelState['later']> {
  if (key === null || !tab.keys.includes(key)) return null;
  const known = (await knownListings({ ...tab, keys: [key] })).get(key);
  if (!known) return null;
  const { s1, s2, s3 } = assessSessions(profile, known.listing, [], await settingOf(tab.directory));
  return { key, sessions: { s1, s2, s3 } };
}
