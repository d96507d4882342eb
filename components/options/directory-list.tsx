import { useState } from 'preact/hooks';
import type { DirectoryLine } from '../../utils/messages/replies.ts';
import { Fold } from '../profile/fold.tsx';
import { useText } from '../text.ts';

interface Acts {
  onTurnOff(id: string): void;
  /** Only for directories that the user taught. */
  onForget(id: string): void;
  onSaveFolder(id: string): void;
}

interface Props extends Acts {
  directories: readonly DirectoryLine[];
  /** The keys that open the panel and hide the marks; empty where none is set. */
  keys: { panel: string; hide: string };
}

/** Every directory that Foreword knows: what that rests on, and whether it is on. */
export function DirectoryList({ directories, keys, ...acts }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const on = directories.filter(({ mode }) => mode !== 'off');
  return (
    <Fold
      id="directories"
      title={text('options_directories')}
      holds={
        on.length === 0 ? text('holds_none_on') : text('holds_on', on.map(({ label }) => label).join(', '))
      }
      note={text('options_directories_note')}
      open={open}
      onOpen={setOpen}
    >
      {keys.panel !== '' && keys.hide !== '' && <p>{text('options_keys', keys.panel, keys.hide)}</p>}
      <p class="quiet">{text('options_private')}</p>
      <ul class="directories">
        {directories.map((line) => (
          <li key={line.id}>
            <Directory line={line} {...acts} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Directory({ line, onTurnOff, onForget, onSaveFolder }: Acts & { line: DirectoryLine }) {
  const text = useText();
  const { id, label, evidence, basis, mode } = line;
  return (
    <>
      <p>
        <strong>{label}</strong> <span class="tag">{text(`directory_${mode}`)}</span>
      </p>
      <p class="quiet">{text(`directory_${evidence}`, basis.replace(/\.$/, ''))}</p>
      {mode !== 'off' && (
        <button
          type="button"
          class="small"
          aria-label={text('turn_off_label', label)}
          onClick={() => onTurnOff(id)}
        >
          {text('turn_off')}
        </button>
      )}
      {evidence === 'taught' && (
        <>
          <button
            type="button"
            class="small"
            aria-label={text('taught_save_label', label)}
            onClick={() => onSaveFolder(id)}
          >
            {text('taught_save')}
          </button>
          <button
            type="button"
            class="small"
            aria-label={text('taught_forget_label', label)}
            onClick={() => onForget(id)}
          >
            {text('taught_forget')}
          </button>
        </>
      )}
    </>
  );
}
