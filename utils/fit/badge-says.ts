import type { FeeRange } from '../listing/listing.ts';

/** How a verdict is drawn. *List without it* is drawn as *not said*; words tell the two apart. */
export const MARK_KINDS = ['says', 'near', 'silent', 'no'] as const;
export type BadgeMark = (typeof MARK_KINDS)[number];

/** The most marks that a badge has room for. */
export const MARKS = 8;

/**
 * The one fact beside the marks, the first that holds: no openings · a waiting list · over the user's price · a must
 * is otherwise · so many musts to ask · all musts are said · nothing of it is said. `price`: there is no must, and
 * the price stands alone.
 */
export const FACTS = ['full', 'waitlist', 'over', 'otherwise', 'ask', 'all', 'price', 'unsaid'] as const;
export type FactKind = (typeof FACTS)[number];

/** What a badge shows. It names no wish, and nothing that a therapist told. */
export interface BadgeSays {
  /** At most eight, the first `musts` of them on the plate of the musts. */
  marks: BadgeMark[];
  musts: number;
  fact: FactKind;
  /** How many musts there are to ask. */
  n: number;
  /** The page's own price for a session, in `currency`; `null` where it has none or the fact is shown without. */
  price: FeeRange | null;
  /** ISO 4217, or empty. */
  currency: string;
}
