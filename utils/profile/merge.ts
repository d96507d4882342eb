import { changed, type ProfileChange } from './change.ts';
import type { Profile } from './profile.ts';

/**
 * Two profiles as one: what only one of them says stays, and where both speak of the same thing the second holds.
 * Wishes and values of the first keep their places.
 */
export function mergedProfile(first: Profile, second: Profile): Profile {
  const steps: ProfileChange[] = [
    ...second.wishes.map((wish): ProfileChange => ({ change: 'wish-set', wish })),
    ...Object.entries(second.style).map(
      ([item, answer]): ProfileChange => ({ change: 'style-set', item, answer }),
    ),
    ...second.values.map((value): ProfileChange => ({ change: 'value-add', value })),
  ];
  const merged = steps.reduce(changed, first);
  const others = [...(first.others ?? []), ...(second.others ?? [])];
  const apart = [...new Map(others.map((one) => [JSON.stringify(one), one])).values()];
  return apart.length > 0 ? { ...merged, others: apart } : merged;
}
