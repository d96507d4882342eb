import type { CheckIn } from './check-in.ts';
import { inOrder } from './history.ts';
import { ratingOf } from './parts.ts';

/** What the latest check-in says that no middle of several answers may hide. */
export type WorthNaming = 'off_very' | 'off' | 'nothing_left' | 'worse';

/**
 * What stands out in the latest check-in, in the order in which it is said: that something felt off *quite a bit* or
 * *very much*, that the person left with nothing, that they feel worse than when they began.
 */
export function namedOf(checkIns: readonly CheckIn[]): WorthNaming[] {
  const latest = inOrder(checkIns).at(-1);
  if (!latest) return [];
  const off = latest.answers.repair_1;
  const named: WorthNaming[] = [];
  if (off === 5) named.push('off_very');
  if (off === 4) named.push('off');
  if (ratingOf(latest, 'hope_1') === 1) named.push('nothing_left');
  if (latest.compared === 'worse' || latest.flags.includes('flag_worse')) named.push('worse');
  return named;
}
