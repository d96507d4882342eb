import { compareOrder } from '../utils/fit/order.ts';
import type { PanelListing } from '../utils/messages/panel.ts';

export type Order = 'estimate' | 'site';

/**
 * The therapists of a page in the order asked for; nobody is left out. By estimate: as `orderOf` has it; ties keep
 * the page's order.
 */
export function inOrder(listings: readonly PanelListing[], order: Order): PanelListing[] {
  return listings.toSorted(
    (a, b) => (order === 'estimate' && compareOrder(a.estimate.order, b.estimate.order)) || a.place - b.place,
  );
}
