/** Three-valued: a listing that is silent is `unknown`, never `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

export type Availability = 'accepting' | 'waitlist' | 'closed' | 'unknown';

/** Lowest and highest price of one session, in the currency the listing uses. Equal when one price is given. */
export type FeeRange = readonly [min: number, max: number];

/** An answer in the clinician's own words, and the question or heading that it stands under. */
export interface PlacedText {
  place: string;
  text: string;
}

/** A licence as printed; `state` is who gave it, empty where the page does not say. */
export interface Licence {
  number: string;
  state: string;
}

/** What a filter of a directory can be about. */
export const ASKED_FACETS = [
  'topic',
  'approach',
  'plan',
  'language',
  'age',
  'format',
  'setting',
  'availability',
  'gender',
  'faith',
  'ethnicity',
  'sexuality',
] as const;

export type AskedFacet = (typeof ASKED_FACETS)[number];

/**
 * Something that the page was asked for and that holds of everyone in its main list. `as` is what that claims:
 * one tick of a list of which the rest is unseen, a field, or who comes, which says nothing of the clinician.
 */
export interface Asked {
  facet: AskedFacet;
  /** As the directory names it. */
  label: string;
  as: 'tick' | 'field' | 'clientele';
  /** The page's own words: of its heading, its chip or the card's marked tag. */
  phrase: string;
}

/** What a field of each kind holds. */
export interface Kinds {
  text: string;
  /** A web address, or nothing. */
  address: string;
  list: string[];
  /** A list of plans; `null` when the page has no list of plans. */
  plans: string[] | null;
  answer: Answer;
  availability: Availability;
  fee: FeeRange | null;
  /** A code such as `USD`, or nothing. */
  currency: string;
  years: number | null;
  texts: PlacedText[];
  licences: Licence[];
  asked: Asked[];
  /** `2026-11-28`, or nothing. */
  date: string;
}

export type Kind = keyof Kinds;

/** What a field of a kind holds when the page says nothing of it. */
export const NOTHING: { readonly [K in Kind]: () => Kinds[K] } = {
  text: () => '',
  address: () => '',
  list: () => [],
  plans: () => null,
  answer: () => 'unknown',
  availability: () => 'unknown',
  fee: () => null,
  currency: () => '',
  years: () => null,
  texts: () => [],
  licences: () => [],
  asked: () => [],
  date: () => '',
};
