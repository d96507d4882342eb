import type { Asked, AskedFacet } from '../../listing/kinds.ts';
import { MOST_ASKED } from '../../listing/limits.ts';
import type { Listing } from '../../listing/listing.ts';
import { own } from '../../lookup/own.ts';
import { mainKeys, type PageFilter } from './filter.ts';
import { plain } from './heading.ts';
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
    const said = [
      ...(main.has(listing.key) ? asked : []),
      ...marked.map((tag) => markedAs(tag, signs, table)),
    ];
    if (said.length === 0) return listing;
    const source = marked.length > 0 ? 'page: a tag that it marks as matched' : 'page: its filter';
    return {
      ...listing,
      askedFor: said.slice(0, MOST_ASKED),
      sources: { ...listing.sources, askedFor: source },
    };
  });
}

/** A marked tag was asked for; what kind of thing it is the parameter of its name says, else it is a topic. */
function markedAs(tag: string, { at }: PageSigns, { words = {} }: FilterTable): Asked {
  const query = [...new URL(at, 'https://nowhere.invalid').searchParams];
  const named = query.find(
    ([name, value]) =>
      own(words, name) !== undefined && value.split(',').some((word) => plain(word) === plain(tag)),
  );
  const facet: AskedFacet = (named && own(words, named[0])) ?? 'topic';
  return { facet, label: tag, as: claimOf(facet), phrase: tag };
}
