import type { Signal } from '../alliance/signals.ts';
import type { Situation } from './context.ts';
import { PLACES, plan } from './plan.ts';
import type { ChosenQuestion, When } from './question-types.ts';
import { candidates, chosen } from './rank.ts';
import { oneForATheme } from './themes.ts';

/**
 * What is worth asking this therapist: five questions for a first call, three for the session that comes next,
 * with what check-ins (`signals`) give reason to say. Nothing that was offered for an earlier time is repeated.
 */
export function chooseQuestions(
  situation: Situation,
  when: When = 'call',
  signals: ReadonlySet<Signal> = new Set(),
): ChosenQuestion[] {
  // The side panel asks this of every therapist on a page: the sessions are not planned for it.
  if (when === 'call')
    return oneForATheme(candidates(situation, when), PLACES.call).map((each) => chosen(each, when));
  return plan(situation, signals, when)[when];
}
