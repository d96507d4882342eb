import type { AskedFacet } from '../../listing/kinds.ts';
import { own } from '../../lookup/own.ts';
import type { PageFilter } from './filter.ts';
import { samePage } from './same-page.ts';
import type { PageSigns } from './signs.ts';
import { claimOf, type FilterTable, GROUPS, OF_SLUG } from './table.ts';

/** What share of a place's therapists tick each facet, as the directory itself counts them. */
export interface Census {
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
export function censusOf(signs: PageSigns, filter: PageFilter, table: FilterTable): Census | null {
  const { state } = signs;
  if (!state || !samePage(state.at, signs.at, table) || state.place === '') return null;
  // The counts of a filtered page may be of those whom the filter leaves.
  if (filter.asked.length + filter.unnamed > 0 || state.applied.length > 0 || isAsked(state.at, table))
    return null;
  const people = state.count;
  if (people === null || !Number.isInteger(people) || people < FEWEST) return null;
  const known = state.facets.flatMap(({ slug, label, group, count }) => {
    const facet = own(OF_SLUG, slug) ?? own(GROUPS, group);
    return facet ? [{ facet, slug, label, as: claimOf(facet), share: count / people }] : [];
  });
  const rates = known.filter(({ share }) => Number.isFinite(share) && share >= 0 && share <= 1);
  const wrong = known.length - rates.length;
  return rates.length === 0 || wrong > MOST_WRONG * known.length
    ? null
    : { place: state.place, people, rates };
}

/** Whether an address holds any filter, be it one that nobody can name. */
function isAsked(at: string, { slugs, ids = [] }: FilterTable): boolean {
  return [...new URL(at, 'https://nowhere.invalid').searchParams.keys()].some(
    (name) => Object.hasOwn(slugs, name) || ids.includes(name),
  );
}
