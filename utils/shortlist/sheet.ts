import { estimate } from '../fit/estimate.ts';
import type { Heard } from '../fit/heard-fact.ts';
import type { Setting } from '../fit/setting.ts';
import type { Listing } from '../listing/listing.ts';
import type { Profile } from '../profile/profile.ts';
import { chooseQuestions } from '../questions/choose.ts';
import type { ChosenQuestion } from '../questions/question-types.ts';
import type { Kept } from './kept.ts';
import { inUsersOrder } from './question-order.ts';
import { answered } from './tell.ts';

/**
 * The questions for a call with someone who is kept. One that is answered stays where it is, so that its answer can
 * be changed; when all are answered those follow that are worth asking next. In the user's order, where there is one.
 */
export function callSheetOf(
  profile: Profile,
  { listing, facts }: { listing: Listing; facts: readonly Heard[] },
  { told, leftOut, order = [] }: Pick<Kept, 'told' | 'leftOut'> & Partial<Pick<Kept, 'order'>>,
  setting?: Setting,
): ChosenQuestion[] {
  const choose = (answers: Kept['told']) => {
    const made = estimate(profile, listing, facts, answers, setting);
    return chooseQuestions({ profile, listing, facts, answers, estimate: made }).filter(
      ({ id }) => !leftOut.includes(id),
    );
  };
  const first = choose([]);
  if (first.some((question) => answered({ told }, question) < 0)) return inUsersOrder(first, order);
  const ids = new Set(first.map(({ id }) => id));
  return inUsersOrder([...first, ...choose(told).filter(({ id }) => !ids.has(id))], order);
}
