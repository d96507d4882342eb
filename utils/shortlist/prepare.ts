import { signalsOf } from '../alliance/signals.ts';
import { nextSession, type Therapy } from '../alliance/therapy.ts';
import { estimate } from '../fit/estimate.ts';
import type { Profile } from '../profile/profile.ts';
import { type Plan, plan } from '../questions/plan.ts';
import type { ChosenQuestion, When } from '../questions/question-types.ts';
import { type Kept, newest } from './kept.ts';
import { inUsersOrder } from './question-order.ts';
import { callSheetOf } from './sheet.ts';

/** What is prepared for: the call, and the first three sessions. */
export const OCCASIONS = ['call', 's1', 's2', 's3'] as const satisfies readonly When[];

/** A question as it was prepared: one of the bank, or one of the user's own words. */
export type Prepared = { id: string; question: ChosenQuestion } | { id: string; own: string };

/**
 * What could be asked of someone who is kept, on each occasion, whatever of it was left out. In the session that comes
 * next, what the check-ins give reason to say comes first.
 */
export function planFor(profile: Profile, kept: Kept, therapy: Therapy | null): Plan {
  const { listing, facts } = newest(kept);
  const made = estimate(profile, listing, facts, kept.told);
  const situation = { profile, listing, facts, answers: kept.told, estimate: made };
  const signals = therapy ? signalsOf(therapy.checkIns, therapy.decision) : new Set<never>();
  const next = OCCASIONS[therapy ? nextSession(therapy) : 1] ?? 'call';
  return {
    ...plan(situation, signals, next),
    call: callSheetOf(profile, newest(kept), { told: kept.told, leftOut: [] }),
  };
}

/** One occasion as the user prepared it: in their order, with their own questions, and what they left out apart. */
export function prepared(
  questions: readonly ChosenQuestion[],
  { own, leftOut, order }: Pick<Kept, 'own' | 'leftOut' | 'order'>,
): { asked: Prepared[]; out: Prepared[] } {
  const all: Prepared[] = [
    ...questions.map((question) => ({ id: question.id, question })),
    ...own.map(({ id, text }) => ({ id, own: text })),
  ];
  const isOut = ({ id }: Prepared) => leftOut.includes(id);
  return { asked: inUsersOrder(all, order).filter((one) => !isOut(one)), out: all.filter(isOut) };
}
