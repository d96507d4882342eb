import type { Listing } from '../listing/listing.ts';
import type { Chance } from './chance.ts';
import type { Reason, Verdict } from './estimate-types.ts';
import type { Heard } from './heard.ts';
import type { Setting } from './setting.ts';
import type { Told } from './told.ts';

/** Everything that a wish is weighed by. */
export interface Scales {
  listing: Listing;
  facts: readonly Heard[];
  answers: readonly Told[];
  setting: Setting;
  /** How many standard deviations of a yes an unknown wish reaches to each side. */
  spread: number;
  /** The state where the user is, if they said so. */
  home: string | null;
  /** The ages that are asked for. */
  ages: ReadonlySet<string>;
}

/** What one listing says of one wish, and how likely that makes a yes. */
export interface Weighed {
  verdict: Verdict;
  reason: Reason;
}

/** A chance as a reason carries it. */
export function ends({ low, mid, high, rule }: Chance): Pick<Reason, 'chance' | 'low' | 'high' | 'rule'> {
  return { chance: mid, low, high, rule };
}
