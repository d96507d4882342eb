import { estimate } from '../../utils/fit/estimate.ts';
import type { Estimate } from '../../utils/fit/estimate-types.ts';
import { compareOrder } from '../../utils/fit/order.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { Card } from './cards.ts';

/** What real cards are told of, over all people and cards. */
export interface Honesty {
  estimates: number;
  /** Nothing said or near, yet another band than *unclear* or *against*. */
  guessed: number;
  /** Everything asked is said in words or fields, yet not *clear*. */
  missed: number;
  /** Listings without openings or with a waiting list by their own field, and how many say so. */
  withoutRoom: number;
  shown: number;
  /** Of those without openings: how often one stands above the same listing with openings, or above any that has room. */
  above: number;
  bands: Record<string, number>;
}

/** Estimates every card for every person. */
export function honestyOf(
  profiles: readonly Profile[],
  pages: readonly { cards: readonly Card[] }[],
): Honesty {
  const sum: Honesty = {
    estimates: 0,
    guessed: 0,
    missed: 0,
    withoutRoom: 0,
    shown: 0,
    above: 0,
    bands: {},
  };
  for (const profile of profiles) for (const { cards } of pages) countPage(profile, cards, sum);
  return sum;
}

function countPage(profile: Profile, cards: readonly Card[], sum: Honesty): void {
  const all = cards.map(({ listing, facts }) => ({
    listing,
    estimate: estimate(profile, listing, facts),
  }));
  for (const { listing, estimate: found } of all) {
    sum.estimates += 1;
    sum.bands[found.band] = (sum.bands[found.band] ?? 0) + 1;
    sum.guessed += Number(saysNothing(found) && found.band !== 'unclear' && found.band !== 'against');
    sum.missed += Number(saysAll(found) && found.band !== 'clear' && found.band !== 'against');
    if (listing.availability !== 'closed' && listing.availability !== 'waitlist') continue;
    sum.withoutRoom += 1;
    sum.shown += Number(found.room === (listing.availability === 'closed' ? 'full' : 'waitlist'));
    if (found.room === 'full' && found.band !== 'against') sum.above += Number(standsAbove(found, all));
  }
}

const saysNothing = ({ verdicts }: Estimate) =>
  !verdicts.some(({ verdict }) => verdict === 'says' || verdict === 'near');

function saysAll({ verdicts }: Estimate): boolean {
  const wanted = verdicts.filter(({ wish }) => wish.importance !== 'not');
  return wanted.length > 0 && wanted.every(({ verdict, share }) => verdict === 'says' && share === 1);
}

/** Whether someone without openings is put before anyone who has them and says no to nothing that is needed. */
function standsAbove(full: Estimate, all: readonly { estimate: Estimate }[]): boolean {
  return all.some(
    ({ estimate: other }) =>
      other.room !== 'full' && other.band !== 'against' && compareOrder(full.order, other.order) <= 0,
  );
}
