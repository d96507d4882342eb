import { directoryById } from '../../utils/directories/registry.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { PanelListing, PanelState } from '../../utils/messages/panel.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { type Assessment, assess } from '../../utils/questions/assess.ts';
import { knownListing, type TabReading } from './readings.ts';

const MEMO = 3000;
const memo = new Map<string, { from: string; assessment: Assessment }>();

/** An assessment, made anew only when the listing or the profile has changed. */
function assessOnce(directory: string, profile: Profile, listing: Listing): Assessment {
  const id = `${directory} ${listing.key}`;
  const from = JSON.stringify([profile, listing]);
  const known = memo.get(id);
  if (known?.from === from) return known.assessment;
  if (memo.size >= MEMO) memo.clear();
  const assessment = assess(profile, listing);
  memo.set(id, { from, assessment });
  return assessment;
}

/** The listings of a tab with their assessments, in the page's order. */
export async function assessTab(tab: TabReading, profile: Profile): Promise<PanelListing[]> {
  const listings = await Promise.all(
    tab.keys.map(async (key, index): Promise<PanelListing | null> => {
      const known = await knownListing(tab.directory, key);
      if (!known) return null;
      const { name, url } = known.listing;
      return {
        key,
        name,
        url,
        place: index + 1,
        sawProfile: known.sawProfile,
        ...assessOnce(tab.directory, profile, known.listing),
      };
    }),
  );
  return listings.filter((listing) => listing !== null);
}

/** What a panel shows of a tab whose directory is on. */
export async function panelState(tab: TabReading, profile: Profile): Promise<PanelState> {
  const label = directoryById(tab.directory)?.label ?? tab.directory;
  return {
    directory: { id: tab.directory, label, on: true },
    page: tab.page,
    hasWishes: profile.wishes.length > 0,
    listings: await assessTab(tab, profile),
    pointed: tab.pointed,
    limit: tab.limit,
  };
}
