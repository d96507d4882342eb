import { countsSchema } from '../fit/counts-schema.ts';
import { type Learned, NOTHING_LEARNED } from '../fit/learned.ts';
import { database } from './database.ts';

/** What was counted on a directory; nothing when there is no record, or none that can be read. */
export async function loadCounts(directory: string): Promise<Learned> {
  const db = await database();
  return countsSchema.catch(NOTHING_LEARNED).parse((await db.get('counts', directory)) ?? NOTHING_LEARNED);
}

/** Changes the counts of a directory in one step, so that two pages at once lose nothing. */
export async function updateCounts(directory: string, change: (counts: Learned) => Learned): Promise<void> {
  const db = await database();
  const transaction = db.transaction('counts', 'readwrite');
  const known = countsSchema
    .catch(NOTHING_LEARNED)
    .parse((await transaction.store.get(directory)) ?? NOTHING_LEARNED);
  await Promise.all([transaction.store.put(change(known), directory), transaction.done]);
}
