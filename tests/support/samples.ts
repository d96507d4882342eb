import { emptyListing, type Listing } from '../../utils/listing/listing.ts';
import type { ConceptFacet, ConceptWish, Importance, Profile, Wish } from '../../utils/profile/profile.ts';

/** A listing with these fields; each is marked as found, as a page's reading would be. */
export function listing(fields: Partial<Listing> = {}): Listing {
  const sources = Object.fromEntries(Object.keys(fields).map((field) => [field, 'page: somewhere']));
  return { ...emptyListing('1'), name: 'Ada Fenn', ...fields, sources: { ...sources, ...fields.sources } };
}

/** A wish; of any concept, as a store may hold it. */
export function wish(facet: ConceptFacet, concept: string, importance: Importance = 'must'): ConceptWish {
  return { facet, concept: concept as ConceptWish['concept'], importance };
}

export function profile(...wishes: Wish[]): Profile {
  return { version: 2, wishes, style: {}, values: [] };
}
