import type { BackupAnswer, BackupPreview } from '../../utils/messages/replies.ts';
import { forgetAssessments } from '../../utils/session/panel-state.ts';
import { type ReadBackup, readBackup } from '../../utils/store/backup.ts';
import { bringBack } from '../../utils/store/copies.ts';
import { ONLY } from '../../utils/store/stores.ts';
import { reconcile } from './directories.ts';
import { forgetKnown } from './known.ts';
import { laterRevision } from './profile-at.ts';

/** What a backup file would bring, or why it is none. Nothing is written. */
export function lookAt(text: string): BackupAnswer {
  const read = readBackup(text);
  return 'problem' in read ? read : previewOf(read);
}

/** Puts what a backup file holds in place, all of what was shown or nothing. */
export async function bring(text: string): Promise<BackupAnswer> {
  const read = readBackup(text);
  if ('problem' in read) return read;
  await bringBack(read.records);
  laterRevision();
  forgetKnown();
  forgetAssessments();
  // A directory that is on may have been taught anew: what it is for is registered as it is now.
  await reconcile();
  return previewOf(read);
}

function previewOf({ records, leftOut, more }: ReadBackup): BackupPreview {
  const profile = records.profile?.get(ONLY);
  return {
    wishes: profile?.wishes.length ?? 0,
    answers: Object.keys(profile?.style ?? {}).length,
    values: profile?.values.length ?? 0,
    therapies: records.therapies?.size ?? 0,
    taught: [...(records.taught?.values() ?? [])].map(({ label }) => label),
    leftOut,
    more,
  };
}
