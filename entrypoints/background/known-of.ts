import { withCensus } from '../../utils/fit/census.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { session } from '../../utils/platform/session.ts';
import type { Known } from '../../utils/session/known.ts';
import { dayOf } from '../../utils/session/ledger.ts';
import { censusAt } from '../../utils/session/places.ts';
import { settingOf } from '../../utils/session/rates.ts';
import { type KnownListing, knownListings } from '../../utils/session/readings.ts';
import type { TabReading } from '../../utils/session/tabs.ts';
import { loadCounts } from '../../utils/store/counts.ts';
import { keptAt } from '../../utils/store/kept.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { knownById } from './known.ts';

/** What a tab's estimates are made of. Rejects with a `StoreProblem` when what is kept cannot be read. */
export async function knownOf(tab: TabReading): Promise<Known> {
  const [profile, directory, census, listings, kept, known] = await Promise.all([
    loadProfile(),
    settingOf(session, tab.directory, loadCounts, dayOf(Date.now())),
    censusAt(session, tab.host, tab.place),
    knownListings(session, tab),
    keptAt(tab.host),
    knownById(tab.directory),
  ]);
  const setting =
    census && tab.place !== null
      ? { rates: withCensus(directory.rates, census), place: `${tab.place} ${census.people}` }
      : directory;
  return { profile, setting, census, listings: priced(listings, known?.currency ?? ''), kept };
}

/** A price of which a page does not say what it is in is in what its directory's prices are in. */
function priced(listings: ReadonlyMap<string, KnownListing>, currency: string): Known['listings'] {
  const inIt = (listing: Listing): Listing => ({ ...listing, currency: listing.currency || currency });
  return new Map(
    [...listings].map(([key, { listing, card, ...read }]) => [
      key,
      { ...read, listing: inIt(listing), card: card && inIt(card) },
    ]),
  );
}
