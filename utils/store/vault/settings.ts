import { ONE_KEY } from '../stores.ts';
import { sealedShelf } from './sealed-shelf.ts';
import { sessionShelf } from './session-shelf.ts';
import { type Settings, settingsFrom, settingsSchema } from './settings-schema.ts';
import type { Shelf } from './shelf.ts';

/** What is chosen about keeping; the usual where nothing is. */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom((await sealedShelf.get('settings', ONE_KEY)).value);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await sealedShelf.write([{ table: 'settings', key: ONE_KEY, value: settingsSchema.parse(settings) }]);
}

/** Where records lie now. */
export async function shelfNow(): Promise<Shelf> {
  return (await loadSettings()).keepNothing ? sessionShelf : sealedShelf;
}
