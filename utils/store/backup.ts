import * as z from 'zod';
import type { Therapy } from '../alliance/therapy.ts';
import { therapySchema } from '../alliance/therapy-schema.ts';
import type { Descriptor } from '../listing/descriptor.ts';
import { descriptorSchema } from '../listing/descriptor-schema.ts';
import { isTaught } from '../messages/taught.ts';
import type { Profile } from '../profile/profile.ts';
import { profileSchema } from '../profile/schema.ts';

/** More therapies than anyone notes. */
const MOST_THERAPIES = 200;

export const therapiesSchema: z.ZodType<Therapy[]> = z
  .array(therapySchema)
  .max(MOST_THERAPIES)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Each therapy is there once.');

/** More directories than anyone teaches. */
const MOST_TAUGHT = 200;

export const taughtSchema: z.ZodType<Descriptor[]> = z
  .array(descriptorSchema)
  .max(MOST_TAUGHT)
  .refine((all) => all.every(({ id }) => isTaught(id)), 'Only a directory that was taught is kept.');

/** The file that the user keeps: everything of theirs, readable, with its version. */
const backupSchema = z.strictObject({
  app: z.literal('foreword'),
  version: z.literal(1),
  profile: profileSchema,
  /** Files from before there were check-ins have no such part. */
  therapies: therapiesSchema.exactOptional(),
  /** Directories that the user taught. */
  taught: taughtSchema.exactOptional(),
});

export type Backup = z.infer<typeof backupSchema>;

/** What a backup brings back. */
export type Restored = Pick<Backup, 'profile' | 'therapies' | 'taught'>;

/** The text of a backup file. */
export function writeBackup(profile: Profile, therapies: Therapy[] = [], taught: Descriptor[] = []): string {
  const backup: Backup = {
    app: 'foreword',
    version: 1,
    profile,
    ...(therapies.length > 0 && { therapies }),
    ...(taught.length > 0 && { taught }),
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** What is wrong with a backup file: the key of the message that says so and what to do. */
export type BackupProblem = 'import_not_json' | 'import_other_version' | 'import_not_ours';

/** Reads a backup file. Nothing is stored: the caller puts in place only what fits. */
export function readBackup(text: string): Restored | { problem: BackupProblem } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: 'import_not_json' };
  }
  const backup = backupSchema.safeParse(raw);
  if (backup.success) {
    const { profile, therapies, taught } = backup.data;
    return { profile, ...(therapies && { therapies }), ...(taught && { taught }) };
  }
  const ours = z.object({ app: z.literal('foreword'), version: z.number().gt(1) }).safeParse(raw);
  return { problem: ours.success ? 'import_other_version' : 'import_not_ours' };
}
