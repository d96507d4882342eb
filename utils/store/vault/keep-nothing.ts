import { eraseDisk } from '../erase.ts';
import { StoreProblem } from '../problem.ts';
import { STORE_NAMES } from '../stores.ts';
import type { RecordChange } from './entries.ts';
import { lockState } from './lock.ts';
import { sealedShelf } from './sealed-shelf.ts';
import { clearSessionShelf, sessionShelf } from './session-shelf.ts';
import { loadSettings, saveSettings } from './settings.ts';
import type { Shelf } from './shelf.ts';

/**
 * From now on everything lies in this session's memory alone. What was kept goes there, and is then erased. Rejects
 * where it is locked, or where memory has no room for it; then nothing is changed.
 */
export async function keepNothing(): Promise<void> {
  const settings = await loadSettings();
  if (settings.keepNothing) return;
  if ((await lockState()) === 'locked') throw new StoreProblem('locked');
  await clearSessionShelf();
  await sessionShelf.write(await everything(sealedShelf));
  await eraseDisk();
  await saveSettings({ ...settings, keepNothing: true });
}

/** From now on what is noted is kept, sealed; what this session's memory holds is the first of it. */
export async function keepAgain(): Promise<void> {
  const settings = await loadSettings();
  if (!settings.keepNothing) return;
  await sealedShelf.write(await everything(sessionShelf));
  await saveSettings({ ...settings, keepNothing: false });
  await clearSessionShelf();
}

/** All records but how they are kept. */
async function everything(shelf: Shelf): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const table of STORE_NAMES.filter((name) => name !== 'settings'))
    for (const [key, value] of (await shelf.all(table)).records) changes.push({ table, key, value });
  return changes;
}
