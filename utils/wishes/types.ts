import type { Ask } from '../profile/asks.ts';
import type { ConceptWish, PriceWish } from '../profile/profile.ts';

/** Which way a style cue leans: towards the second way of an item (`positive`) or the first. */
export interface StyleWish {
  facet: 'style';
  /** An axis of `profile-items.json`: one of the five of the estimate, or `talk`, `disclosure`, `dose`. */
  axis: string;
  toward: 'positive' | 'negative';
}

/** Where something stands in what was written: `span` is exactly `text.slice(start, end)`. */
export interface SpanPlace {
  start: number;
  end: number;
  span: string;
}

/** A wish, and the words that it was taken from. */
export type UnderstoodWish = (ConceptWish | PriceWish | StyleWish) & SpanPlace;

/** What was taken from someone's own words. Nothing in it is guessed. */
export interface Understood {
  /** In the order of the text. */
  wishes: UnderstoodWish[];
  /** Words that ask for something that no facet holds, or that nothing was made of. */
  notUnderstood: SpanPlace[];
  /** What no facet holds and a question can ask. Its words may stand in `notUnderstood` too: no listing says it. */
  asks: (SpanPlace & { ask: Ask })[];
  /** Somebody means to die: the crisis lines belong on the screen at once, and the text nowhere. */
  crisis: boolean;
}

/** A wish with its places in the folded text. */
export interface Taken {
  wish: ConceptWish | PriceWish | StyleWish;
  start: number;
  end: number;
}
