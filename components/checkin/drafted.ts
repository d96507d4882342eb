import type { WishDraft } from '../../utils/alliance/leaving.ts';
import { own } from '../../utils/lookup/own.ts';
import type { ConceptFacet, ConceptWish, PriceWish, Profile } from '../../utils/profile/profile.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import type { Choice, ProfileChoices, StyleItem } from '../profile/profile-choices.ts';
import { priceWish, setPrice, withWeight } from '../profile/wishes.ts';

/** What a person makes of a draft: what it is about and how much it matters, a ceiling, or answers on style. */
export type Filled =
  | { kind: 'concept'; facet: ConceptFacet; concept: ConceptWish['concept']; importance: 'must' | 'nice' }
  | { kind: 'price'; max: number; importance: PriceWish['importance'] }
  | { kind: 'style'; answers: Readonly<Record<string, number | undefined>> };

/** The profile with a filled draft in it; `null` when that is no profile that can be kept. */
export function withDraft(profile: Profile, filled: Filled): Profile | null {
  const read = profileSchema.safeParse(put(profile, filled));
  return read.success ? read.data : null;
}

function put(profile: Profile, filled: Filled): Profile {
  if (filled.kind === 'concept') return withWeight(profile, filled.facet, filled.concept, filled.importance);
  if (filled.kind === 'price') {
    const { max, importance } = filled;
    const before = priceWish(profile, 'individual');
    return setPrice(profile, 'individual', {
      ...before,
      facet: 'price',
      session: 'individual',
      max,
      importance,
    });
  }
  const answers = new Map(Object.entries({ ...profile.style, ...filled.answers }));
  const given = [...answers].filter((entry): entry is [string, number] => entry[1] !== undefined);
  return { ...profile, style: Object.fromEntries(given) };
}

/** What can be wished for in the facet of a draft; nothing for a draft that stays a note. */
export function choicesFor({ facet }: WishDraft, { facets, comfort }: ProfileChoices): readonly Choice[] {
  if (facet === 'comfort') return Object.values(comfort).flat();
  return Object.entries(facets).find(([name]) => name === facet)?.[1] ?? [];
}

/** The situations of a draft's axis. */
export function itemsFor({ styleAxis }: WishDraft, { style }: ProfileChoices): readonly StyleItem[] {
  return styleAxis === undefined ? [] : style.filter(({ axis }) => axis === styleAxis);
}

/**
 * The answers that a draft proposes: one step to its side, the smallest that says so. An answer that leans
 * there already stays as it is.
 */
export function proposed(
  draft: WishDraft,
  items: readonly StyleItem[],
  { style }: Profile,
): Record<string, number> {
  const side = draft.direction ?? 1;
  return Object.fromEntries(
    items.map(({ id }) => {
      const now = own(style, id) ?? 0;
      return [id, Math.sign(now) === side ? now : side];
    }),
  );
}
