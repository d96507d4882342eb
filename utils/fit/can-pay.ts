import type { Verdict, VerdictKind } from './estimate-types.ts';
import type { Weighed } from './scales.ts';

/** Better first: what is said of money counts as the better of price and plan. */
const BETTER: readonly VerdictKind[] = ['says', 'near', 'silent', 'unlisted', 'no'];

const isPlanWish = ({ wish }: Verdict) => wish.facet === 'plan' && wish.importance !== 'not';

/** The verdicts that together ask *can I pay*: the plans, and the first price. A price for others stands alone. */
export function moneyOf(verdicts: readonly Verdict[]): Verdict[] {
  const price = verdicts.find(({ wish }) => wish.facet === 'price');
  return verdicts.filter((verdict) => isPlanWish(verdict) || verdict === price);
}

/** The better of what is said of price and plan; `null` where neither was asked. */
export function canPay(verdicts: readonly Verdict[]): Verdict | null {
  const money = moneyOf(verdicts);
  const [best] = money.toSorted(
    (a, b) => BETTER.indexOf(a.verdict) - BETTER.indexOf(b.verdict) || b.share - a.share,
  );
  return best ?? null;
}

/** Over the limit, with the user's plan listed: they may pay less, and it is worth asking. */
export function besidePlans(weighed: readonly Weighed[], near: number): Weighed[] {
  const listed = weighed.some(({ verdict }) => isPlanWish(verdict) && verdict.verdict === 'says');
  if (!listed) return [...weighed];
  return weighed.map(({ verdict, reason }): Weighed => {
    if (verdict.wish.facet !== 'price' || verdict.verdict !== 'no' || verdict.note === 'told')
      return { verdict, reason };
    return {
      verdict: { ...verdict, verdict: 'near', note: 'planListed', share: near },
      reason: { ...reason, verdict: 'silent', note: 'planListed' },
    };
  });
}
