import type { ConceptId, Town } from '../vocabulary/concepts/kinds.ts';
/** How much a wish matters. A wish that is skipped is simply not in the profile. */
export type Importance = 'must' | 'nice' | 'not';

/**
 * What a wish is about. `concept` is an id of the vocabulary:
 * topic → issues, approach → approaches, setting/hours → practical, plan → insurers, state → us-states,
 * language → languages, age/format → populations, comfort → identities (gender, ethnicity, faith, lived experience)
 * and the affirming approaches, place → a town as the user wrote it, profession → professions.
 */
export const CONCEPT_FACETS = [
  'topic',
  'approach',
  'setting',
  'plan',
  'state',
  'language',
  'age',
  'format',
  'hours',
  'comfort',
  'place',
  'profession',
] as const;

export type ConceptFacet = (typeof CONCEPT_FACETS)[number];

export interface ConceptWish {
  facet: ConceptFacet;
  concept: ConceptId | Town;
  importance: Importance;
}

/** A ceiling for one session. `must not` makes no sense of a price, so it is left out. */
export interface PriceWish {
  facet: 'price';
  max: number;
  session: 'individual' | 'couples';
  /** A code such as `GBP`; left out, the ceiling is in whatever currency a listing uses. */
  currency?: string | undefined;
  importance: 'must' | 'nice';
}

export type Wish = ConceptWish | PriceWish;

/** Answers to the situational items, item id → −3…+3; items not answered are absent. */
export type StyleAnswers = Record<string, number>;

/** What a person looks for. Version 1, which held no `others`, is read for ever. */
export interface Profile {
  version: 2;
  wishes: Wish[];
  style: StyleAnswers;
  /** Ids of `values.json`, the most important first. They lead to questions and are never scored. */
  values: string[];
  /** Wishes of facets that this version does not know, as they were found: kept and exported, not used. */
  others?: unknown[];
}

export const EMPTY_PROFILE: Profile = { version: 2, wishes: [], style: {}, values: [] };
