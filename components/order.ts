import type { PanelListing } from '../utils/messages/panel.ts';

export type Order = 'estimate' | 'site';

/**
 * The therapists of a page in the order asked for; nobody is left out. By estimate: those who say no to a must
 * last, then fewer contradictions, then the higher middle; ties keep the page's order.
 */
export function inOrder(listings: readonly PanelListing[], order: Order): PanelListing[] {
  return listings.toSorted((a, b) => (order === 'estimate' && byEstimate(a, b)) || a.place - b.place);
}

function byEstimate({ estimate: a }: PanelListing, { estimate: b }: PanelListing): number {
  return (
    Number(a.band === 'against') - Number(b.band === 'against') ||
    a.conflicts.length - b.conflicts.length ||
    b.mid - a.mid
  );
}
