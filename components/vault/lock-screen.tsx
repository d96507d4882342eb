import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CrisisLink } from '../crisis-link.tsx';
import type { DataActions } from '../data/data-actions.ts';
import { EraseAll } from '../data/erase-all.tsx';
import { Wordmark } from '../marks/wordmark.tsx';
import { useText } from '../text.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { wrongWords } from './tried-words.ts';
import type { VaultActions } from './vault-actions.ts';

interface Props extends Pick<VaultActions, 'unlock'>, Pick<DataActions, 'erase'> {
  /** After it was opened, or erased. */
  onOpen(): void;
}

/**
 * What every page of ours shows while it is locked, popup and panel too: a field for the passphrase, and for whoever
 * has forgotten it the one thing that is left. A wrong one is said at the field, which keeps the focus.
 */
export function LockScreen({ unlock, erase, onOpen }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  const open = async () => {
    setBusy(true);
    setWrong('');
    try {
      const tried = await unlock(typed);
      setTyped('');
      if (tried.right) onOpen();
      else setWrong(wrongWords(text, tried));
    } catch {
      setWrong(text('vault_failed'));
    }
    setBusy(false);
    field.current?.focus();
  };

  return (
    <main class="popup locked">
      <header>
        <Wordmark />
      </header>
      <div>
        <h1>{text('lock_title')}</h1>
        <p class="quiet" id="lock-note">
          {text('lock_note')}
        </p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void open();
        }}
      >
        <PassphraseField
          id="lock"
          label={text('vault_passphrase')}
          value={typed}
          onInput={setTyped}
          about="lock-wrong lock-note"
          wrong={wrong !== ''}
          field={field}
        />
        <p class="lock-wrong" id="lock-wrong" role="alert">
          {wrong}
        </p>
        <button type="submit" class="primary big" aria-disabled={busy}>
          {text(busy ? 'lock_opening' : 'lock_open')}
        </button>
      </form>
      <details>
        <summary>{text('lock_forgotten')}</summary>
        <p>{text('lock_forgotten_note')}</p>
        <EraseAll erase={erase} say={say} onErased={onOpen} />
      </details>
      <p class="result" role="status">
        {said}
      </p>
      <footer class="popup-end">
        <CrisisLink />
      </footer>
    </main>
  );
}
