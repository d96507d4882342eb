import type { AskedFacet } from '../../listing/kinds.ts';
import { own } from '../../lookup/own.ts';
import { inAddress } from './candidates.ts';
import { isWider, type PageFilter } from './filter.ts';
import { askedBy, askedIn, asksNothing, isNamedBy } from './heading.ts';
import { freshState } from './same-page.ts';
import type { Facet, PageSigns } from './signs.ts';
import { claimOf, FILTER_GROUPS, type FilterTable, OF_SLUG } from './table.ts';

/** What share of a place's therapists tick each facet, as the directory itself counts them. */
export interface PageCensus {
  place: string;
  /** Everyone whom the directory lists there. */
  people: number;
  rates: Rate[];
}

export interface Rate {
  facet: AskedFacet;
  slug: string;
  label: string;
  /** What the tick claims: see `Asked`. */
  as: 'tick' | 'field' | 'clientele';
  /** From 0 to 1. */
  share: number;
}

/** Of fewer people a share says little. */
const FEWEST = 200;
/** A table of which more than one count in ten cannot be is not what it seems. */
const MOST_WRONG = 0.1;

/**
 * The census that a page carries of its place, or `null`: of another page or a filtered one, of a place without a
 * name or with few people, or with counts that cannot be.
 */
export function censusOf(signs: PageSigns, filter: PageFilter, table: FilterTable): PageCensus | null {
  const state = freshState(signs, table);
  if (!state || state.place.trim() === '') return null;
  // The counts of a filtered page may be of those whom the filter leaves, and those of a wider one of other places.
  if (filter.asked.length + filter.unnamed + signs.chips.length > 0 || state.filtered) return null;
  if (isWider(signs, table) || signs.main.length === 0 || isHeadedOtherwise(signs)) return null;
  if ([state.at, signs.at].some((at) => isFiltered(at, table) || OF_OTHERS.test(at))) return null;
  const people = state.count;
  if (people === null || !Number.isInteger(people) || people < FEWEST) return null;
  const known = countedOnce(state.facets).flatMap(({ slug, label, group, count }) => {
    const facet = own(OF_SLUG, slug) ?? own(FILTER_GROUPS, group);
    return facet ? [{ facet, slug, label, as: claimOf(facet), share: count / people }] : [];
  });
  const rates = known.filter(({ share }) => Number.isFinite(share) && share >= 0 && share <= 1);
  const wrong = known.length - rates.length;
  return rates.length === 0 || wrong > MOST_WRONG * known.length
    ? null
    : { place: state.place, people, rates };
}

/** A facet that is counted twice, and differently, is counted by nobody; counted alike it stands once. */
function countedOnce(facets: readonly Facet[]): Facet[] {
  const bySlug = new Map<string, Facet[]>();
  for (const facet of facets) bySlug.set(facet.slug, [...(bySlug.get(facet.slug) ?? []), facet]);
  return [...bySlug.values()].flatMap(([first, ...others]) =>
    first && others.every(({ group, count }) => group === first.group && count === first.count)
      ? [first]
      : [],
  );
}

/** Whether the page is headed as a list of some only: what they have in common may stand in no address. */
function isHeadedOtherwise({ heading, title, state }: PageSigns): boolean {
  const words = heading || title;
  const asked = askedIn(words);
  if (asked !== null) return !asksNothing(asked);
  // Without a place it may say anything: what it would be called for is known.
  return state?.facets.some(({ slug, label }) => isNamedBy(askedBy(words), slug, label)) ?? false;
}

/** Lists of others than therapists, of whom their counts are: medical doctors, groups, places. */
const OF_OTHERS = /^\/[a-z-]+\/(?:psychiatrists?|groups?|support-groups?|treatment[a-z-]*)(?:[/?]|$)/;

/** Whether an address asks for anything, be it what nobody can name: only how a list is paged and sorted does not. */
function isFiltered(at: string, table: FilterTable): boolean {
  const { searchParams } = new URL(at, 'https://nowhere.invalid');
  const own = new Set([...(table.paging ?? ['page']), ...(table.session ?? [])]);
  const asks = [...searchParams].some(
    ([name, value]) => value !== '' && !own.has(name) && !ORDERING.test(name),
  );
  const { named, unnamed } = inAddress({ at }, table, []);
  return asks || named.length + unnamed > 0;
}
const ORDERING = /^(?:sort(?:_?by)?|order(?:_?by)?|utm_\w+)$/i;
