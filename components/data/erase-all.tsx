import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import type { DataActions } from './data-actions.ts';
import { TwoStep } from './two-step.tsx';

interface Props extends Pick<DataActions, 'erase'> {
  say(words: string): void;
  onErased?: (() => void) | undefined;
}

/** Erases everything, in two steps, and says what could not be erased. */
export function EraseAll({ erase, say, onErased }: Props) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const go = async () => {
    setAsking(false);
    const left = await erase();
    say(
      left.length === 0
        ? text('erase_done')
        : text('erase_partly', left.map((what) => text(`erase_left_${what}`)).join(', ')),
    );
    onErased?.();
  };
  return (
    <>
      {asking ? (
        <TwoStep
          question={text('erase_confirm')}
          yes={text('erase_yes')}
          onKeep={() => setAsking(false)}
          onYes={() => void go().catch(() => say(text('erase_failed')))}
        />
      ) : (
        <p>
          <button type="button" onClick={() => setAsking(true)}>
            {text('erase')}
          </button>
        </p>
      )}
      <p class="quiet">{text('erase_note')}</p>
    </>
  );
}
