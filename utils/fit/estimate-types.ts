import type { RuleName } from '../evidence/assumptions.ts';
import type { FeeRange, FieldName } from '../listing/listing.ts';
import type { PriceWish, Wish } from '../profile/profile.ts';
import type { Strength } from '../vocabulary/tagger/facts.ts';
import type { Room } from './room.ts';

/**
 * How much of what was asked for the listing says, decided in this order. `against`: a must is otherwise, or a
 * must-not is offered. `unclear`: no wish is said or near. `clear`: most of it is said, the main topic among it.
 * `little`: less than a third is said, or only near. Else `some`.
 */
export type Band = 'against' | 'unclear' | 'clear' | 'little' | 'some';

/**
 * What the listing says of a wish. `says` so · something `near` it · `silent` · a list is there without it
 * (`unlisted`) · `no`, it says otherwise. Of a must-not: `says` that it is not offered, `no` where it is, else
 * `silent`.
 */
export type VerdictKind = 'says' | 'near' | 'silent' | 'unlisted' | 'no';

/**
 * Why it is no plain answer. `weak`: words near it that are no claim. `ages`: it is claimed for people of another age
 * than is asked for. `related`: something related is said.
 * `unticked`: the list is there without it. `told`: the therapist said so. `family`: a plan of the same family is
 * listed. `office`: an office in the state, no licence. `elsewhere`: another state is named. `compact`: a licence
 * for several states. `zone`: such hours, by a clock two hours or more away. `supervised`: the plan is listed, by
 * someone who works under supervision. `licence`: the profession or the letters say so. `filter`: the page was
 * asked for it. `reduced`: over the limit, with a reduced fee listed. `planListed`: over the limit, with the
 * user's plan listed. `range`: the limit lies within the listed range. `other`: only the price of the other kind
 * of session is listed. `currency`: the price is in another currency.
 */
export type Note =
  | 'weak'
  | 'ages'
  | 'related'
  | 'unticked'
  | 'told'
  | 'family'
  | 'office'
  | 'elsewhere'
  | 'compact'
  | 'zone'
  | 'supervised'
  | 'licence'
  | 'filter'
  | 'reduced'
  | 'planListed'
  | 'range'
  | 'other'
  | 'currency';

/** What one listing says of one wish, in its own words where there are any. */
export interface Verdict {
  wish: Wish;
  verdict: VerdictKind;
  /** Words of the listing, exactly: the sentence, some eight words to each side; a tick; an amount. */
  phrase: string | null;
  /** The words within the phrase that decide; `null` where it has none. */
  deciding: string | null;
  /** A field of the listing, the question of an embedded answer, or `askedFor`; `null` where nothing is said. */
  where: string | null;
  note: Note | null;
  /** 0…1: how much of the wish counts as said. */
  share: number;
  /** Of a tick: how many are ticked beside it. */
  amongTicks: number | null;
  /** The related concept that is said; `null` unless the verdict is *near* by relation. */
  related: string | null;
  /** The price that it is judged by, where the page names it in words and in no field. */
  inWords?: PriceInWords;
}

/** A price that a page names in words. */
export interface PriceInWords {
  fee: FeeRange;
  /** ISO 4217. */
  currency: string;
  session: PriceWish['session'];
}

/** On which side of the three lists a wish stands. */
export type Side = 'fits' | 'conflicts' | 'silent';

/** Why one wish is counted as it is: what a listing says of it, in the listing's own words where there are any. */
export interface Reason {
  wish: Wish;
  verdict: Side;
  /** The listing's own words, exactly: the sentence, as in the verdict; `null` when it says nothing of this. */
  phrase: string | null;
  /** The field in which they stand; of a list that is there without the tick, that list. */
  where: FieldName | null;
  /** Where on the page that field was read: a selector or a path of its state; `null` when unknown. */
  source: string | null;
  strength: Strength | null;
  note: Note | null;
  /** The therapist said one thing and the listing another: both are shown, with the listing's phrase. */
  disagrees: boolean;
  /** 0…1: how likely it is that this therapist's full listing would say yes to the wish. */
  chance: number;
  /** The ends of its 80% interval. */
  low: number;
  high: number;
  /** The rule that set it, in the table of assumptions; `null` when the therapist said so. */
  rule: RuleName | null;
}

/** What a listing says of a profile, and the 80% interval in 0…1 for what the full listing would say of it. */
export interface Estimate {
  band: Band;
  /** One for each wish, in the user's order. */
  verdicts: Verdict[];
  room: Room;
  /** 0…1: weight said ÷ weight of all. */
  share: number;
  /** Compared one after the other, the smaller first; ties keep the site's own order. */
  order: number[];
  low: number;
  mid: number;
  high: number;
  fits: Reason[];
  conflicts: Reason[];
  silent: Reason[];
}
