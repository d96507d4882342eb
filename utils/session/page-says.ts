import type { Census } from '../fit/census.ts';
import type { Asked } from '../listing/kinds.ts';
import type { Listing } from '../listing/listing.ts';
import type { PageSays, WishMark } from '../messages/panel.ts';
import type { ConceptFacet, Wish } from '../profile/profile.ts';
import { conceptOf, isOf } from '../vocabulary/concepts/concepts.ts';

/** What a page holds of itself beside its listings, as far as it was read. */
export interface PageHolds {
  results?: number | null | undefined;
  place?: string | undefined;
  census?: Census | null | undefined;
  /** Filters that nobody can name. */
  unnamed?: number | undefined;
  /** What is set on the page. */
  hints?: readonly string[] | undefined;
}

/** Under a third of a place, or a tenth of a page: there the site's filter saves more looking than it costs. */
const RARE = { census: 1 / 3, page: 1 / 10 } as const;
/** Of fewer people on a page nothing is called rare. */
const FEWEST = 10;
/** More suggestions at once are a lecture. */
const MOST_SUGGESTED = 2;
/** Of more that is set on a page the rest is seen there. */
const MOST_HINTS = 5;

/** What a site may learn without learning who someone is or what troubles them. */
const HARMLESS: ReadonlySet<ConceptFacet> = new Set([
  'plan',
  'state',
  'setting',
  'hours',
  'language',
  'format',
]);

/** Whether a filter for this wish may be suggested: never one for faith, ethnicity, sexuality or a diagnosis. */
export function maySuggest(wish: Wish): boolean {
  if (wish.facet === 'price' || wish.importance !== 'must') return false;
  return HARMLESS.has(wish.facet) || (wish.facet === 'comfort' && isOf(wish.concept, 'clinician_gender'));
}

/** What is worth knowing of a page before its people. `marks`: of each listing, one for each wish. */
export function pageSays(
  wishes: readonly Wish[],
  listings: readonly Listing[],
  marks: readonly (readonly WishMark[])[],
  { results = null, place = '', census = null, unnamed = 0, hints = [] }: PageHolds,
): PageSays {
  const asked = askedOfAll(listings);
  return {
    results: results ?? census?.people ?? null,
    place,
    asked: asked.map(({ label, phrase }) => ({
      label: phrase || label,
      count: census ? peopleSaying(census, label) : null,
    })),
    unnamed,
    hints: hints.filter((hint) => !asked.some(({ label }) => isSame(label, hint))).slice(0, MOST_HINTS),
    rare: wishes
      .flatMap((wish, index) => rarity(wish, index, marks, census))
      .filter(({ wish }) => !asked.some(({ label }) => isAbout(wishes[wish], label)))
      .slice(0, MOST_SUGGESTED),
  };
}

/** What the page was asked for holds of everyone in it. */
function askedOfAll(listings: readonly Listing[]): Asked[] {
  const [first, ...others] = listings;
  return (first?.askedFor ?? []).filter((one) =>
    others.every(({ askedFor }) =>
      askedFor.some(({ label, facet }) => label === one.label && facet === one.facet),
    ),
  );
}

function rarity(
  wish: Wish,
  index: number,
  marks: readonly (readonly WishMark[])[],
  census: Census | null,
): PageSays['rare'] {
  if (!maySuggest(wish) || wish.facet === 'price') return [];
  const share =
    census && Object.hasOwn(census.shares, wish.concept) ? census.shares[wish.concept] : undefined;
  if (census && share !== undefined)
    return share < RARE.census && share > 0
      ? [{ wish: index, count: Math.round(share * census.people), of: census.people, by: 'census' }]
      : [];
  const saying = marks.filter((each) => each[index] === 'says').length;
  const rare = marks.length >= FEWEST && saying <= marks.length * RARE.page;
  return rare ? [{ wish: index, count: saying, of: marks.length, by: 'page' }] : [];
}

function peopleSaying({ people, shares }: Census, label: string): number | null {
  const found = Object.entries(shares).find(([id]) => named(id, label));
  return found ? Math.round(found[1] * people) : null;
}

const isAbout = (wish: Wish | undefined, label: string) =>
  wish !== undefined && wish.facet !== 'price' && named(wish.concept, label);

function named(id: string, label: string): boolean {
  const concept = conceptOf(id);
  return concept !== undefined && isSame(concept.label, label);
}

const isSame = (one: string, two: string) => one.toLowerCase() === two.toLowerCase();
