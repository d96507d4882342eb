import { ONLY } from '../stores.ts';
import { sealedShelf } from './sealed-shelf.ts';
import { sessionShelf } from './session-shelf.ts';
import { type Settings, settingsSchema, USUAL_SETTINGS } from './settings-schema.ts';
import type { Shelf } from './shelf.ts';

/** What is chosen about keeping; the usual where nothing is, or nothing that fits. */
export async function loadSettings(): Promise<Settings> {
  const read = settingsSchema.safeParse((await sealedShelf.get('settings', ONLY)).value);
  return read.success ? read.data : USUAL_SETTINGS;
}

export async function saveSettings(settings: Settings): Promise<void> {
  await sealedShelf.write([{ table: 'settings', key: ONLY, value: settingsSchema.parse(settings) }]);
}

/** Where records lie now. */
export async function shelfNow(): Promise<Shelf> {
  return (await loadSettings()).keepNothing ? sessionShelf : sealedShelf;
}
