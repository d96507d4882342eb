import { changed, type ProfileChange } from '../profile/change.ts';
import { EMPTY_PROFILE, type Profile } from '../profile/profile.ts';
import { changeOne, readOne } from './records.ts';
import { ONE_KEY } from './stores.ts';

/** The user's profile, or an empty one before there is any. */
export async function loadProfile(): Promise<Profile> {
  return (await readOne('profile', ONE_KEY)) ?? EMPTY_PROFILE;
}

/** Takes these steps, all or none, and resolves to the profile that is kept now. */
export function changeProfile(changes: readonly ProfileChange[]): Promise<Profile> {
  return changeOne('profile', ONE_KEY, (profile) => changes.reduce(changed, profile ?? EMPTY_PROFILE));
}
