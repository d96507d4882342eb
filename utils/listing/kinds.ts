/** Three-valued: a listing that is silent is `unknown`, never `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

export type Availability = 'accepting' | 'waitlist' | 'closed' | 'unknown';

/** Lowest and highest price of one session, in the currency the listing uses. Equal when one price is given. */
export type FeeRange = readonly [min: number, max: number];

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
};
