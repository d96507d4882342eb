import { A } from '../evidence/assumptions.ts';
import type { Wish } from '../profile/profile.ts';
import { canPay, moneyOf } from './can-pay.ts';
import type { Verdict } from './estimate-types.ts';

/** One thing that was asked for, as it counts: a wish, or price and plan together. */
export interface Counted {
  verdict: Verdict;
  weight: number;
}

const isWork = ({ facet }: Wish) => facet === 'topic' || facet === 'approach';

/**
 * What counts and how much: a must for a topic or a method, any other must, a nice-to-have; price and plan as one;
 * must-nots not at all. Where everything is merely nice, it is weighed as if it were needed: scaling all
 * importances changes nothing.
 */
export function countedOf(verdicts: readonly Verdict[]): Counted[] {
  const wanted = verdicts.filter(({ wish }) => wish.importance !== 'not');
  const anyMust = wanted.some(({ wish }) => wish.importance === 'must');
  const weight = (wish: Wish, must: boolean) => {
    if (!must && anyMust) return A.weightNice;
    return isWork(wish) ? A.weightMust : A.weightPractical;
  };
  const money = moneyOf(wanted);
  const paid = canPay(wanted);
  const single = wanted.filter((verdict) => !money.includes(verdict));
  const counted = single.map((verdict) => ({
    verdict,
    weight: weight(verdict.wish, verdict.wish.importance === 'must'),
  }));
  if (!paid) return counted;
  const must = money.some(({ wish }) => wish.importance === 'must');
  return [...counted, { verdict: paid, weight: weight(paid.wish, must) }];
}

/** 0…1: weight said ÷ weight of all; 0 where nothing was asked for. To six places, so that order of addition is no difference. */
export function saidOf(counted: readonly Counted[]): number {
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const said = counted.reduce((sum, { verdict, weight }) => sum + weight * verdict.share, 0);
  return total === 0 ? 0 : Math.round((said / total) * 1e6) / 1e6;
}
