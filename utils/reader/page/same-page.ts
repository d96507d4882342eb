import type { PageSigns, StateSigns } from './signs.ts';
import type { FilterTable } from './table.ts';

const IGNORED = /^(page|p|sid|ref|tr|utm_\w+|gclid)$/;

/** Whether two addresses, as path and query, are of one list: which page of it, and where one came from, aside. */
export function samePage(one: string, two: string, { paging = [], session = [] }: FilterTable): boolean {
  const known = [one, two].every((at) => URL.canParse(at, 'https://nowhere.invalid'));
  const bare = (at: string) => {
    const url = new URL(at, 'https://nowhere.invalid');
    const asked = [...url.searchParams]
      .filter(([name]) => !IGNORED.test(name) && !paging.includes(name) && !session.includes(name))
      .map(([name, value]) => `${name}=${value}`)
      .sort();
    return `${url.pathname.replace(/\/$/, '')}?${asked.join('&')}`;
  };
  return known && bare(one) === bare(two);
}

/** What a page's own state says of it, if the state is of this page: after a click within the site it is of another. */
export function freshState(
  { state, at }: Pick<PageSigns, 'state' | 'at'>,
  table: FilterTable,
): StateSigns | null {
  return state && samePage(state.at, at, table) ? state : null;
}
