import type { Therapy } from '../alliance/therapy.ts';
import { therapySchema } from '../alliance/therapy-schema.ts';
import { database } from './database.ts';

export interface StoredTherapies {
  therapies: Therapy[];
  /** Ids of records that do not fit. They are left as they are, so that nothing is lost. */
  unread: string[];
}

/** Every therapy, in the order of their ids; those that cannot be read are named apart and left where they are. */
export async function loadTherapies(): Promise<StoredTherapies> {
  const transaction = (await database()).transaction('therapies');
  const [ids, records] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
    transaction.done,
  ]);
  const found: StoredTherapies = { therapies: [], unread: [] };
  ids.forEach((id, index) => {
    const read = therapySchema.safeParse(records[index]);
    if (read.success && read.data.id === id) found.therapies.push(read.data);
    else found.unread.push(id);
  });
  return found;
}

/** Keeps a therapy whole. Throws when it does not fit, and then changes nothing. */
export async function saveTherapy(therapy: Therapy): Promise<void> {
  const fitting = therapySchema.parse(therapy);
  await (await database()).put('therapies', fitting, fitting.id);
}

/** Removes a therapy with all its check-ins. */
export async function removeTherapy(id: string): Promise<void> {
  await (await database()).delete('therapies', id);
}
