import type { Fact } from '../vocabulary/facts.ts';

/** One answer of the therapist that a directory prints or embeds under a fixed question. */
export interface EmbeddedText {
  /** The question, as the directory names it: `insurance`, `availability`, … */
  place: string;
  text: string;
}

/** A fact, and where it was heard when that is no field of the listing. */
export interface Heard extends Fact {
  /** The embedded answer in which the phrase stands. */
  answer?: EmbeddedText;
  /** `filter`: the page was asked for it. `licence`: the profession or the letters say so. */
  by?: 'filter' | 'licence';
}
