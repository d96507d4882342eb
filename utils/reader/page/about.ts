import { type Census, censusOf } from './census.ts';
import { filterOf, type PageFilter } from './filter.ts';
import { freshState } from './same-page.ts';
import type { PageSigns } from './signs.ts';
import type { FilterTable } from './table.ts';

/** What a page says of itself. */
export interface PageAbout extends PageFilter {
  census: Census | null;
  /** The place that it lists, where its own state names one. */
  place: string | null;
  /** How many results there are in all, where the page says so. */
  results: number | null;
  /** Which page of them this is, from 1. */
  pageNumber: number;
  /** How they are sorted, in the page's words; empty where it does not say. */
  sort: string;
}

/** Resolves the raw signs of a page with what is known of its directory's filters. */
export function aboutOf(signs: PageSigns, table: FilterTable): PageAbout {
  const filter = filterOf(signs, table);
  const fresh = freshState(signs, table);
  return {
    ...filter,
    census: censusOf(signs, filter, table),
    place: fresh?.place || null,
    results: fresh?.count ?? countIn(signs.counted),
    pageNumber: pageOf(signs, table),
    sort: signs.sorted || query(signs.at, /^(sort(_?by)?|order(_?by)?)$/i),
  };
}

/** "1-12 of 8461 results", "6,092 therapists", "138 Treffer im Umkreis". */
export function countIn(words: string): number | null {
  const of = /\d\s*(?:of|von|sur|de)\s+(?:about\s+)?(\d[\d.,\s]*)/i.exec(words)?.[1];
  const first = /(\d[\d.,\s]*)/.exec(words)?.[1];
  const digits = (of ?? first ?? '').replace(/\D/g, '');
  return digits === '' || digits.length > 9 ? null : Number(digits);
}

/** Beyond the last page a site may answer with the first: what it gives as its own address decides. */
function pageOf({ at, canonical }: PageSigns, { paging = ['page'] }: FilterTable): number {
  const own = URL.canParse(canonical) ? canonical : at;
  const name = new RegExp(`^(${paging.join('|')})$`);
  const page = Number(query(own, name) || 1);
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1;
}

function query(at: string, name: RegExp): string {
  const all = new URL(at, 'https://nowhere.invalid').searchParams;
  return [...all].find(([key]) => name.test(key))?.[1].slice(0, 100) ?? '';
}
