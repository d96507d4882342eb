import { A } from '../evidence/assumptions.ts';
import { type Chance, certain } from './chance.ts';
import type { Reason } from './estimate-types.ts';
import { ends, type Weighed } from './scales.ts';

/**
 * What a therapist said, over what is listed; the listing's words stay beside it, to be shown and not resolved. It
 * is certain for room, fee, hours and format; on topics and methods it counts as their own words. It never widens
 * the range.
 */
export function overListed({ verdict, reason }: Weighed, yes: boolean): Weighed {
  const { wish } = reason;
  const fits = yes === (wish.importance !== 'not');
  const side = fits ? 'fits' : 'conflicts';
  const words = wish.facet === 'topic' || wish.facet === 'approach';
  return {
    verdict: {
      ...verdict,
      verdict: fits ? 'says' : 'no',
      note: 'told',
      share: fits ? 1 : 0,
      amongTicks: null,
      related: null,
    },
    reason: {
      ...reason,
      ...ends(words ? asWords(fits, reason) : certain(fits)),
      verdict: side,
      note: 'told',
      disagrees: reason.verdict !== 'silent' && reason.verdict !== side,
    },
  };
}

/** As far from sure as words are, and never further than it was. */
function asWords(fits: boolean, { low, high }: Reason): Chance {
  const width = high - low;
  if (!fits) {
    const end = Math.min(A.deniedHigh, width);
    return { low: 0, mid: Math.min(A.deniedMid, end), high: end, rule: null };
  }
  const end = Math.max(A.statementLowRare, 1 - width);
  return { low: end, mid: Math.max(A.statementMidRare, end), high: 1, rule: null };
}
