import type { Importance, Wish } from '../profile/profile.ts';

const PLACES: Record<Importance, number> = { must: 0, nice: 1, not: 2 };

/** The order in which wishes are shown: musts first, then what is nice, then what is kept out; each in the user's order. */
export function inShownOrder<T>(items: readonly T[], wishOf: (item: T) => Wish): T[] {
  return items.toSorted((a, b) => PLACES[wishOf(a).importance] - PLACES[wishOf(b).importance]);
}
