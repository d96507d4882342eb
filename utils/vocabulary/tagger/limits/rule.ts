import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';

/** What a rule bears on: see `BEARS_ON` in `limits.ts`. */
export type Bearing = 'plan' | 'state' | 'offer' | 'topic' | 'closed' | 'open' | 'anything';

/**
 * One reason why words that name a thing claim less than they seem to: it is past, planned, full, or somebody else's.
 * A rule takes back, it never claims: `denied` turns any reading into a denial, `weak` a claim into a mention.
 */
export interface LimitRule {
  readonly id: string;
  /** Words (lower case) of which the sentence must hold one: without, the rule is not tried. */
  readonly needs: readonly string[];
  /** More words, of which it must hold one too. */
  readonly also?: readonly string[];
  readonly bears: readonly Bearing[];
  /** What stands in the clause before the name, after the list that the name is in, or anywhere in the clause. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly clause?: RegExp;
  /** What the clause must not hold. */
  readonly unless?: RegExp;
  readonly says: Extract<Status, 'denied' | 'weak'>;
  /** A sentence with the fact that the rule decides, and one much like it in which the fact is stated. */
  readonly example: readonly [text: string, id: ConceptId];
  readonly counterexample: readonly [text: string, id: ConceptId];
}
