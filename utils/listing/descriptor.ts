import type { FieldName } from './listing.ts';

/** What the support of a directory rests on; see `Descriptor`. */
export type DirectoryEvidence = 'seen' | 'described' | 'claimed' | 'taught' | 'shape';

/**
 * What a directory is, as data: the engine in `utils/reader` applies it to a `Document`.
 * The same shape serves the directories that ship and those that a user teaches, so it holds no code:
 * patterns are the source text of regular expressions.
 */
export interface Descriptor {
  id: string;
  /** The directory's own name, as the user knows it. */
  label: string;
  /**
   * `seen`: written from real pages that were at hand. `described`: from a description of real pages by
   * someone who had them. `claimed`: only from what others' programs and addresses suggest. `taught`: from what
   * the user showed on one page. `shape`: nobody described it. No folder of ours says either.
   */
  evidence: DirectoryEvidence;
  /** What the support rests on, in one sentence, for README. */
  basis: string;
  /** Match patterns of its addresses; the origins asked for when the user turns it on. */
  matches: string[];
  /** Match patterns of places that it has left: a saved page may name them. Access to them is never asked for. */
  formerly?: string[];
  /**
   * `generic`: its markup is not known, so it has neither `results` nor `profile`. It gives no listings of
   * its own; `pages` says no more than what its addresses are known to lead to.
   */
  read?: 'generic';
  /** ISO 4217 code of its prices. */
  currency: string;
  /** How to tell a page, in order: the first that holds decides. */
  pages: PageRule[];
  /** Places where the page keeps records as data. */
  stores: Record<string, Store>;
  results?: FieldReading & { row: string; badge: BadgePlace; about?: About };
  /** `over`: where a profile stands that opens over the list, without a page of its own. */
  profile?: FieldReading & { badge: BadgePlace; over?: string };
}

export type PageKind = 'results' | 'profile' | 'empty' | 'blocked' | 'other';

export interface PageRule {
  kind: Exclude<PageKind, 'other'>;
  /** All that are given must hold. */
  path?: string;
  select?: string;
  selectNone?: string;
  text?: string;
}

export interface FieldReading {
  /** Ancestors whose contents are other people's: carousels, nearby blocks. */
  exclude?: string;
  /**
   * What the site itself puts together, on some directories out of the visitor's own filter ("I accept …"): the
   * fields may say where in it something stands, but nothing of it is the clinician's own words.
   */
  composed?: string;
  /** The whole of such a text, where nothing around it tells: a pattern that heeds letter case. */
  echoes?: string;
  fields: Partial<Record<FieldName, Source[]>>;
}

/** Where a page of a directory says what it was asked for. Everything is optional: any page has a heading. */
export interface About {
  heading?: string;
  /** What marks something as chosen, each a selector of its own, and what of it is a chip of an applied filter. */
  chips?: string[];
  chip?: string;
  /** Tags within a row that the filter matched. */
  marked?: string;
  /** How many results there are, in words. */
  counted?: string;
  sorted?: string;
  /** A notice before the first row, after which no row is what was asked for. */
  notices?: string;
  /** The script that holds the page's state in Nuxt's list of references, and how the key of a page begins in it. */
  state?: { script: string; prefix: string };
}

/** Where a listing's badge is drawn: a corner of the anchor, in CSS pixels inwards. */
export interface BadgePlace {
  /** Selector inside the row; the row itself when absent or not found. */
  anchor?: string;
  corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  inset: readonly [x: number, y: number];
}

/** Records kept as data in the page: a script element that holds JSON. */
export interface Store {
  script: string;
  /** `nuxt` is the flat array in which integers are references. */
  format: 'json' | 'nuxt';
  /**
   * From the root to the records. `*` walks every element, `prefix*` every key with that prefix.
   * What is reached is either lists of records or records. `one|other` are two such paths.
   */
  path: string;
  /**
   * Where in a record the directory's own id stands, or else the name of whom it is about. Records without either
   * are left out.
   */
  id: { path: string; steps?: Step[] };
}

/** One place where a field may stand. The first that yields a value is taken; of texts and licences all that do. An empty `select` is the row itself; `&:has(…)` the row where it fits. */
export type Source =
  | { select: string; take?: string; every?: true; under?: UnderHeading; steps?: Step[] }
  | { store: string; path: string; steps?: Step[] }
  | { count: string; as: Record<string, string> }
  /** The page's own address without what follows a `?`: on a profile, that of the clinician. */
  | { page: 'address'; steps?: Step[] }
  /** What the absence of every other source means on this directory. */
  | { always: string };

/**
 * What stands after a heading whose words fit `text`, up to the next element that `heading` selects. After it
 * what stands below the headings that fit `next`, in this order whatever the page's.
 */
export interface UnderHeading {
  heading: string;
  text: string;
  next?: string[];
}

/** A named change of a value. A step that finds nothing ends the source without a value. */
export type Step =
  /** The first group of the pattern, or the whole match. */
  | ['match', pattern: string]
  /** `value` when the pattern is found. */
  | ['if', pattern: string, value: string]
  | ['map', table: Record<string, string>]
  | ['split', pattern: string]
  | ['without', pattern: string]
  /** Keeps the items of a list that fit the pattern, or those that do not. */
  | ['keep', pattern: string]
  | ['drop', pattern: string]
  /** From an object or a list of objects: the values at these paths, empty ones left out. */
  | ['pick', ...paths: string[]]
  /**
   * From each object of a list: objects with these values. A path may hold a `*`, then there is one for each value;
   * `=words` are the words themselves, `&path` is one text of all that the path reaches.
   */
  | ['record', table: Record<string, string>]
  /** One text from a list; what a page prints twice is taken once. */
  | ['join', separator: string];
