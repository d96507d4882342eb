import type { Importance, Wish } from '../profile/profile.ts';

const IMPORTANCE_ORDER: Record<Importance, number> = { must: 0, nice: 1, not: 2 };

/** The order in which wishes are shown: musts first, then what is nice, then what is kept out; each in the user's order. */
export function inShownOrder<T>(items: readonly T[], wishOf: (item: T) => Wish): T[] {
  return items.toSorted(
    (a, b) => IMPORTANCE_ORDER[wishOf(a).importance] - IMPORTANCE_ORDER[wishOf(b).importance],
  );
}
