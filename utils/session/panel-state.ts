import type { Setting } from '../fit/setting.ts';
import type { Listing } from '../listing/listing.ts';
import { NOTHING_SHOWN, type PanelListing, type PanelState } from '../messages/panel.ts';
import type { Profile } from '../profile/profile.ts';
import { type Assessment, assess, assessSessions } from '../questions/assess.ts';
import type { KnownListing } from './readings.ts';
import type { TabReading } from './tabs.ts';

/** What an estimate is made of, beside the reading of a tab. */
export interface Known {
  profile: Profile;
  setting: Setting;
  listings: ReadonlyMap<string, KnownListing>;
}

/** So many assessments are kept at the most. */
const MEMO = 3000;
const memo = new Map<string, { from: string; assessment: Assessment }>();

/** An assessment, made anew only when the listing, the profile or what is known of the place has changed. */
function assessOnce(host: string, { profile, setting }: Known, listing: Listing): Assessment {
  const id = `${host} ${listing.key}`;
  const from = JSON.stringify([profile, listing]);
  const known = memo.get(id);
  if (known?.from === from) return known.assessment;
  if (memo.size >= MEMO) memo.clear();
  const assessment = assess(profile, listing, [], setting);
  memo.set(id, { from, assessment });
  return assessment;
}

/** Forgets every assessment that was made. */
export function forgetAssessments(): void {
  memo.clear();
}

/** The listings of a tab with their assessments, in the page's order. */
export function assessTab(tab: TabReading, known: Known): PanelListing[] {
  return tab.keys.flatMap((key, index): PanelListing[] => {
    const one = known.listings.get(key);
    if (!one) return [];
    const { listing, differs, sawProfile } = one;
    const { name, url } = listing;
    return [
      { key, name, url, place: index + 1, sawProfile, differs, ...assessOnce(tab.host, known, listing) },
    ];
  });
}

/** What a panel shows of a tab that was read: of a directory that is on, or once. */
export function panelState(
  tab: TabReading,
  known: Known,
  directory: { label: string; once: boolean },
  shown: string | null,
): PanelState {
  return {
    ...NOTHING_SHOWN,
    directory: { id: tab.directory, label: directory.label, on: true, asks: [] },
    page: tab.page,
    hasWishes: known.profile.wishes.length > 0,
    listings: assessTab(tab, known),
    below: tab.below && { found: tab.below.found, expected: tab.below.expected },
    tooLarge: tab.tooLarge,
    unread: tab.unread,
    once: directory.once,
    pointed: tab.pointed,
    later: laterOf(tab, known, shown),
    limit: tab.limit,
  };
}

/** The questions for the first sessions with one therapist of the tab. */
export function laterOf(tab: TabReading, known: Known, key: string | null): PanelState['later'] {
  if (key === null || !tab.keys.includes(key)) return null;
  const one = known.listings.get(key);
  if (!one) return null;
  const { s1, s2, s3 } = assessSessions(known.profile, one.listing, [], known.setting);
  return { key, sessions: { s1, s2, s3 } };
}
