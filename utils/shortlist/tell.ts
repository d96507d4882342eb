import type { Told } from '../fit/told.ts';
import type { AnswerChoice, ChosenQuestion } from '../questions/question-types.ts';
import type { Kept } from './kept.ts';

/**
 * Someone who is kept, after they gave this answer to a question. What the same question told before goes: an answer
 * may be tapped by mistake, and is changed by tapping another.
 */
export function tell(kept: Kept, question: ChosenQuestion, answer: AnswerChoice, on: string): Kept {
  const told = answer.tells.map((one): Told => ({ ...one, question: question.id, on }));
  return { ...untell(kept, question.id), told: [...untell(kept, question.id).told, ...told] };
}

/** Takes back what a question told. */
export function untell(kept: Kept, question: string): Kept {
  return { ...kept, told: kept.told.filter((one) => one.question !== question) };
}

/** The answer that was tapped, by its place among the question's; −1 when none was, or one that tells nothing. */
export function answered(kept: Kept, { id, answers }: ChosenQuestion): number {
  const said = kept.told.filter(({ question }) => question === id);
  return answers.findIndex(
    ({ tells }) =>
      tells.length > 0 &&
      tells.length === said.length &&
      tells.every(({ about, yes }) => said.some((one) => one.about === about && one.yes === yes)),
  );
}
