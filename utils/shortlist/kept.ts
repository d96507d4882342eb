import type { Heard } from '../fit/heard-fact.ts';
import type { Told } from '../fit/told.ts';
import type { Listing } from '../listing/listing.ts';
import { type Stage, type StageStep, stageOf } from './stage.ts';

/** What one directory says of someone who is kept, as it was read last. */
export interface Entry {
  /** The id of the directory: shipped, taught, or that of a site that was read by its shape. */
  directory: string;
  /** Its name, as the user knows it. */
  label: string;
  /** The host whose id the listing's key is. */
  host: string;
  /** What was read, without the therapist's texts: those are kept only as the phrases of facts. */
  listing: Listing;
  /** What was heard, each with the sentence that says it. */
  facts: Heard[];
  /** The day of the reading. */
  readOn: string;
  /** What was different when it was read before; see `entryChanges`. */
  changes: Change[];
}

/** Something that is no longer as it was kept. `was` and `is` are facts' ids, amounts or days, never words of ours. */
export interface Change {
  what: 'room' | 'price' | 'couplesPrice' | 'plans' | 'inPerson' | 'online' | 'telephone';
  was: string;
  is: string;
  /** The day of the reading that was different. */
  since: string;
}

/** A question of the user's own. */
export interface OwnQuestion {
  id: string;
  text: string;
}

/** What the user keeps of someone in a column of their own, as in a sheet kept by hand: "Parking", "free, behind the house". */
export interface OwnCell {
  head: string;
  text: string;
}

/** Someone whom the user keeps: what was read, what was told, and how far things are. */
export interface Kept {
  /** Random: it says nothing of anybody. */
  id: string;
  /** At least one; the same person may stand in several directories. */
  entries: Entry[];
  steps: StageStep[];
  told: Told[];
  note: string;
  /** Questions of the user's own, and those of the bank that are left out, by id. */
  own: OwnQuestion[];
  leftOut: string[];
  /** Questions in the user's order, by id; those not named follow. */
  order: string[];
  /** "Could you imagine telling them something hard?", after a call. Never counted. */
  openness: 'yes' | 'no' | 'unsure' | null;
  /** Pairs that the user said are two people: ids of `Kept`. */
  notSame: string[];
  /** The therapy whose check-ins are theirs. */
  therapy: string | null;
  /** One for each column of the user's own that says something of them. */
  cells: OwnCell[];
  /** The day on which the user wants to be reminded of them. */
  remindOn: string | null;
  /** The day they were kept. */
  keptOn: string;
  /** The day of the last change by the user. */
  changedOn: string;
}

/** How one entry is told from all others: by the directory's own id, never by name. */
export function entryKey({ host, listing }: Pick<Entry, 'host' | 'listing'>): string {
  return `${host} ${listing.key}`;
}

/** The entry that was read last. */
export function newest(kept: Pick<Kept, 'entries'>): Entry {
  const [first, ...rest] = kept.entries;
  if (!first) throw new Error('Nobody is kept without an entry.');
  return rest.reduce((one, two) => (two.readOn > one.readOn ? two : one), first);
}

export function keptName(kept: Pick<Kept, 'entries'>): string {
  return newest(kept).listing.name;
}

export function currentStage({ steps }: Pick<Kept, 'steps'>): Stage {
  return stageOf(steps);
}
