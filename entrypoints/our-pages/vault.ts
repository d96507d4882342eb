import type { VaultActions } from '../../components/vault/vault-actions.ts';
import { ask } from './ask.ts';

/** What the pages of ours can do with the lock: the background does it. */
export const VAULT: VaultActions = {
  unlock: (passphrase) => ask('vault-unlock', { passphrase }),
  lock: async () => void (await ask('vault-lock', {})),
  set: async (passphrase) => void (await ask('vault-set', { passphrase })),
  change: (passphrase, next) => ask('vault-change', { passphrase, next }),
  lockAfter: async (minutes) => void (await ask('vault-lock-after', { minutes })),
  keepNothing: async (on) => void (await ask('keep-nothing', { on })),
};
