import { withCensus } from '../../utils/fit/census.ts';
import type { Setting } from '../../utils/fit/setting.ts';
import { session } from '../../utils/platform/session.ts';
import type { Known } from '../../utils/session/known.ts';
import { dayOf } from '../../utils/session/ledger.ts';
import { censusAt } from '../../utils/session/places.ts';
import { priced } from '../../utils/session/priced.ts';
import { settingNow, settingOf } from '../../utils/session/rates.ts';
import { knownListings } from '../../utils/session/readings.ts';
import type { TabReading } from '../../utils/session/tabs.ts';
import { loadCounts } from '../../utils/store/counts.ts';
import { keptAt } from '../../utils/store/kept.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { directoriesOn } from './directories.ts';
import { pageTurn } from './in-turn.ts';
import { knownById } from './known.ts';

/** What a tab's estimates are made of. Rejects with a `StoreProblem` when what is kept cannot be read. */
export async function knownOf(tab: TabReading): Promise<Known> {
  const [profile, directory, census, listings, kept, about] = await Promise.all([
    loadProfile(),
    settingAt(tab.directory),
    censusAt(session, tab.host, tab.place),
    knownListings(session, tab),
    keptAt(tab.host),
    knownById(tab.directory),
  ]);
  const setting =
    census && tab.place !== null
      ? { rates: withCensus(directory.rates, census), place: `${tab.place} ${census.people}` }
      : directory;
  return { profile, setting, census, ...priced(listings, about?.currency ?? ''), kept };
}

/** This session's rates of a directory. What is off, by now perhaps, has none that are remembered. */
async function settingAt(directory: string): Promise<Setting> {
  const now = await settingNow(session, directory);
  if (now) return now;
  return pageTurn(async () => {
    const memory = (await directoriesOn()).has(directory) ? session : { ...session, set: async () => {} };
    return settingOf(memory, directory, loadCounts, dayOf(Date.now()));
  });
}
