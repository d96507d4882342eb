import type { BackupPart } from '../messages/backup-parts.ts';
import { EMPTY_PROFILE, type Profile } from '../profile/profile.ts';
import type { BackupRecords } from './backup.ts';
import { ONLY } from './stores.ts';

/**
 * A file's records less the parts that were not chosen. `here`: what stands in a profile in their place, since the
 * three parts of one lie in one record; nothing of it, where that is only added to.
 */
export function onlyParts(
  records: BackupRecords,
  parts: readonly BackupPart[],
  here: Profile = EMPTY_PROFILE,
): BackupRecords {
  const has = (part: BackupPart) => parts.includes(part);
  const brought = records.profile?.get(ONLY);
  const profile: Profile | undefined = brought && {
    ...(has('wishes') ? brought : here),
    style: (has('answers') ? brought : here).style,
    values: (has('values') ? brought : here).values,
  };
  return {
    ...(profile && (has('wishes') || has('answers') || has('values'))
      ? { profile: new Map([[ONLY, profile]]) }
      : {}),
    ...(records.therapies && has('therapies') ? { therapies: records.therapies } : {}),
    ...(records.kept && has('kept') ? { kept: records.kept } : {}),
    ...(records.taught && has('taught') ? { taught: records.taught } : {}),
  };
}
