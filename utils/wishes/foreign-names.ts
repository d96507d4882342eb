import type { ConceptFacet } from '../profile/profile.ts';
import { isAmong } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { foreignWords, namesIn } from '../vocabulary/tagger/foreign/names.ts';
import type { ConceptHit } from './hits.ts';
import { tongueOfWish } from './tongue.ts';
import type { Writing } from './words.ts';

/** Names that are a way of coming together here, which has phrases of its own, or that mean other things as often. */
const NOT_WISHED = ['couples_general', 'family_marital', 'group_therapy', 'supervision', 'letters'] as const;

/** The facet that a name of a listing stands for in a wish; `null` for what is no wish, and for what phrases know better. */
function facetOf(id: ConceptId): ConceptFacet | null {
  if (isAmong(id, NOT_WISHED)) return null;
  if (isOf(id, 'issue')) return 'topic';
  if (isOf(id, 'approach')) return 'approach';
  if (isOf(id, 'hours')) return 'hours';
  return isAmong(id, ['setting_online', 'setting_in_person', 'setting_home']) ? 'setting' : null;
}

/**
 * What a text in German, French or Spanish names by the names that listings in these languages have for it, in any
 * inflection.
 */
export function foreignNamesIn({ words, lower }: Writing): ConceptHit[] {
  if (words[0]?.foreign !== true) return [];
  const tongue = tongueOfWish(words.map(({ text }) => text));
  if (tongue === null) return [];
  return namesIn(foreignWords(lower, tongue), lower, tongue).flatMap(({ ids, start, end }) => {
    const first = words.findLastIndex((word) => word.start <= start);
    const last = words.findIndex((word) => word.end >= end) + 1;
    if (first < 0 || last <= first) return [];
    return ids.flatMap((concept): ConceptHit[] => {
      const facet = facetOf(concept);
      const meaning = facet && ({ is: 'concept', facet, concept } as const);
      return meaning ? [{ meaning, soft: false, weak: false, complaint: false, first, last }] : [];
    });
  });
}
