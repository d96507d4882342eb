import type { Asked } from '../../listing/kinds.ts';
import { MOST_ASKED } from '../../listing/limits.ts';
import type { Listing } from '../../listing/listing.ts';
import { own } from '../../lookup/own.ts';
import { mainKeys, type PageFilter } from './filter.ts';
import { headingWords } from './heading.ts';
import type { PageSigns } from './signs.ts';
import { claimOf, type FilterTable } from './table.ts';

/**
 * The same listings with what the page was asked for: its filter for those in the main list, and the tags that a
 * card itself marks as matched for that card alone.
 */
export function withAskedFor(
  listings: readonly Listing[],
  signs: PageSigns,
  { asked }: PageFilter,
  table: FilterTable,
): Listing[] {
  const main = new Set(mainKeys(signs, table));
  return listings.map((listing) => {
    const marked = own(signs.marked, listing.key) ?? [];
    const proven = marked.flatMap((tag) => markedAs(tag, signs, table));
    const said = [...(main.has(listing.key) ? asked : []), ...proven];
    if (said.length === 0) return listing;
    const source = proven.length > 0 ? 'page: a tag that it marks as matched' : 'page: its filter';
    return {
      ...listing,
      askedFor: said.slice(0, MOST_ASKED),
      sources: { ...listing.sources, askedFor: source },
    };
  });
}

/**
 * A marked tag was asked for. What kind of thing it is the parameter of its name says, or the only one that is there;
 * an address without any asks in another way, for a topic most likely. Of a parameter that nobody knows it is nothing.
 */
function markedAs(tag: string, { at }: PageSigns, { words = {} }: FilterTable): Asked[] {
  const query = [...new URL(at, 'https://nowhere.invalid').searchParams].filter(([, value]) => value !== '');
  const same = (value: string) =>
    [value, ...value.split(',')].some((word) => headingWords(word) === headingWords(tag));
  const known = query.flatMap(([name, value]) => {
    const facet = own(words, name);
    return facet ? [{ facet, value }] : [];
  });
  const named = known.find(({ value }) => same(value))?.facet;
  const only = new Set(known.map(({ facet }) => facet));
  if (!named && (only.size > 1 || query.some(([, value]) => same(value)))) return [];
  const facet = named ?? [...only][0] ?? 'topic';
  return [{ facet, label: tag, as: claimOf(facet), phrase: tag }];
}
