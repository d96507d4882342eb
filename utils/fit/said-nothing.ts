import type { Wish } from '../profile/profile.ts';
import type { Verdict } from './estimate-types.ts';

/** The verdict where nothing is said. */
export function saidNothing(wish: Wish): Verdict {
  return {
    wish,
    verdict: 'silent',
    phrase: null,
    deciding: null,
    where: null,
    note: null,
    share: 0,
    amongTicks: null,
    related: null,
  };
}
