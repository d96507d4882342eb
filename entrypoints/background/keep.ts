import { queue } from '../../utils/lookup/queue.ts';
import { hostOf } from '../../utils/messages/once.ts';
import type { Reply } from '../../utils/messages/replies.ts';
import type { Request } from '../../utils/messages/requests.ts';
import { tabInFront } from '../../utils/platform/page-scripts.ts';
import { session } from '../../utils/platform/session.ts';
import { dayOf } from '../../utils/session/ledger.ts';
import { knownListings } from '../../utils/session/readings.ts';
import { type TabReading, tabReading } from '../../utils/session/tabs.ts';
import { entryOf, newKept } from '../../utils/shortlist/keep.ts';
import { currentStage, type Entry, entryKey } from '../../utils/shortlist/kept.ts';
import { seenAgain } from '../../utils/shortlist/seen-again.ts';
import { withStep } from '../../utils/shortlist/stage.ts';
import { keepNew, keptAt, keptOf, updateKept } from '../../utils/store/kept.ts';
import { knownById } from './known.ts';
import { readingNow } from './tabs-now.ts';
import { tellAudience } from './tell.ts';

/** One after the other, so that two tabs that save one person at once save them once. */
export const keptTurn = queue();

/**
 * Keeps someone whom the tab in front lists, by what this session read of them; nothing comes from the panel but
 * who it is. `null` where they are not on the page any more.
 */
export function keepShown({ windowId, key, stage }: Request<'keep'>): Promise<Reply<'keep'>> {
  return keptTurn(async () => {
    const tab = await tabInFront(windowId);
    const reading = tab ? await readingNow(tab.id) : undefined;
    const entry = reading?.keys.includes(key) ? (await keptEntries(reading, [key]))[0] : undefined;
    if (!entry) return null;
    const step = { stage, on: dayOf(Date.now()) };
    const before = await keptOf(entry);
    if (before) {
      await updateKept(before.id, (kept) => {
        const steps = currentStage(kept) === stage ? kept.steps : withStep(kept.steps, step);
        return { ...seenAgain(kept, entry), steps, changedOn: step.on };
      });
      return { id: before.id, fresh: false };
    }
    const kept = newKept(crypto.randomUUID(), entry);
    await keepNew(stage === 'kept' ? kept : { ...kept, steps: [...kept.steps, step] });
    return { id: kept.id, fresh: true };
  });
}

/** Notes what a tab says now of those who are kept; what it says otherwise than before is kept as a change. */
export async function noteSeen(tabId: number, only?: readonly string[]): Promise<void> {
  const tab = await tabReading(session, tabId);
  if (!tab) return;
  const changed = await keptTurn(async () => {
    const kept = await keptAt(tab.host);
    const keys = (only ?? tab.keys).filter((key) => kept.has(key));
    let some = false;
    for (const entry of keys.length > 0 ? await keptEntries(tab, keys) : []) {
      const one = kept.get(entry.listing.key);
      const before = one?.entries.find((each) => entryKey(each) === entryKey(entry));
      if (!one || (before?.readOn === entry.readOn && sameListing(before, entry))) continue;
      await updateKept(one.id, (now) => seenAgain(now, entry));
      some = true;
    }
    return some;
  });
  if (changed) await tellAudience({ pages: ['kept'] });
}

const sameListing = (one: Entry, two: Entry) => JSON.stringify(one.listing) === JSON.stringify(two.listing);

async function keptEntries(tab: TabReading, keys: readonly string[]): Promise<Entry[]> {
  const { directory, host } = tab;
  const known = await knownListings(session, { host, keys: [...keys] });
  const about = await knownById(directory);
  const label = hostOf(directory) ?? about?.label ?? host;
  const currency = about?.currency ?? '';
  return [...known.values()].map(({ listing, at }) =>
    entryOf(listing, { directory, label, host, currency, on: dayOf(at) }),
  );
}
