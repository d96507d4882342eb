import type { Concept } from '../vocabulary/concepts/concepts.ts';
import type { Subkind } from '../vocabulary/concepts/kinds.ts';
import type { ConceptFacet } from './profile.ts';

/** Ways of working that say how someone is received, or in whose name: wished for as comfort too. */
const RECEIVING: readonly Subkind[] = ['affirming', 'faith_frame'];

const OF_FACET: Record<ConceptFacet, (concept: Concept) => boolean> = {
  topic: ({ kind }) => kind === 'issue',
  approach: ({ kind }) => kind === 'approach',
  setting: ({ kind, subkind }) => kind === 'practical' && subkind !== 'hours',
  plan: ({ kind }) => kind === 'insurer',
  state: ({ kind }) => kind === 'state',
  language: ({ kind }) => kind === 'language',
  age: ({ kind, subkind }) => kind === 'population' && subkind !== 'participants',
  format: ({ subkind }) => subkind === 'participants',
  hours: ({ subkind }) => subkind === 'hours',
  place: () => false,
  profession: ({ kind }) => kind === 'profession',
  comfort: ({ kind, subkind }) => kind === 'identity' || RECEIVING.includes(subkind),
};

/** Whether a concept of the vocabulary can be wished for in a facet; see `CONCEPT_FACETS`. */
export const belongsTo = (facet: ConceptFacet, concept: Concept): boolean => OF_FACET[facet](concept);
