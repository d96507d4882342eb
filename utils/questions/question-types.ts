import type { Wish } from '../profile/profile.ts';

/** A question chosen for one listing. Its texts are messages of the locale: `${id}_ask` and `${why}`. */
export interface ChosenQuestion {
  /** An id of the bank, such as `q_fee`. */
  id: string;
  /** What fills the text's slots, in order: labels and amounts, never a string from a page. */
  slots: string[];
  /** Key of the message that says why this is asked, with its own slots. */
  why: string;
  whySlots: string[];
  /** The wish that it resolves, or `null` for one that is always useful. */
  wish: Wish | null;
}
