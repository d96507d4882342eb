import { useState } from 'preact/hooks';
import { SHORTEST_PASSPHRASE } from '../../utils/messages/passphrase.ts';
import { useText } from '../text.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface Props {
  /** Begins the ids of its fields: two forms may stand on a page. */
  id: string;
  /** What is pressed when both are typed. */
  go: string;
  say(words: string): void;
  /** Resolves to whether it was taken: then what was typed goes. */
  onNew(passphrase: string): Promise<boolean>;
}

/** A new passphrase is typed twice. One that is too short is told so, and so are two that differ. */
export function NewPassphrase({ id, go, say, onNew }: Props) {
  const text = useText();
  const [typed, setTyped] = useState({ once: '', again: '' });
  const send = async () => {
    if (typed.once.length < SHORTEST_PASSPHRASE) return say(text('vault_short', String(SHORTEST_PASSPHRASE)));
    if (typed.once !== typed.again) return say(text('vault_differs'));
    if (await onNew(typed.once)) setTyped({ once: '', again: '' });
  };
  return (
    <>
      <PassphraseField
        id={`${id}-new`}
        label={text('vault_new')}
        value={typed.once}
        about={`${id}-hint`}
        onInput={(once) => setTyped({ ...typed, once })}
      />
      <p class="quiet" id={`${id}-hint`}>
        {text('vault_hint', String(SHORTEST_PASSPHRASE))}
      </p>
      <PassphraseField
        id={`${id}-again`}
        label={text('vault_again')}
        value={typed.again}
        onInput={(again) => setTyped({ ...typed, again })}
      />
      <p>
        <button type="button" onClick={() => void send()}>
          {go}
        </button>
      </p>
    </>
  );
}
