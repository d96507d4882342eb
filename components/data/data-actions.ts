import type { BackupAnswer, BackupPart, Bringing, Remains } from '../../utils/messages/replies.ts';

/** What can be done with everything that is kept. Each rejects when it was not done; then nothing is changed. */
export interface DataActions {
  /** Saves a copy as a file, sealed if it has a passphrase; resolves to how many records could not be read for it. */
  saveCopy(passphrase: string | null): Promise<number>;
  /** Saves the wishes alone as a file, for someone else to open. Rejects where they could not be read. */
  saveWishes(): Promise<void>;
  /** Saves all that lies there as a file, unchecked. */
  saveRaw(): Promise<void>;
  /** What a file would bring. Nothing is written. */
  look(text: string, passphrase: string | null): Promise<BackupAnswer>;
  bring(
    text: string,
    passphrase: string | null,
    how: Bringing,
    parts: readonly BackupPart[],
  ): Promise<BackupAnswer>;
  /** Resolves to what could not be removed. */
  erase(): Promise<Remains[]>;
}
