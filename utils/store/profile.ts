import { EMPTY_PROFILE, type Profile } from '../profile/profile.ts';
import { profileSchema } from '../profile/schema.ts';
import { database } from './database.ts';

/** Where the one profile is kept. */
export const PROFILE_KEY = 'mine';

/**
 * The user's profile, or an empty one before there is any.
 * Throws when a stored one does not fit: it is then left as it is, so that nothing is lost.
 */
export async function loadProfile(): Promise<Profile> {
  const stored = await (await database()).get('profile', PROFILE_KEY);
  return stored === undefined ? EMPTY_PROFILE : profileSchema.parse(stored);
}

/** Replaces the profile in one transaction. */
export async function saveProfile(profile: Profile): Promise<void> {
  await (await database()).put('profile', profileSchema.parse(profile), PROFILE_KEY);
}
