/** A facet of a page's own table of filters: what it calls it, and how many of the place tick it. */
export interface Facet {
  id: string;
  slug: string;
  label: string;
  /** How it heads a list of it: "Art Therapy in Austin, TX"; empty where it does not say. */
  heading: string;
  /** The page's own name of the group: `issues`, `insurance`, … */
  group: string;
  count: number;
}

/** A form control of a filter that is set. */
export interface Control {
  name: string;
  value: string;
  label: string;
}

/** What a page's own state says of it. */
export interface StateSigns {
  /** The path and query of the page that the state is of: after a click within the site another than the page's. */
  at: string;
  /** The filters that are applied, as ids, slugs or labels. */
  applied: string[];
  /** Whether any filter is applied, be it of a shape that nobody knows. */
  filtered: boolean;
  /** Whether its rows are of a larger area than the one that was asked for. */
  widened: boolean;
  /** Keys of people whom it keeps apart from its results: nearby, or online. */
  beyond: string[];
  facets: Facet[];
  count: number | null;
  place: string;
}

/**
 * The raw signs of what a page was asked for and what it says of itself: nothing in them is resolved or believed
 * yet. They are the same whoever looks at the page.
 */
export interface PageSigns {
  /** Path and query. */
  at: string;
  /** Whether these are rows by the page itself, whatever its address says. */
  results: boolean;
  heading: string;
  title: string;
  canonical: string;
  /** Words of chips that stand for an applied filter. */
  chips: string[];
  controls: Control[];
  /** The keys of the main list, in order: before any heading or notice within it. */
  main: string[];
  /** Tags that a card marks as matched, by key. */
  marked: Record<string, string[]>;
  /** "1-12 of 8461 results", as printed. */
  counted: string;
  sorted: string;
  state: StateSigns | null;
}

/** In characters and items: what a page's own signs may hold. */
export const SIGNS = {
  address: 2000,
  words: 300,
  chips: 40,
  controls: 60,
  rows: 2001,
  marked: 30,
  facets: 500,
} as const;
