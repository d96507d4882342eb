import type { FieldName } from '../listing/listing.ts';
import type { Wish } from '../profile/profile.ts';
import type { Strength } from '../vocabulary/facts.ts';

/**
 * How much of what was asked for this therapist would say yes to, decided in this order:
 * `against`: a must is denied or a must-not is stated. `unclear`: high − low > 0.5. `clear`: low ≥ 0.6.
 * `little`: high ≤ 0.35. Else `some`.
 */
export type Band = 'against' | 'unclear' | 'clear' | 'little' | 'some';

export type Verdict = 'fits' | 'conflicts' | 'silent';

/** Why one wish is counted as it is: what a listing says of it, in the listing's own words where there are any. */
export interface Reason {
  wish: Wish;
  verdict: Verdict;
  /** The listing's own words, exactly; `null` when it says nothing of this. */
  phrase: string | null;
  /** The field in which they stand; of a list that is there without the tick, that list. */
  where: FieldName | null;
  strength: Strength | null;
  /** `weak`: words near it that are no claim. `unticked`: the list is there without it. `told`: the therapist said so. */
  note: 'weak' | 'unticked' | 'told' | null;
  /** The therapist said one thing and the listing another: both are shown, with the listing's phrase. */
  disagrees: boolean;
  /** 0…1: how likely it is that this therapist would say yes to the wish. */
  chance: number;
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
