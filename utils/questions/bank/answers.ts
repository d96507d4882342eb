import type { AnswerChoice } from '../question-types.ts';
import { type Due, keysOf } from './question.ts';

type Tell = [about: string, yes: boolean];

/** One answer to tap. Without anything told it informs only the person who asked. */
export function choice(text: string, ...tells: Tell[]): AnswerChoice {
  return { text, slots: [], tells: tells.map(([about, yes]) => ({ about, yes })) };
}

/** An answer that says the same of everything that the question is about. */
export function says(text: string, due: Due, yes: boolean): AnswerChoice {
  return choice(text, ...keysOf(due).map((about): Tell => [about, yes]));
}

/** "Yes", "No" and answers that tell nothing, in the question's own words. */
export function yesOrNo(yes: string, no: string, ...neither: string[]): (due: Due) => AnswerChoice[] {
  return (due) => [says(yes, due, true), says(no, due, false), ...neither.map((text) => choice(text))];
}

/** Answers that only the person can weigh. */
export function toWeigh(...texts: string[]): () => AnswerChoice[] {
  return () => texts.map((text) => choice(text));
}

/** For a question whose answer is a way of talking about something. */
export const howItSounded = toWeigh('ans_clear', 'ans_halfway', 'ans_vague');
