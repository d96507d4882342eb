import { A } from '../evidence/assumptions.ts';
import { canPay, moneyOf } from './can-pay.ts';
import type { Band, Verdict } from './estimate-types.ts';
import { type Counted, countedOf, saidOf } from './share.ts';

const isTopicWish = ({ wish }: Verdict) => wish.facet === 'topic' && wish.importance !== 'not';
const isSaid = ({ verdict }: Verdict) => verdict === 'says';
const isNear = ({ verdict }: Verdict) => verdict === 'near';

/** What a person looks for first: the first topic in their order, else the first way of working, else the first must. */
export function mainOf(verdicts: readonly Verdict[]): Verdict | null {
  const wanted = verdicts.filter(({ wish }) => wish.importance !== 'not');
  return (
    wanted.find(isTopicWish) ??
    wanted.find(({ wish }) => wish.facet === 'approach') ??
    wanted.find(({ wish }) => wish.importance === 'must') ??
    null
  );
}

/** The band, decided in the order that `Band` names. */
export function bandOf(verdicts: readonly Verdict[]): Band {
  if (isAgainst(verdicts)) return 'against';
  if (!verdicts.some((verdict) => isSaid(verdict) || isNear(verdict))) return 'unclear';
  const counted = countedOf(verdicts);
  const share = saidOf(counted);
  if (isClear(verdicts, counted, share)) return 'clear';
  const onlyNear = !verdicts.some((verdict) => isSaid(verdict) && verdict.wish.importance !== 'not');
  return counted.length > 0 && (share < A.littleShare || onlyNear) ? 'little' : 'some';
}

/** A must is otherwise, or a must-not is offered. Of price and plan both must fail, or the only one that was asked. */
function isAgainst(verdicts: readonly Verdict[]): boolean {
  const money = moneyOf(verdicts);
  const paid = canPay(verdicts)?.verdict;
  const needed = money.some(({ wish }) => wish.importance === 'must');
  if (paid === 'no' && needed) return true;
  return verdicts.some(
    (verdict) => verdict.verdict === 'no' && verdict.wish.importance !== 'nice' && !money.includes(verdict),
  );
}

/** Two thirds are said, the main topic among them and no mere tick among many; or everything that was asked. */
function isClear(verdicts: readonly Verdict[], counted: readonly Counted[], share: number): boolean {
  // Of a person who only keeps things out, what is ruled out is all that can be said.
  if (counted.every(({ verdict }) => isSaid(verdict))) return true;
  if (share < A.clearShare) return false;
  const topics = verdicts.filter(isTopicWish);
  const [main] = topics;
  if (!main) return true;
  const musts = topics.filter(({ wish }) => wish.importance === 'must');
  const outside = (verdict: Verdict) => isSaid(verdict) && verdict.share > A.saidTickLong;
  return (isSaid(main) || isNear(main)) && (musts.length > 0 ? musts : topics).some(outside);
}
