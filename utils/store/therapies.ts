import { newTherapy, type Therapy } from '../alliance/therapy.ts';
import { changedTherapy, type TherapyChange } from '../alliance/therapy-change.ts';
import { changeOne, dropOne, readAll } from './records.ts';

export interface StoredTherapies {
  therapies: Therapy[];
  /** How many records do not fit. They are left as they are, so that nothing is lost. */
  unread: number;
}

/** Every therapy, in the order of their ids. */
export async function loadTherapies(): Promise<StoredTherapies> {
  const { records, unread } = await readAll('therapies');
  const own = [...records].filter(([id, therapy]) => therapy.id === id);
  return { therapies: own.map(([, therapy]) => therapy), unread: unread.length + records.size - own.length };
}

/** Takes these steps, all or none, of a therapy that is there or begins with them. */
export async function changeTherapy(id: string, changes: readonly TherapyChange[]): Promise<void> {
  await changeOne('therapies', id, (therapy) => changes.reduce(changedTherapy, therapy ?? newTherapy(id)));
}

/** Removes a therapy with all its check-ins. */
export async function removeTherapy(id: string): Promise<void> {
  await dropOne('therapies', id);
}
