/** The parts of a file that can be taken or left, each by itself. */
export const BACKUP_PARTS = ['wishes', 'answers', 'values', 'therapies', 'kept', 'taught'] as const;
export type BackupPart = (typeof BACKUP_PARTS)[number];
