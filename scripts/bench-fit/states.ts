import { estimate } from '../../utils/fit/estimate.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { Card } from './cards.ts';

/** How many different things the marks of a page say, and how many bits that is; a page is cut to twenty. */
export interface States {
  pages: number;
  mean: number;
  fewest: number;
  bits: number;
}

const PAGE = 20;

/** The marks of a listing and its room, without the price: what a badge can tell at a glance. */
export function stateOf(profile: Profile, { listing, facts }: Card): string {
  const { verdicts, room } = estimate(profile, listing, facts);
  const marks = verdicts.filter(({ wish }) => wish.facet !== 'price').map(({ verdict }) => verdict);
  return [...marks, room].join(' ');
}

/** Over pages of twenty. */
export function statesOf(profile: Profile, pages: readonly { cards: readonly Card[] }[]): States {
  const each = pages
    .flatMap(({ cards }) => inTwenties(cards))
    .map((cards) => cards.map((card) => stateOf(profile, card)));
  const counts = each.map((states) => new Set(states).size);
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
  return {
    pages: each.length,
    mean: mean(counts),
    fewest: Math.min(...counts),
    bits: mean(each.map(entropy)),
  };
}

function inTwenties(cards: readonly Card[]): Card[][] {
  return Array.from({ length: Math.floor(cards.length / PAGE) }, (_, page) =>
    cards.slice(page * PAGE, (page + 1) * PAGE),
  );
}

/** Of what was drawn, in bits. */
export function entropy(states: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / states.length;
    return sum - share * Math.log2(share);
  }, 0);
}
