import { useState } from 'preact/hooks';
import type { Tried } from '../../utils/messages/replies.ts';
import { useText } from '../text.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { wrongWords } from './tried-words.ts';
import type { VaultActions } from './vault-actions.ts';

interface Props extends Pick<VaultActions, 'change'> {
  say(words: string): void;
}

/** Another passphrase, or none: both ask for the one that is set. */
export function ChangePassphrase({ change, say }: Props) {
  const text = useText();
  const [current, setCurrent] = useState('');
  const tell = (tried: Tried, done: string): boolean => {
    setCurrent('');
    say(tried.right ? done : wrongWords(text, tried));
    return tried.right;
  };
  const failed = () => {
    say(text('vault_failed'));
    return false;
  };
  const to = (next: string | null, done: string) =>
    change(current, next).then((tried) => tell(tried, done), failed);
  return (
    <details>
      <summary>{text('vault_change')}</summary>
      <PassphraseField
        id="vault-current"
        label={text('vault_current')}
        value={current}
        onInput={setCurrent}
      />
      <NewPassphrase
        id="vault-change"
        go={text('vault_change_go')}
        say={say}
        onNew={(next) => to(next, text('vault_changed'))}
      />
      <p class="quiet" id="vault-drop-note">
        {text('vault_drop_note')}
      </p>
      <p>
        <button
          type="button"
          aria-describedby="vault-drop-note"
          onClick={() => void to(null, text('vault_dropped'))}
        >
          {text('vault_drop')}
        </button>
      </p>
    </details>
  );
}
