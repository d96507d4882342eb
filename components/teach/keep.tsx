import { useState } from 'preact/hooks';
import type { Mode } from '../../utils/profile/mode.ts';
import { Notice } from '../notice.tsx';
import { useText } from '../text.ts';
import { WayChoice } from '../way-choice.tsx';

interface Props {
  host: string;
  /** Whether its address has https: for others no access can be asked for. */
  secure: boolean;
  onKeep(label: string, mode: Mode): void;
  onSaveFile(): void;
}

/** Keeps what was shown on this computer, under a name, and begins with it. */
export function Keep({ host, secure, onKeep, onSaveFile }: Props) {
  const text = useText();
  const [label, setLabel] = useState(host);
  const [way, setWay] = useState<Mode>('page');
  return (
    <section class="keep">
      <h2>{text('teach_keep')}</h2>
      {!secure && <Notice title={text('teach_plain')} help={text('teach_plain_help')} />}
      {secure && (
        <>
          <p>
            <label for="directory-name">{text('teach_label')}</label>
            <input
              id="directory-name"
              type="text"
              maxLength={80}
              value={label}
              onInput={(event) => setLabel(event.currentTarget.value)}
            />
          </p>
          <WayChoice way={way} onWay={setWay} />
          <p class="quiet">{text('popup_permission', host)}</p>
          <p>
            <button type="button" class="primary" onClick={() => onKeep(label, way)}>
              {text('teach_keep_on')}
            </button>
          </p>
        </>
      )}
      <p class="quiet">{text('teach_file_note')}</p>
      <p>
        <button type="button" class="small" onClick={onSaveFile}>
          {text('taught_save')}
        </button>
      </p>
    </section>
  );
}
