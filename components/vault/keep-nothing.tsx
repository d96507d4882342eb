import { useState } from 'preact/hooks';
import { TwoStep } from '../data/two-step.tsx';
import { useText } from '../text.ts';
import type { VaultActions } from './vault-actions.ts';

interface Props extends Pick<VaultActions, 'keepNothing'> {
  on: boolean;
  say(words: string): void;
}

/** For a computer that others use: everything lasts until the browser closes. What is there goes, so it asks first. */
export function KeepNothing({ on, keepNothing, say }: Props) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const turn = (next: boolean) => {
    setAsking(false);
    keepNothing(next).then(
      () => say(text(next ? 'nothing_done' : 'nothing_undone')),
      () => say(text('vault_failed')),
    );
  };
  return (
    <>
      <h3>{text('nothing_title')}</h3>
      <p class="quiet">{text(on ? 'nothing_on' : 'nothing_off')}</p>
      {asking ? (
        <TwoStep
          question={text('nothing_confirm')}
          yes={text('nothing_yes')}
          onKeep={() => setAsking(false)}
          onYes={() => turn(true)}
        />
      ) : (
        <p>
          <button type="button" onClick={() => (on ? turn(false) : setAsking(true))}>
            {text(on ? 'nothing_turn_off' : 'nothing_turn_on')}
          </button>
        </p>
      )}
    </>
  );
}
