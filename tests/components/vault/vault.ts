import { vi } from 'vitest';
import type { VaultActions } from '../../../components/vault/vault-actions.ts';
import type { VaultState } from '../../../utils/messages/replies.ts';

export const BARE: VaultState = { lock: 'bare', keepsNothing: false, lockAfter: null };
export const OPEN: VaultState = { lock: 'unlocked', keepsNothing: false, lockAfter: 15 };
export const NOTHING: VaultState = { lock: 'bare', keepsNothing: true, lockAfter: null };

/** What can be done with the lock, where all goes well. */
export function vault() {
  const right = { right: true, wait: 0 };
  return {
    unlock: vi.fn<VaultActions['unlock']>(async () => right),
    lock: vi.fn<VaultActions['lock']>(async () => undefined),
    set: vi.fn<VaultActions['set']>(async () => undefined),
    change: vi.fn<VaultActions['change']>(async () => right),
    lockAfter: vi.fn<VaultActions['lockAfter']>(async () => undefined),
    keepNothing: vi.fn<VaultActions['keepNothing']>(async () => undefined),
  };
}
