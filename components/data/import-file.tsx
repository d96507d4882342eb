import { useState } from 'preact/hooks';
import type { BackupAnswer, BackupPart, BackupPreview, Bringing } from '../../utils/messages/replies.ts';
import { pageText } from '../page-text.ts';
import { type MessageKey, useText } from '../text.ts';
import { PassphraseField } from '../vault/passphrase-field.tsx';
import type { DataActions } from './data-actions.ts';
import { FilePreview } from './preview.tsx';
import { TwoStep } from './two-step.tsx';

interface Props extends Pick<DataActions, 'look' | 'bring'> {
  /** What came of it, in a sentence. */
  say(words: string): void;
  /** After a file was put in place. */
  onBrought?: (() => void) | undefined;
}

interface Chosen {
  name: string;
  text: string;
  passphrase: string | null;
  /** `null` while its passphrase is asked for. */
  preview: BackupPreview | null;
}

/** Brings back a copy: a file is chosen, what it would bring and leave out is shown, and only then it is written. */
export function ImportFile({ look, bring, say, onBrought }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [how, setHow] = useState<Bringing>('merge');
  const [typed, setTyped] = useState('');
  /** Parts of the file that are not to be brought in. */
  const [left, setLeft] = useState<readonly BackupPart[]>([]);
  const refused = (answer: BackupAnswer) => ('problem' in answer ? (answer.problem as MessageKey) : null);

  const read = async (file: Omit<Chosen, 'preview'>) => {
    setTyped('');
    setLeft([]);
    const answer = await look(file.text, file.passphrase);
    if (!('problem' in answer)) {
      say('');
      return setChosen({ ...file, preview: answer });
    }
    say(text(answer.problem as MessageKey));
    const sealed = answer.problem === 'import_sealed' || answer.problem === 'import_wrong';
    setChosen(sealed ? { ...file, preview: null } : null);
  };
  const choose = async (file: File) => {
    setChosen(null);
    say('');
    await read({ name: file.name, text: await file.text(), passphrase: null });
  };
  const put = async (file: Chosen, preview: BackupPreview) => {
    const parts = preview.parts.map(({ part }) => part).filter((part) => !left.includes(part));
    const problem = refused(await bring(file.text, file.passphrase, how, parts));
    if (problem) return say(text(problem));
    setChosen(null);
    say(text('import_done'));
    onBrought?.();
  };
  const failed = () => say(text('import_failed'));
  const preview = chosen?.preview;

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
      {chosen && !preview && (
        <>
          <PassphraseField
            id="import-passphrase"
            label={text('import_passphrase')}
            value={typed}
            onInput={setTyped}
          />
          <p>
            <button type="button" onClick={() => void read({ ...chosen, passphrase: typed }).catch(failed)}>
              {text('import_open')}
            </button>
          </p>
        </>
      )}
      {chosen && preview && (
        <>
          <FilePreview {...preview} left={left} onLeft={setLeft} />
          <HowChoice how={how} onChoose={setHow} />
          <TwoStep
            question={text('import_confirm', pageText(chosen.name, 80))}
            yes={text('import_yes')}
            onKeep={() => setChosen(null)}
            onYes={() => void put(chosen, preview).catch(failed)}
          />
        </>
      )}
    </>
  );
}

/** Beside what is here, or in its place. */
function HowChoice({ how, onChoose }: { how: Bringing; onChoose(how: Bringing): void }) {
  const text = useText();
  return (
    <fieldset>
      <legend>{text('import_how')}</legend>
      {(['merge', 'replace'] as const).map((one) => (
        <label key={one} class="tick">
          <input type="radio" name="import-how" checked={one === how} onChange={() => onChoose(one)} />{' '}
          {text(`import_how_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
