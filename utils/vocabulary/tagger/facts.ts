import type { FieldName } from '../../listing/listing.ts';
import type { ConceptId, ConceptKind, Town } from '../concepts/kinds.ts';

/**
 * `stated`: the listing claims it. `denied`: it says that it is not offered, accepted or available.
 * `weak`: a mention that is no claim (informed by, in training, the reader's own problem, ambiguous).
 */
export type Status = 'stated' | 'denied' | 'weak';

/** One concept found in a text. `span` is exactly `text.slice(start, end)`. */
export interface Tag {
  id: ConceptId;
  kind: ConceptKind;
  status: Status;
  span: string;
  start: number;
  end: number;
}

/**
 * How much the place of a mention says: among the few topics put first, in the statement,
 * one tick in a list, or a field of its own (price, setting).
 */
export type Strength = 'top' | 'statement' | 'tick' | 'field';

/** What a listing says of one concept, with the phrase that says it and the field it stands in. */
export interface Fact {
  id: ConceptId | Town;
  kind: ConceptKind;
  status: Status;
  strength: Strength;
  /** The listing's own words: an exact substring of the field. */
  phrase: string;
  field: FieldName;
}
