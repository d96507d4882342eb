import type { ChosenQuestion } from '../utils/questions/question-types.ts';
import type { MessageKey, Translate } from './text.ts';

/** A question as it is said, why it is asked, and the page's own words on it. `null` when the locale has no such question. */
export function questionWords(
  question: ChosenQuestion,
  text: Translate,
): { ask: string; why: string; phrase: string | null } | null {
  const ask = text(`${question.id}_ask` as MessageKey, ...question.slots);
  const why = text(question.why as MessageKey, ...question.whySlots);
  return ask === '' ? null : { ask, why, phrase: question.phrase };
}
