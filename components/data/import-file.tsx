import { useState } from 'preact/hooks';
import type { BackupAnswer, BackupPreview } from '../../utils/messages/replies.ts';
import { pageText } from '../page-text.ts';
import { type MessageKey, useText } from '../text.ts';
import type { DataActions } from './data-actions.ts';
import { Preview } from './preview.tsx';
import { TwoStep } from './two-step.tsx';

interface Props extends Pick<DataActions, 'look' | 'bring'> {
  /** What came of it, in a sentence. */
  say(words: string): void;
  /** After a file was put in place. */
  onBrought?: (() => void) | undefined;
}

/** Brings back a copy: a file is chosen, what it would bring and leave out is shown, and only then it is written. */
export function ImportFile({ look, bring, say, onBrought }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<{ name: string; text: string; preview: BackupPreview } | null>(null);
  const refused = (answer: BackupAnswer) => ('problem' in answer ? (answer.problem as MessageKey) : null);

  const choose = async (file: File) => {
    setChosen(null);
    say('');
    const content = await file.text();
    const answer = await look(content);
    if ('problem' in answer) say(text(answer.problem as MessageKey));
    else setChosen({ name: file.name, text: content, preview: answer });
  };
  const put = async (content: string) => {
    const problem = refused(await bring(content));
    if (problem) return say(text(problem));
    setChosen(null);
    say(text('import_done'));
    onBrought?.();
  };
  const failed = () => say(text('import_failed'));

  return (
    <>
      <p>
        <label for="import">{text('import')}</label>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-note"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) choose(file).catch(failed);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p class="quiet" id="import-note">
        {text('import_note')}
      </p>
      {chosen && (
        <>
          <Preview {...chosen.preview} />
          <TwoStep
            question={text('import_confirm', pageText(chosen.name, 80))}
            yes={text('import_yes')}
            onKeep={() => setChosen(null)}
            onYes={() => void put(chosen.text).catch(failed)}
          />
        </>
      )}
    </>
  );
}
