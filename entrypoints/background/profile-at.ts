import type { ProfileAt } from '../../utils/messages/replies.ts';
import type { ProfileChange } from '../../utils/profile/change.ts';
import { changeProfile, loadProfile } from '../../utils/store/profile.ts';

/** Begins with the time, so that it grows across stops of the background too. */
let revision = Date.now();

/** The profile that is kept now. It is at least as new as its number says. */
export async function profileNow(): Promise<ProfileAt> {
  const at = revision;
  return { profile: await loadProfile(), revision: at };
}

/** Takes these steps, all or none. */
export async function profileAfter(changes: readonly ProfileChange[]): Promise<ProfileAt> {
  const profile = await changeProfile(changes);
  return { profile, revision: laterRevision() };
}

/** A number for a profile that was put in place otherwise: brought back, or erased. */
export function laterRevision(): number {
  revision = Math.max(Date.now(), revision + 1);
  return revision;
}
