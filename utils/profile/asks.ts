import { own } from '../lookup/own.ts';
import type { Profile } from './profile.ts';

/**
 * What people name that no listing says and no facet holds, but that can be asked: that it is fair to both, that the
 * therapist knows one's world, that what one is will not be made the problem, that somebody answers, remembers, and
 * says who is told what. In a profile each is an answer among those on style, which make questions and are not scored.
 */
export const ASKS = [
  'ask_fair',
  'ask_world',
  'ask_problem',
  'ask_answers',
  'ask_remembers',
  'ask_private',
] as const;

export type Ask = (typeof ASKS)[number];

/** What this person wants to ask, in the order of `ASKS`. */
export const asksOf = ({ style }: Profile): Ask[] => ASKS.filter((ask) => (own(style, ask) ?? 0) > 0);
