import * as z from 'zod';
import type { Profile } from '../profile/profile.ts';
import { profileSchema } from '../profile/schema.ts';

/** The file that the user keeps: everything of theirs, readable, with its version. */
const backupSchema = z.strictObject({
  app: z.literal('foreword'),
  version: z.literal(1),
  profile: profileSchema,
});

export type Backup = z.infer<typeof backupSchema>;

/** The text of a backup file. */
export function writeBackup(profile: Profile): string {
  return `${JSON.stringify({ app: 'foreword', version: 1, profile } satisfies Backup, null, 2)}\n`;
}

/** What is wrong with a backup file: the key of the message that says so and what to do. */
export type BackupProblem = 'import_not_json' | 'import_other_version' | 'import_not_ours';

/** Reads a backup file. Nothing is stored: the caller replaces the profile only with one that fits. */
export function readBackup(text: string): { profile: Profile } | { problem: BackupProblem } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: 'import_not_json' };
  }
  const backup = backupSchema.safeParse(raw);
  if (backup.success) return { profile: backup.data.profile };
  const ours = z.object({ app: z.literal('foreword'), version: z.number().gt(1) }).safeParse(raw);
  return { problem: ours.success ? 'import_other_version' : 'import_not_ours' };
}
