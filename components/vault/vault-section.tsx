import { useState } from 'preact/hooks';
import type { VaultState } from '../../utils/messages/replies.ts';
import { useText } from '../text.ts';
import { ChangePassphrase } from './change-passphrase.tsx';
import { KeepNothing } from './keep-nothing.tsx';
import { LockAfter } from './lock-after.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import type { VaultActions } from './vault-actions.ts';

interface Props {
  state: VaultState;
  actions: VaultActions;
}

/** Who else can read what is saved, said as it is, and what can be done about it. */
export function VaultSection({ state, actions }: Props) {
  const text = useText();
  const [said, say] = useState('');
  const failed = () => say(text('vault_failed'));
  return (
    <section class="part vault">
      <h2>{text('vault_title')}</h2>
      {!state.keepsNothing && state.lock === 'bare' && (
        <>
          <p>{text('vault_bare')}</p>
          <details>
            <summary>{text('vault_set')}</summary>
            <p>{text('vault_set_note')}</p>
            <p>
              <strong>{text('vault_set_forgotten')}</strong>
            </p>
            <NewPassphrase
              id="vault-set"
              go={text('vault_set_go')}
              say={say}
              onNew={(passphrase) =>
                actions.set(passphrase).then(
                  () => {
                    say(text('vault_set_done'));
                    return true;
                  },
                  () => {
                    failed();
                    return false;
                  },
                )
              }
            />
          </details>
        </>
      )}
      {!state.keepsNothing && state.lock !== 'bare' && (
        <>
          <p>{text('vault_on')}</p>
          <p>
            <button type="button" class="primary" onClick={() => void actions.lock().catch(failed)}>
              {text('vault_lock')}
            </button>
          </p>
          <LockAfter
            chosen={state.lockAfter}
            onChoose={(minutes) => void actions.lockAfter(minutes).catch(failed)}
          />
          <ChangePassphrase change={actions.change} say={say} />
        </>
      )}
      <KeepNothing on={state.keepsNothing} keepNothing={actions.keepNothing} say={say} />
      <p class="result" role="status">
        {said}
      </p>
    </section>
  );
}
