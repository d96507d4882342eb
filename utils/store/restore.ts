import { profileSchema } from '../profile/schema.ts';
import { type Restored, taughtSchema, therapiesSchema } from './backup.ts';
import { database } from './database.ts';
import { PROFILE_KEY } from './profile.ts';

/**
 * Puts what a backup holds in place, all of it or nothing: one transaction. The profile is replaced; so is each
 * therapy and each taught directory that the file holds. What it does not hold stays, as with an older file.
 */
export async function restore({ profile, therapies = [], taught = [] }: Restored): Promise<void> {
  const fitting = {
    profile: profileSchema.parse(profile),
    therapies: therapiesSchema.parse(therapies),
    taught: taughtSchema.parse(taught),
  };
  const transaction = (await database()).transaction(['profile', 'therapies', 'taught'], 'readwrite');
  await Promise.all([
    transaction.objectStore('profile').put(fitting.profile, PROFILE_KEY),
    ...fitting.therapies.map((therapy) => transaction.objectStore('therapies').put(therapy, therapy.id)),
    ...fitting.taught.map((one) => transaction.objectStore('taught').put(one, one.id)),
    transaction.done,
  ]);
}
