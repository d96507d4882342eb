import { compareOrder } from '../../utils/fit/order.ts';
import type { PanelRow, Standing } from '../../utils/messages/panel.ts';

export type Order = 'estimate' | 'site';

/** Those whose profile may move them: chosen by *Sort again*. */
export type Sorted = ReadonlySet<string>;
const NOBODY_SORTED: Sorted = new Set();

/** Where someone stands: by their card, until the user sorts again after their profile was opened. */
export const standingOf = (row: PanelRow, sorted: Sorted = NOBODY_SORTED): Standing =>
  row.onCard && !sorted.has(row.key) ? row.onCard : row;

/**
 * The therapists of a page in the order asked for; nobody is left out. By estimate: as `orderOf` has it; ties keep
 * the page's order.
 */
export function pageOrdered(
  rows: readonly PanelRow[],
  order: Order,
  sorted: Sorted = NOBODY_SORTED,
): PanelRow[] {
  return rows.toSorted(
    (a, b) =>
      (order === 'estimate' && compareOrder(standingOf(a, sorted).order, standingOf(b, sorted).order)) ||
      a.place - b.place,
  );
}
