import type { Asked, AskedFacet } from '../../listing/kinds.ts';

/** What is known of a directory's filters, as data of its folder. */
export interface FilterTable {
  /** By parameter of the query, then by its value: what it asks for, and the directory's label. */
  slugs: Readonly<Record<string, Readonly<Record<string, readonly [facet: AskedFacet, label: string]>>>>;
  /** Parameters that hold a directory's words as they are: what each asks for. */
  words?: Readonly<Record<string, AskedFacet>>;
  /** Parameters that hold numbers, which mean something only in the page's own table. */
  ids?: readonly string[];
  /** Parameters that ask for nothing. */
  paging?: readonly string[];
  session?: readonly string[];
}

export const NO_TABLE: FilterTable = { slugs: {} };

/** What a page's own name of a group of filters asks for. Prices have no words that could be held to. */
export const FILTER_GROUPS: Readonly<Record<string, AskedFacet>> = {
  issues: 'topic',
  insurance: 'plan',
  'treatment-orientation': 'approach',
  'age-focus': 'age',
  'ethnicity-focus': 'ethnicity',
  sexuality: 'sexuality',
  language: 'language',
  religion: 'faith',
  gender: 'gender',
};

/** Groups of which the slug decides. */
export const OF_SLUG: Readonly<Record<string, AskedFacet>> = {
  'in-person': 'setting',
  'online-counseling': 'setting',
  available: 'availability',
};

/** Says out of network in its address and nothing of it in its label: nobody can tell what it claims. */
export const UNCLEAR = /out-of-network/;

/**
 * What a filter claims of a clinician: who somebody is, and where they work, is a field; whom they work with says
 * nothing of themselves; the rest is one tick.
 */
export function claimOf(facet: AskedFacet): Asked['as'] {
  if (facet === 'gender' || facet === 'setting' || facet === 'availability') return 'field';
  return facet === 'ethnicity' || facet === 'sexuality' || facet === 'faith' ? 'clientele' : 'tick';
}
