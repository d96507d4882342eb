import type { Told } from '../fit/told.ts';
import type { AnswerChoice, ChosenQuestion } from '../questions/question-types.ts';
import type { Kept } from './kept.ts';

/**
 * Someone who is kept, after they gave this answer to a question. What the same question told before goes: an answer
 * may be tapped by mistake, and is changed by tapping another.
 */
export function tell(kept: Kept, question: ChosenQuestion, answer: AnswerChoice, on: string): Kept {
  const told = toldBy(question, answer, on);
  return { ...untell(kept, question.id), told: [...untell(kept, question.id).told, ...told] };
}

/** What an answer tells. One that tells nothing of any wish is noted as given: it moves no estimate. */
export function toldBy({ id }: Pick<ChosenQuestion, 'id'>, answer: AnswerChoice, on: string): Told[] {
  const tells = answer.tells.length > 0 ? answer.tells : [given(answer)];
  return tells.map((one) => ({ ...one, question: id, on }));
}

const given = ({ text }: AnswerChoice) => ({ about: `given:${text}`, yes: true });

/** Takes back what a question told. */
export function untell(kept: Kept, question: string): Kept {
  return { ...kept, told: kept.told.filter((one) => one.question !== question) };
}

/** The answer that was tapped, by its place among the question's; −1 when none was. */
export function answered(
  { told }: Pick<Kept, 'told'>,
  { id, answers }: Pick<ChosenQuestion, 'id' | 'answers'>,
): number {
  const said = told.filter(({ question }) => question === id);
  return answers.findIndex((answer) => {
    const tells = answer.tells.length > 0 ? answer.tells : [given(answer)];
    return (
      tells.length === said.length &&
      tells.every(({ about, yes }) => said.some((one) => one.about === about && one.yes === yes))
    );
  });
}
