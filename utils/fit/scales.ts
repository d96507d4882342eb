import type { Listing } from '../listing/listing.ts';
import type { Fact } from '../vocabulary/facts.ts';
import type { Chance } from './chance.ts';
import type { Reason } from './estimate-types.ts';
import type { Setting } from './setting.ts';
import type { Told } from './told.ts';

/** Everything that a wish is weighed by. */
export interface Scales {
  listing: Listing;
  facts: readonly Fact[];
  answers: readonly Told[];
  setting: Setting;
  /** How many standard deviations of a yes an unknown wish reaches to each side. */
  spread: number;
  /** The state where the user is, if they said so. */
  home: string | null;
}

/** A chance as a reason carries it. */
export function ends({ low, mid, high, rule }: Chance): Pick<Reason, 'chance' | 'low' | 'high' | 'rule'> {
  return { chance: mid, low, high, rule };
}
