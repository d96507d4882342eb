import type { Tried, VaultState } from '../../utils/messages/replies.ts';

/** What can be done with the lock. Each rejects when it was not done; then nothing is changed. */
export interface VaultActions {
  unlock(passphrase: string): Promise<Tried>;
  lock(): Promise<void>;
  /** Sets a passphrase where there is none. */
  set(passphrase: string): Promise<void>;
  /** `null`: without one from then on. */
  change(passphrase: string, next: string | null): Promise<Tried>;
  lockAfter(minutes: VaultState['lockAfter']): Promise<void>;
  keepNothing(on: boolean): Promise<void>;
}
