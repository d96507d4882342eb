import type { Concept } from '../vocabulary/concepts/concepts.ts';
import type { ConceptFacet } from './profile.ts';

/** Ways of working that say how someone is received, or in whose name: wished for as comfort too. */
const RECEIVING =
  /_affirming$|sensitive$|^(?:haes|sex_positive|christian|biblical|pastoral|islamic|jewish_frame|spiritual_integrated)$/;
const HOURS = /^hours_/;

const OF_FACET: Record<ConceptFacet, (concept: Concept) => boolean> = {
  topic: ({ kind }) => kind === 'issue',
  approach: ({ kind }) => kind === 'approach',
  setting: ({ kind, id }) => kind === 'practical' && !HOURS.test(id),
  plan: ({ kind }) => kind === 'insurer',
  state: ({ kind }) => kind === 'state',
  language: ({ kind }) => kind === 'language',
  age: ({ kind, subkind }) => kind === 'population' && subkind !== 'participants',
  format: ({ kind, subkind }) => kind === 'population' && subkind === 'participants',
  hours: ({ kind, id }) => kind === 'practical' && HOURS.test(id),
  place: () => false,
  profession: ({ kind }) => kind === 'profession',
  comfort: ({ kind, id }) => kind === 'identity' || (kind === 'approach' && RECEIVING.test(id)),
};

/** Whether a concept of the vocabulary can be wished for in a facet; see `CONCEPT_FACETS`. */
export const belongsTo = (facet: ConceptFacet, concept: Concept): boolean => OF_FACET[facet](concept);
