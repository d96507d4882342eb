import { session } from '../../utils/platform/session.ts';
import { dayOf } from '../../utils/session/ledger.ts';
import type { Known } from '../../utils/session/panel-state.ts';
import { settingOf } from '../../utils/session/rates.ts';
import { knownListings } from '../../utils/session/readings.ts';
import type { TabReading } from '../../utils/session/tabs.ts';
import { loadCounts } from '../../utils/store/counts.ts';
import { loadProfile } from '../../utils/store/profile.ts';

/** What a tab's estimates are made of. Rejects with a `StoreProblem` when what is kept cannot be read. */
export async function knownOf(tab: TabReading): Promise<Known> {
  const [profile, setting, listings] = await Promise.all([
    loadProfile(),
    settingOf(session, tab.directory, loadCounts, dayOf(Date.now())),
    knownListings(session, tab),
  ]);
  return { profile, setting, listings };
}
