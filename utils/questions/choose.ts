import { ASSUMPTIONS as A } from '../fit/assumptions.ts';
import { wishKey } from '../fit/told.ts';
import { BANK, type Due } from './bank.ts';
import { allReasons, type Situation } from './context.ts';
import type { ChosenQuestion } from './question-types.ts';

/** A first call has room for five. */
export const FOR_A_CALL = 5;

/**
 * The questions worth asking this therapist first, at most `FOR_A_CALL`: by tier, then by how far the answer
 * is expected to move the middle of the estimate. A question is asked once, for the wish it matters most to.
 */
export function chooseQuestions(situation: Situation): ChosenQuestion[] {
  const due = BANK.flatMap(({ id, due: when }, place) =>
    when(situation).map((reason) => ({ id, place, reason })),
  );
  const ranked = due.sort(
    (a, b) =>
      a.reason.tier - b.reason.tier ||
      expectedChange(b.reason, situation) - expectedChange(a.reason, situation) ||
      a.place - b.place,
  );
  const once = new Map(ranked.toReversed().map((item) => [`${item.id} ${item.reason.slots ?? ''}`, item]));
  return ranked
    .filter((item) => once.get(`${item.id} ${item.reason.slots ?? ''}`) === item)
    .slice(0, FOR_A_CALL)
    .map(({ id, reason }) => ({
      id,
      when: 'call',
      slots: reason.slots ?? [],
      why: reason.why,
      whySlots: reason.whySlots ?? [],
      wish: reason.wish ?? null,
      answers: [],
    }));
}

/** Up to the total weight: chance p moves to 1 with probability p and to 0 otherwise, so by 2p(1−p) on average. */
function expectedChange({ wish }: Due, situation: Situation): number {
  const reason = wish && allReasons(situation).find((candidate) => wishKey(candidate.wish) === wishKey(wish));
  return reason ? A.weight[reason.wish.importance] * 2 * reason.chance * (1 - reason.chance) : 0;
}
