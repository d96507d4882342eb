import type { BackupAnswer, Remains } from '../../utils/messages/replies.ts';

/** What can be done with everything that is kept. Each rejects when it was not done; then nothing is changed. */
export interface DataActions {
  /** Saves a copy as a file; resolves to how many records could not be read for it. */
  saveCopy(): Promise<number>;
  /** Saves all that lies there as a file, unchecked. */
  saveRaw(): Promise<void>;
  /** What a file would bring. Nothing is written. */
  look(text: string): Promise<BackupAnswer>;
  bring(text: string): Promise<BackupAnswer>;
  /** Resolves to what could not be removed. */
  erase(): Promise<Remains[]>;
}
