import type { ConceptIds } from './ids.ts';

/** What a concept is, by its nature: the first half of which facet may wish it. */
export type CatalogueKind = keyof ConceptIds;

/** A kind of concept, or a town as the user wrote it, which no catalogue holds. */
export type ConceptKind = CatalogueKind | 'place';

/** The second half: what the data calls the rows of a kind, such as `participants` of populations. */
export type Subkind = { [K in CatalogueKind]: keyof ConceptIds[K] }[CatalogueKind];

/** The ids of a kind, or of some of its subkinds. */
export type IdOf<K extends CatalogueKind, S extends keyof ConceptIds[K] = keyof ConceptIds[K]> = {
  [P in S]: ConceptIds[K][P];
}[S];

/**
 * An id of the catalogue. Every id that stands in code is held to it, so that a misspelt one does not compile; an id
 * that comes from a store or a page is a `string` until it is looked up.
 */
export type ConceptId = { [K in CatalogueKind]: IdOf<K> }[CatalogueKind];

/** A town as a wish names it: no id of the catalogue, and told apart from one. */
export type Town = string & { readonly town: unique symbol };
