import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import type { NameEntry } from '../lexicon.ts';
import { degreeCovers } from '../qualifiers.ts';
import type { Place, Reading } from '../reading.ts';
import type { Qualifier } from '../signs.ts';

/** A name in its sentence, with the words around it. */
export interface Named {
  readonly reading: Reading;
  readonly entry: NameEntry;
  readonly place: Place;
  /** The 60 characters before it, the 80 after it, and itself, in lower case. */
  readonly before: string;
  readonly after: string;
  readonly name: string;
}

/**
 * One reason for the status of a name. `says` gives the status, `null` when the words name something else, and
 * `undefined` when the rule has nothing to say.
 */
export interface MentionRule {
  readonly id: string;
  /** Words (lower case) of which the sentence must hold one: without, the rule is not tried. None: always tried. */
  readonly needs?: readonly string[];
  readonly says: (named: Named) => Status | null | undefined;
  /** A fact that the rule decides: id and status, or `-` for none; and one much like it that the rule leaves. */
  readonly example: readonly [text: string, id: ConceptId, status: Status | '-'];
  readonly counterexample: readonly [text: string, id: ConceptId, status: Status | '-'];
}

export const weakIf = (holds: boolean): Status | undefined => (holds ? 'weak' : undefined);
export const nothingIf = (holds: boolean): null | undefined => (holds ? null : undefined);

/** Whether one of these qualifiers reaches the name; a word of the name itself ("formerly incarcerated") is none. */
export function isQualified({ reading, place }: Named, ...wanted: Qualifier[]): boolean {
  return reading.qualified.some(
    ({ qualifier, from, to }) =>
      wanted.includes(qualifier) &&
      from < place.from &&
      place.from < to &&
      (qualifier !== 'degree' || degreeCovers(reading.text, from, place.from)),
  );
}

/** Whether an id is of a kind; each id is looked at once. */
export function ofKind(holds: (id: ConceptId) => boolean): (id: ConceptId) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    let is = known.get(id);
    if (is === undefined) {
      is = holds(id);
      known.set(id, is);
    }
    return is;
  };
}
