import { countsSchema } from '../fit/counts-schema.ts';
import { type Counts, NO_COUNTS } from '../fit/directory-rates.ts';
import { database } from './database.ts';

/** What was counted on a directory; nothing when there is no record, or none that can be read. */
export async function loadCounts(directory: string): Promise<Counts> {
  const db = await database();
  return countsSchema.catch(NO_COUNTS).parse((await db.get('counts', directory)) ?? NO_COUNTS);
}

/** Changes the counts of a directory in one step, so that two pages at once lose nothing. */
export async function updateCounts(directory: string, change: (counts: Counts) => Counts): Promise<void> {
  const db = await database();
  const transaction = db.transaction('counts', 'readwrite');
  const known = countsSchema.catch(NO_COUNTS).parse((await transaction.store.get(directory)) ?? NO_COUNTS);
  await Promise.all([transaction.store.put(change(known), directory), transaction.done]);
}
