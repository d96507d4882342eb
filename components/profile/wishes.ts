import { aboutOf } from '../../utils/profile/change.ts';
import { movedBy } from '../../utils/profile/move.ts';
import type {
  ConceptFacet,
  ConceptWish,
  Importance,
  PriceWish,
  Profile,
  Wish,
} from '../../utils/profile/profile.ts';

/** How much a choice matters; `skip` is a choice that is in no wish. */
export type Weight = Importance | 'skip';

const about = (facet: ConceptFacet, concept: ConceptWish['concept']) => (wish: Wish) =>
  wish.facet !== 'price' && wish.facet === facet && wish.concept === concept;

/** The wishes of a facet, in the order in which they were made. */
export function wishesFor(profile: Profile, facet: ConceptFacet): ConceptWish[] {
  return profile.wishes.filter((wish): wish is ConceptWish => wish.facet === facet);
}

/** The profile with this weight for a concept; `skip` takes the wish out. */
export function withWeight(
  profile: Profile,
  facet: ConceptFacet,
  concept: ConceptWish['concept'],
  weight: Weight,
): Profile {
  const others = profile.wishes.filter((wish) => !about(facet, concept)(wish));
  if (weight === 'skip') return { ...profile, wishes: others };
  const wish: ConceptWish = { facet, concept, importance: weight };
  const place = profile.wishes.findIndex(about(facet, concept));
  return { ...profile, wishes: place < 0 ? [...others, wish] : profile.wishes.with(place, wish) };
}

export function priceWish(profile: Profile, session: PriceWish['session']): PriceWish | undefined {
  return profile.wishes.find((wish): wish is PriceWish => wish.facet === 'price' && wish.session === session);
}

/** The profile with this ceiling, in its old place or at the end, or without one. There is one for each kind of session. */
export function setPrice(profile: Profile, session: PriceWish['session'], wish: PriceWish | null): Profile {
  const place = profile.wishes.findIndex((other) => other.facet === 'price' && other.session === session);
  if (wish)
    return { ...profile, wishes: place < 0 ? [...profile.wishes, wish] : profile.wishes.with(place, wish) };
  return { ...profile, wishes: profile.wishes.filter((_, at) => at !== place) };
}

/** The profile with one wish a place up (−1) or down (+1) among those of its own importance, which keep their order. */
export function moveWish(profile: Profile, about: string, by: number): Profile {
  const one = profile.wishes.find((wish) => aboutOf(wish) === about);
  if (!one) return profile;
  const like = profile.wishes.filter(({ importance }) => importance === one.importance);
  const moved = movedBy(like.map(aboutOf), about, by);
  const next = moved.values();
  const named = new Map(profile.wishes.map((wish) => [aboutOf(wish), wish]));
  const wishes = profile.wishes.map((wish) =>
    wish.importance === one.importance ? (named.get(next.next().value ?? '') ?? wish) : wish,
  );
  return { ...profile, wishes };
}

/** An amount as typed: `null` when there is none, `undefined` when it is none that can be kept (1 to 10,000). */
export function readAmount(typed: string): number | null | undefined {
  const trimmed = typed.trim().replace(/^[$€£]\s*/, '');
  if (trimmed === '') return null;
  // 1,200 is a thousand two hundred; 12,5 could be anything.
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed;
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const amount = Number(plain);
  return amount >= 1 && amount <= 10_000 ? amount : undefined;
}
