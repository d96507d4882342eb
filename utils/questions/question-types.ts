import type { Wish } from '../profile/profile.ts';

/** When a question is asked: before or during a first call, or in one of the first three sessions. */
export type When = 'call' | 's1' | 's2' | 's3';

/** One of two to five answers to tap. Its words are a message of the locale. */
export interface AnswerChoice {
  text: string;
  slots: string[];
  /** What the answer tells, each named like a wish (`topic:ocd`, `price:individual`); see `Told`. */
  tells: { about: string; yes: boolean }[];
}

/** A question chosen for one listing. Its texts are messages of the locale: `${id}_ask` and `${why}`. */
export interface ChosenQuestion {
  /** An id of the bank, such as `q_fee`. */
  id: string;
  when: When;
  /** What fills the text's slots, in order: labels and amounts, never a string from a page. */
  slots: string[];
  /** Key of the message that says why this is asked, with its own slots. */
  why: string;
  whySlots: string[];
  /** The listing's own words that the question is about, exactly, to be shown beside it; `null` when there are none. */
  phrase: string | null;
  /** The wish that it resolves, or `null` for one that is always useful. */
  wish: Wish | null;
  answers: AnswerChoice[];
}
