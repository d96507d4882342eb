import { estimate } from '../fit/estimate.ts';
import type { Estimate } from '../fit/estimate-types.ts';
import { hear } from '../fit/heard.ts';
import type { Told } from '../fit/told.ts';
import { inShownOrder } from '../fit/wish-order.ts';
import type { Listing } from '../listing/listing.ts';
import { NOTHING_SHOWN, type PanelState } from '../messages/panel.ts';
import { factsOnce, forgetFacts } from './facts-once.ts';
import type { Known } from './known.ts';
import { type PageHolds, pageSays } from './page-says.ts';
import { panelPerson } from './panel-person.ts';
import { type Judged, panelRow } from './panel-row.ts';
import type { TabReading } from './tabs.ts';

/** So many estimates are kept at the most. */
const MEMO = 6000;
const memo = new Map<string, { from: string; estimate: Estimate }>();

/** An estimate, made anew only when the listing, the profile or what is known of the place has changed. */
function estimateOnce(
  id: string,
  { profile, setting }: Known,
  listing: Listing,
  told: readonly Told[],
): Estimate {
  const from = JSON.stringify([profile, listing, setting.place ?? null, told]);
  const known = memo.get(id);
  if (known?.from === from) return known.estimate;
  if (memo.size >= MEMO) memo.clear();
  const made = estimate(profile, listing, hear(listing, factsOnce(listing)), told, setting);
  memo.set(id, { from, estimate: made });
  return made;
}

/** Forgets every estimate that was made, and what it was made of. */
export function forgetAssessments(): void {
  memo.clear();
  forgetFacts();
}

/** The listings of a tab with their estimates, in the page's order. */
export function assessTab(tab: Pick<TabReading, 'host' | 'keys'>, known: Known): Judged[] {
  return tab.keys.flatMap((key, index): Judged[] => {
    const one = known.listings.get(key);
    if (!one) return [];
    const id = `${tab.host} ${key}`;
    const told = known.kept?.get(key)?.told ?? [];
    return [
      {
        key,
        place: index + 1,
        known: one,
        estimate: estimateOnce(id, known, one.listing, told),
        card: one.card && estimateOnce(`${id} card`, known, one.card, told),
      },
    ];
  });
}

/**
 * What a panel shows of a tab that was read: of a directory that is on, or once. `shown`: whom it shows.
 */
export function panelState(
  tab: TabReading,
  known: Known,
  directory: { label: string; once: boolean },
  shown: string | null,
): PanelState {
  const wishes = inShownOrder(known.profile.wishes, (wish) => wish);
  const judged = assessTab(tab, known);
  const listings = judged.map((one) => panelRow(one, wishes));
  const read = judged.map((one) => one.known.listing);
  const marks = listings.map((row) => row.marks);
  return {
    ...NOTHING_SHOWN,
    directory: { id: tab.directory, label: directory.label, on: true, asks: [] },
    page: tab.page,
    hasWishes: wishes.length > 0,
    wishes,
    currency: known.currency ?? '',
    listings,
    says: tab.page === 'results' ? pageSays(wishes, read, marks, holdsOf(tab, known)) : null,
    below: tab.below && { found: tab.below.found, expected: tab.below.expected },
    tooLarge: tab.tooLarge,
    unread: tab.unread,
    once: directory.once,
    pointed: tab.pointed,
    pressed: tab.pressed ?? null,
    person: personIn(tab, known, shown),
    limit: tab.limit,
  };
}

const holdsOf = ({ results, place, unnamed, hints }: TabReading, { census }: Known): PageHolds => ({
  results,
  place: place ?? '',
  census,
  unnamed,
  hints,
});

/** More of the therapist whom a panel shows, if they stand on the tab's page. */
export function personIn(tab: TabReading, known: Known, key: string | null): PanelState['person'] {
  return key === null || !tab.keys.includes(key) ? null : panelPerson(known, key);
}
