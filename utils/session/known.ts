import type { Setting } from '../fit/setting.ts';
import type { Profile } from '../profile/profile.ts';
import type { KnownListing } from './readings.ts';

/** What an estimate is made of, beside the reading of a tab. */
export interface Known {
  profile: Profile;
  setting: Setting;
  listings: ReadonlyMap<string, KnownListing>;
}
