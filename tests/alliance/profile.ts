import type { WishDraft } from '../../utils/alliance/leaving.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import items from '../../utils/vocabulary/concepts/data/profile-items.json' with { type: 'json' };

/** What a caller makes of a draft once its gaps are filled: a profile. Throws if a name is not one of its own. */
export function parseProfile({ facet, concept, styleAxis, direction }: WishDraft) {
  if (concept !== undefined && !conceptOf(concept)) throw new Error(`no concept ${concept}`);
  const styled = items.items.filter(({ axis }) => axis === styleAxis);
  if (styleAxis !== undefined && styled.length === 0) throw new Error(`no axis ${styleAxis}`);
  const price = { facet, max: 100, session: 'individual', importance: 'nice' };
  const wish = facet === 'price' ? price : { facet, concept: concept ?? 'ocd', importance: 'nice' };
  return profileSchema.parse({
    // Of the first version no facet is unknown.
    version: 1,
    wishes: facet === undefined ? [] : [wish],
    style: Object.fromEntries(styled.map(({ id }) => [id, direction])),
    values: [],
  });
}
