import { censusOf, type PageCensus } from './census.ts';
import { filterOf, type PageFilter } from './filter.ts';
import { freshState } from './same-page.ts';
import type { PageSigns } from './signs.ts';
import type { FilterTable } from './table.ts';

/** What a page says of itself. */
export interface PageAbout extends PageFilter {
  census: PageCensus | null;
  /** The place that it lists, where its own state names one. */
  place: string | null;
  /** How many results there are in all, where the page says so. */
  results: number | null;
  /** Which page of them this is, from 1; `null` where it is a later one, and nobody can tell which. */
  pageNumber: number | null;
  /** How they are sorted, in the page's words; empty where it does not say. */
  sort: string;
}

/** Resolves the raw signs of a page with what is known of its directory's filters. */
export function pageAboutOf(signs: PageSigns, table: FilterTable): PageAbout {
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

const GROUPED = '((?<!\\d)\\d{1,9}(?:[.,\\s]\\d{3}){0,2}(?!\\d))';
const OF = '(?:of|out of|von|sur|de|di|z)\\s(?:about |over |insgesamt )?';
const RANGE = new RegExp(
  `${GROUPED}\\s?(?:-|–|—|to|bis|à)\\s?${GROUPED}(?:\\s\\p{L}{1,20})?\\s${OF}${GROUPED}`,
  'iu',
);
const TOTAL = new RegExp(`\\d\\s?${OF}${GROUPED}`, 'i');
/** No part of a range. */
const LONE_COUNT = new RegExp(`(?<![\\d.,–—-]|[–—-]\\s)${GROUPED}(?![\\d.,]*\\s?[–—-]\\s?\\d)`);
const pageNumber = (digits = '') => Number(digits.replace(/\D/g, ''));

/** "1-12 of 8461 results", "6,092 therapists", "138 Treffer im Umkreis", "Showing 13-24 (8461 results)". */
export function countIn(words: string): number | null {
  const count = (TOTAL.exec(words) ?? LONE_COUNT.exec(words))?.[1] ?? '';
  const digits = count.replace(/\D/g, '');
  return digits === '' || digits.length > 9 ? null : Number(digits);
}

/**
 * "13-24 of 8461 results": the second page. `null` where no range is said, `0` where it is a later page and its length
 * does not tell which, as that of a last page.
 */
export function pageInRange(words: string): number | null {
  const [first, last, total] = (RANGE.exec(words) ?? []).slice(1).map(pageNumber);
  if (!first || !last || !total || last < first || total < last) return null;
  const page = (first - 1) / (last - first + 1) + 1;
  return first > 1 && (last === total || !Number.isInteger(page)) ? 0 : page;
}

/** What a list says of its part of all results decides; beyond the last page a site may answer with the first. */
function pageOf({ at, canonical, counted }: PageSigns, { paging = ['page'] }: FilterTable): number | null {
  const printed = pageInRange(counted);
  if (printed) return printed;
  const own = URL.canParse(canonical) ? canonical : at;
  const name = new RegExp(`^(${paging.join('|')})$`, 'i');
  const page = Number(query(own, name) || 1);
  const known = Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1;
  return printed === 0 && known === 1 ? null : known;
}

function query(at: string, name: RegExp): string {
  const all = new URL(at, 'https://nowhere.invalid').searchParams;
  return [...all].find(([key]) => name.test(key))?.[1].slice(0, 100) ?? '';
}
