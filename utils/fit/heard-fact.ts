import type { PlacedText } from '../listing/kinds.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';

/** A fact, and where it was heard when that is no field of the listing. */
export interface Heard extends Fact {
  /** The embedded answer in which the phrase stands. */
  answer?: PlacedText;
  /** `filter`: the page was asked for it. `licence`: the profession or the letters say so. */
  by?: 'filter' | 'licence';
}
