import type { AskedFacet } from '../../listing/kinds.ts';
import { own } from '../../lookup/own.ts';
import { askedIn, asksAlike, headingWords, isNamedBy } from './heading.ts';
import type { Facet, PageSigns } from './signs.ts';
import { FILTER_GROUPS, type FilterTable, OF_SLUG } from './table.ts';

/** A filter that a page may have been asked for: its parameter and value, and what it asks for. */
export interface FilterCandidate {
  name: string;
  slug: string;
  label: string;
  facet: AskedFacet;
}

/** The parameter that holds the words which a page's own table of facets uses. */
const FIRST = 'category';
/**
 * An address that ends in somebody's number is a profile's: where it answers with a list, nothing in it was asked for.
 * A number that stands where a place does is a postal code.
 */
const PROFILE = /^\/[^/]+\/[^/]+\/.+\/\d+\/?$/;

/** What an address asks for, and how much of it nobody can name. */
export function inAddress({ at }: Pick<PageSigns, 'at'>, table: FilterTable, facets: readonly Facet[]) {
  const url = new URL(at, 'https://nowhere.invalid');
  const named: FilterCandidate[] = [];
  let unnamed = 0;
  if (PROFILE.test(url.pathname)) return { named, unnamed };
  const take = (own: FilterCandidate | undefined) => {
    if (own) named.push(own);
    else unnamed += 1;
  };
  for (const [name, value] of url.searchParams) {
    if (value === '') continue;
    // A number means something in this page's own table alone, never in one of another year.
    if (table.ids?.includes(name))
      for (const id of value.split(',').filter(Boolean))
        take(facets.filter((facet) => facet.id === id).flatMap(ofFacet)[0]);
    else if (Object.hasOwn(table.slugs, name)) {
      const whole = ofSlug(value, name, table, facets);
      if (whole) take(whole);
      else for (const slug of value.split(',').filter(Boolean)) take(ofSlug(slug, name, table, facets));
    }
  }
  // In 2019 the first filter stood in the path.
  for (const part of url.pathname.split('/').slice(3)) {
    const own = ofSlug(part, FIRST, table, []);
    if (own) named.push(own);
  }
  return { named, unnamed };
}

/** The filter that a chip or an entry of the state stands for: an id of this page, a word or a label. */
export function candidateNamed(
  words: string,
  table: FilterTable,
  facets: readonly Facet[],
): FilterCandidate | undefined {
  const flat = headingWords(words);
  const own = facets.find(
    ({ id, slug, label }) => id === words || slug === words || headingWords(label) === flat,
  );
  if (own) return ofFacet(own)[0];
  return listed(table, facets).find(
    ({ slug, label }) => (slug === words && !/^\d+$/.test(words)) || headingWords(label) === flat,
  );
}

/** The filters that a heading names, with its place: by the page's own heading of each, or by their labels. */
export function inHeading(heading: string, table: FilterTable, facets: readonly Facet[]): FilterCandidate[] {
  const asked = askedIn(heading);
  if (asked === null) return [];
  const headed = facets.filter((facet) => asksAlike(asked, facet.heading)).flatMap(ofFacet);
  const named = [...facets.flatMap(ofFacet), ...listed(table, facets)].filter(({ slug, label }) =>
    isNamedBy(asked, slug, label),
  );
  return [...headed, ...named];
}

function ofFacet({ slug, label, group }: Facet): FilterCandidate[] {
  const facet = own(OF_SLUG, slug) ?? own(FILTER_GROUPS, group);
  return facet ? [{ name: FIRST, slug, label, facet }] : [];
}

function listed(table: FilterTable, facets: readonly Facet[]): FilterCandidate[] {
  return Object.entries(table.slugs).flatMap(([name, values]) =>
    Object.keys(values).flatMap((slug) => ofSlug(slug, name, table, facets) ?? []),
  );
}

/** This page's own label before the table's: a directory renames what it keeps under an old word. */
function ofSlug(
  slug: string,
  name: string,
  table: FilterTable,
  facets: readonly Facet[],
): FilterCandidate | undefined {
  const here = name === FIRST ? facets.find((facet) => facet.slug === slug) : undefined;
  if (here) return ofFacet(here)[0];
  const known = own(own(table.slugs, name) ?? {}, slug);
  return known && { name, slug, facet: known[0], label: known[1] };
}
