import type { Wish } from '../profile/profile.ts';

/**
 * What a therapist said when asked, taken as certain. It may answer a wish (`topic:ocd`), or something that
 * nobody wished for and that a question asks (`approach:erp`): then it moves no estimate, but closes questions.
 */
export interface Told {
  /** See `wishKey`. */
  about: string;
  yes: boolean;
  /** The question that was asked, an id of the bank. */
  question?: string | undefined;
  /** The day it was said, `2026-11-25`. */
  on?: string | undefined;
}

/** Names a wish by what it is about, whatever its importance. */
export function wishKey(wish: Wish): string {
  return wish.facet === 'price' ? `price:${wish.session}` : `${wish.facet}:${wish.concept}`;
}

/** The last answer about a wish, or `undefined`. */
export function toldAnswer(answers: readonly Told[], wish: Wish): boolean | undefined {
  return answers.findLast((answer) => answer.about === wishKey(wish))?.yes;
}
