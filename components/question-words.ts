import type { ChosenQuestion } from '../utils/questions/question-types.ts';
import type { MessageKey, Translate } from './text.ts';

/** A question as it is said, and why it is asked. `null` when the locale has no such question. */
export function questionWords(
  question: ChosenQuestion,
  text: Translate,
): { ask: string; why: string } | null {
  const ask = text(`${question.id}_ask` as MessageKey, ...question.slots);
  const why = text(question.why as MessageKey, ...question.whySlots);
  return ask === '' ? null : { ask, why };
}
