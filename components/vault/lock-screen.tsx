import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataActions } from '../data/data-actions.ts';
import { EraseAll } from '../data/erase-all.tsx';
import { useText } from '../text.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { wrongWords } from './tried-words.ts';
import type { VaultActions } from './vault-actions.ts';

interface Props extends Pick<VaultActions, 'unlock'>, Pick<DataActions, 'erase'> {
  /** After it was opened, or erased. */
  onOpen(): void;
}

/**
 * What every page of ours shows while it is locked: a field for the passphrase, and for whoever has forgotten it
 * the one thing that is left.
 */
export function LockScreen({ unlock, erase, onOpen }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const open = async () => {
    setBusy(true);
    say('');
    try {
      const tried = await unlock(typed);
      setTyped('');
      if (tried.right) onOpen();
      else say(wrongWords(text, tried));
    } catch {
      say(text('vault_failed'));
    }
    setBusy(false);
    field.current?.focus();
  };

  return (
    <main class="locked">
      <h1>{text('lock_title')}</h1>
      <p id="lock-note">{text('lock_note')}</p>
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
          about="lock-note"
          field={field}
        />
        <p>
          <button type="submit" class="primary" disabled={busy}>
            {text('lock_open')}
          </button>
        </p>
      </form>
      <p class="result" role="status">
        {said}
      </p>
      <details>
        <summary>{text('lock_forgotten')}</summary>
        <p>{text('lock_forgotten_note')}</p>
        <EraseAll erase={erase} say={say} onErased={onOpen} />
      </details>
    </main>
  );
}
