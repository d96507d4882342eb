import type { Listing } from '../../utils/listing/listing.ts';
import type { Profile, Wish } from '../../utils/profile/profile.ts';
import { conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import type { Ranker } from './pairs.ts';

/** 0…1: the share of the wishes that a listing names anywhere, as directories and prototypes count a "match". */
export const overlapOf: Ranker = (profile, listing) => {
  const stated = statedIn(listing);
  const met = profile.wishes.filter((wish) => named(wish, listing, stated));
  return met.length / Math.max(1, profile.wishes.length);
};

/**
 * 0…100 after the recipes of public prototypes: points for accepting at all, for topics, methods, price, plan and
 * setting; no preference is full marks, a missing price or plan is none.
 */
export const pointsOf: Ranker = (profile, listing) => {
  const stated = statedIn(listing);
  const part = (facets: readonly Wish['facet'][], points: number) => {
    const wishes = profile.wishes.filter(({ facet }) => facets.includes(facet));
    if (wishes.length === 0) return points;
    return (points * wishes.filter((wish) => named(wish, listing, stated)).length) / wishes.length;
  };
  return (
    (listing.availability === 'closed' ? 0 : 20) +
    part(['topic'], 30) +
    part(['approach', 'comfort'], 20) +
    part(['price', 'plan'], 15) +
    part(['setting', 'state', 'hours'], 10) +
    part(['age', 'format', 'language'], 5)
  );
};

function statedIn(listing: Listing): ReadonlySet<string> {
  return new Set(factsOf(listing).flatMap(({ id, status }) => (status === 'stated' ? [id] : [])));
}

function named(wish: Wish, listing: Listing, stated: ReadonlySet<string>): boolean {
  if (wish.facet !== 'price') return stated.has(wish.concept) === (wish.importance !== 'not');
  const fee = wish.session === 'couples' ? listing.feeCouples : listing.feeIndividual;
  return fee !== null && fee[0] <= wish.max;
}

/** The words that a search for the wishes would use. */
export function queryOf({ wishes }: Profile): string {
  return wishes
    .flatMap((wish) => (wish.facet === 'price' || wish.importance === 'not' ? [] : [conceptOf(wish.concept)]))
    .flatMap((concept) => (concept ? [concept.label, ...concept.aliases] : []))
    .join(' ');
}
