import type { Census } from '../fit/census.ts';
import type { Setting } from '../fit/setting.ts';
import type { Profile } from '../profile/profile.ts';
import type { Kept } from '../shortlist/kept.ts';
import type { KnownListing } from './readings.ts';

/** What an estimate is made of, beside the reading of a tab. */
export interface Known {
  profile: Profile;
  setting: Setting;
  /** What the pages of this tab's place count of it. */
  census?: Census | null;
  /** What the page's prices are in; empty where nobody says. */
  currency?: string;
  /** Each with what its own prices are in. */
  listings: ReadonlyMap<string, KnownListing>;
  /** Those of the tab whom the user keeps, by the listing's key; what they told stands over what is listed. */
  kept?: ReadonlyMap<string, Kept>;
}
