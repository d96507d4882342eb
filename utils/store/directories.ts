import { type Mode, modeSchema } from '../profile/mode.ts';
import { database } from './database.ts';

/** How each directory is used; those that are off are absent. */
export async function loadModes(): Promise<Map<string, Mode>> {
  const db = await database();
  const transaction = db.transaction('directories');
  const [ids, modes] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
    transaction.done,
  ]);
  return new Map(ids.map((id, index) => [id, modeSchema.catch('quiet').parse(modes[index])]));
}

/** Keeps how a directory is used; `null` turns it off. */
export async function saveMode(directory: string, mode: Mode | null): Promise<void> {
  const db = await database();
  if (mode === null) await db.delete('directories', directory);
  else await db.put('directories', mode, directory);
}
