import type { Signal } from '../alliance/signals.ts';
import type { Situation } from './context.ts';
import { plan, QUESTION_ROOM } from './plan.ts';
import type { ChosenQuestion, When } from './question-types.ts';
import { asChosen, candidates } from './rank.ts';
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
    return oneForATheme(candidates(situation, when), QUESTION_ROOM.call).map((each) => asChosen(each, when));
  return plan(situation, signals, when)[when];
}
