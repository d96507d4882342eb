import type { PanelPerson } from '../../utils/messages/panel.ts';
import type { MessageKey, Translate } from '../text.ts';

/** Shares below each limit, in words: coarse on purpose, an estimate knows no more. */
const AMOUNTS: [below: number, key: MessageKey][] = [
  [0.08, 'amount_none'],
  [0.3, 'amount_little'],
  [0.45, 'amount_under_half'],
  [0.55, 'amount_half'],
  [0.75, 'amount_over_half'],
  [0.92, 'amount_most'],
];

/** A share of the wishes, 0…1, in words. */
export function amountKey(share: number): MessageKey {
  return AMOUNTS.find(([below]) => share < below)?.[1] ?? 'amount_all';
}

/** The range of an estimate in words, without a figure. */
export function rangeWords({ low, mid, high }: PanelPerson['range'], text: Translate): string {
  const [from, middle, to] = [amountKey(low), amountKey(mid), amountKey(high)];
  return from === to
    ? text('range_about', text(middle))
    : text('range_between', text(from), text(to), text(middle));
}
