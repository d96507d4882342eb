import type { BackupAnswer, BackupPart, BackupPreview, Bringing } from '../../utils/messages/replies.ts';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { forgetAssessments } from '../../utils/session/panel-state.ts';
import { type ReadBackup, readBackup } from '../../utils/store/backup.ts';
import { bringBack, takeBackup } from '../../utils/store/copies.ts';
import { backupPartsOf, onlyParts } from '../../utils/store/parts.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { openBackup, sealBackup } from '../../utils/store/sealed-backup.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { reconcile } from './directories.ts';
import { forgetKnown } from './known.ts';
import { laterRevision } from './profile-at.ts';

interface File {
  text: string;
  passphrase: string | null;
}

/** The text of a backup, sealed where there is a passphrase for it, and how many records could not be read for it. */
export async function backupText(
  passphrase: string | null,
  only?: 'profile',
): Promise<{ text: string; unread: number }> {
  const { text, unread } = await takeBackup(only && [only]);
  return { text: passphrase === null ? text : await sealBackup(text, passphrase), unread };
}

/** What a backup file would bring, or why it is none. Nothing is written. */
export async function lookAt(file: File): Promise<BackupAnswer> {
  const read = await readFile(file);
  return 'problem' in read ? read : previewOf(read);
}

/** Brings in the chosen parts of what a backup file holds, all of what was shown of them or nothing. */
export async function bring(file: File, how: Bringing, parts: readonly BackupPart[]): Promise<BackupAnswer> {
  const read = await readFile(file);
  if ('problem' in read) return read;
  const here = how === 'replace' ? await loadProfile().catch(() => EMPTY_PROFILE) : EMPTY_PROFILE;
  await bringBack(onlyParts(read.records, parts, here), how);
  laterRevision();
  forgetKnown();
  forgetAssessments();
  // A directory that is on may have been taught anew: what it is for is registered as it is now.
  await reconcile();
  return previewOf(read);
}

async function readFile({ text, passphrase }: File): Promise<ReadBackup | { problem: string }> {
  const opened = await openBackup(text, passphrase);
  return 'problem' in opened ? opened : readBackup(opened.text);
}

function previewOf({ records, leftOut, more }: ReadBackup): BackupPreview {
  return {
    wishes: records.profile?.get(ONE_KEY)?.wishes ?? [],
    parts: backupPartsOf(records),
    leftOut,
    more,
  };
}
