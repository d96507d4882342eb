/** What a concept is, by its nature: the first half of which facet may wish it. */
export type ConceptKind =
  | 'approach'
  | 'issue'
  | 'population'
  | 'practical'
  | 'identity'
  | 'language'
  | 'credential'
  | 'insurer'
  | 'state'
  | 'profession'
  | 'place';
