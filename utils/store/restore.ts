import { profileSchema } from '../profile/schema.ts';
import { type Restored, therapiesSchema } from './backup.ts';
import { database } from './database.ts';
import { PROFILE_KEY } from './profile.ts';

/**
 * Puts what a backup holds in place, all of it or nothing: one transaction. The profile is replaced; so is each
 * therapy that the file holds. Therapies that it does not hold stay, those of an older file without any too.
 */
export async function restore({ profile, therapies = [] }: Restored): Promise<void> {
  const fitting = { profile: profileSchema.parse(profile), therapies: therapiesSchema.parse(therapies) };
  const transaction = (await database()).transaction(['profile', 'therapies'], 'readwrite');
  await Promise.all([
    transaction.objectStore('profile').put(fitting.profile, PROFILE_KEY),
    ...fitting.therapies.map((therapy) => transaction.objectStore('therapies').put(therapy, therapy.id)),
    transaction.done,
  ]);
}
