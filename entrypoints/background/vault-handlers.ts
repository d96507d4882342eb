import type { RequestType } from '../../utils/messages/requests.ts';
import { scrub } from '../../utils/store/scrub.ts';
import { setPassphrase } from '../../utils/store/vault/change-key.ts';
import { done, EVERYTHING, type Handler } from './handler-type.ts';
import { changeTo, lockAfter, lockNow, setKeepNothing, unlockWith, vaultState } from './vault.ts';

type VaultRequest = Extract<RequestType, `vault-${string}` | 'keep-nothing'>;

/** What the extension's own pages may do with the lock. */
export const VAULT_HANDLERS: { [T in VaultRequest]: Handler<T> } = {
  'vault-state': { handle: vaultState },
  'vault-unlock': {
    handle: ({ passphrase }) => unlockWith(passphrase),
    tells: (_request, { right }) => (right ? EVERYTHING : {}),
  },
  'vault-lock': { handle: () => lockNow().then(done) },
  'vault-set': {
    handle: ({ passphrase }) => setPassphrase(passphrase).then(scrub).then(done),
    tells: () => ({ pages: ['vault'] }),
  },
  'vault-change': {
    handle: ({ passphrase, next }) => changeTo(passphrase, next),
    tells: () => ({ pages: ['vault'] }),
  },
  'vault-lock-after': {
    handle: ({ minutes }) => lockAfter(minutes).then(done),
    tells: () => ({ pages: ['vault'] }),
  },
  'keep-nothing': { handle: ({ on }) => setKeepNothing(on).then(done), tells: () => EVERYTHING },
};
