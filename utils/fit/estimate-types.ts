import type { FieldName } from '../listing/listing.ts';
import type { Wish } from '../profile/profile.ts';
import type { Strength } from '../vocabulary/facts.ts';
import type { RuleName } from './assumptions.ts';

/**
 * How much of what was asked for this therapist would say yes to, decided in this order:
 * `against`: a must is denied or a must-not is stated. `unclear`: high − low > 0.5. `clear`: low ≥ 0.6.
 * `little`: high ≤ 0.35. Else `some`.
 */
export type Band = 'against' | 'unclear' | 'clear' | 'little' | 'some';

export type Verdict = 'fits' | 'conflicts' | 'silent';

/**
 * Why it is no plain answer. `weak`: words near it that are no claim. `unticked`: the list is there without it.
 * `told`: the therapist said so. `family`: a plan of the same family is listed. `elsewhere`: another state is
 * named. `compact`: a licence for several states. `zone`: such hours, by a clock two hours or more away.
 * `supervised`: the plan is listed, by someone who works under supervision. `other`: only the price of the other
 * kind of session is listed. `currency`: the price is in another currency.
 */
export type Note =
  | 'weak'
  | 'unticked'
  | 'told'
  | 'family'
  | 'elsewhere'
  | 'compact'
  | 'zone'
  | 'supervised'
  | 'other'
  | 'currency';

/** Why one wish is counted as it is: what a listing says of it, in the listing's own words where there are any. */
export interface Reason {
  wish: Wish;
  verdict: Verdict;
  /** The listing's own words, exactly; `null` when it says nothing of this. */
  phrase: string | null;
  /** The field in which they stand; of a list that is there without the tick, that list. */
  where: FieldName | null;
  /** Where on the page that field was read: a selector or a path of its state; `null` when unknown. */
  source: string | null;
  strength: Strength | null;
  note: Note | null;
  /** The therapist said one thing and the listing another: both are shown, with the listing's phrase. */
  disagrees: boolean;
  /** 0…1: how likely it is that this therapist would say yes to the wish. */
  chance: number;
  /** The ends of its 80% interval. */
  low: number;
  high: number;
  /** The rule that set it, in the table of assumptions; `null` when the therapist said so. */
  rule: RuleName | null;
}

/** The importance-weighted share of the wishes that this therapist would say yes to: an 80% interval in 0…1. */
export interface Estimate {
  band: Band;
  low: number;
  mid: number;
  high: number;
  fits: Reason[];
  conflicts: Reason[];
  silent: Reason[];
}
