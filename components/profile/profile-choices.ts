import type { ConceptFacet } from '../../utils/profile/profile.ts';
import type { Axis } from '../../utils/vocabulary/concepts/axes.ts';
import type { ConceptId, Town } from '../../utils/vocabulary/concepts/kinds.ts';

/** Something that can be wished for; with ids of another kind, something else to choose. */
export interface Choice<Id extends string = ConceptId | Town> {
  id: Id;
  label: string;
  /** Other words by which it is found: aliases and lay words. */
  words: string[];
}

/** A situation with two ways in which a therapist could act. */
export interface StyleItem {
  id: string;
  /** The axes of `Axis`; other items only lead to questions. */
  axis: Axis | (string & {});
  label: string;
  poleNegative: string;
  polePositive: string;
}

export const COMFORT_GROUPS = ['gender', 'background', 'faith', 'experience', 'affirming'] as const;
export type ComfortGroup = (typeof COMFORT_GROUPS)[number];

/** Everything that the profile form offers, in the order in which it is offered. */
export interface ProfileChoices {
  facets: Record<Exclude<ConceptFacet, 'comfort'>, Choice[]>;
  comfort: Record<ComfortGroup, Choice[]>;
  /** Ids of a facet offered as chips without a search. A facet that is absent here offers all of its choices. */
  common: Partial<Record<ConceptFacet, ConceptId[]>>;
  style: StyleItem[];
  values: Choice<string>[];
}
