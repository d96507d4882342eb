import { useText } from '../text.ts';
import { NewPassphrase } from '../vault/new-passphrase.tsx';
import type { DataActions } from './data-actions.ts';

interface Props extends Pick<DataActions, 'saveCopy' | 'saveWishes'> {
  say(words: string): void;
}

/** Takes a copy along: readable by anyone, or with a passphrase of its own; each says which it is. */
export function SaveCopy({ saveCopy, saveWishes, say }: Props) {
  const text = useText();
  const save = (passphrase: string | null) =>
    saveCopy(passphrase).then(
      (unread) => {
        say(text(unread > 0 ? 'export_partly' : passphrase === null ? 'export_done' : 'export_sealed_done'));
        return true;
      },
      () => {
        say(text('export_failed'));
        return false;
      },
    );
  return (
    <>
      <p>
        <button type="button" onClick={() => void save(null)}>
          {text('export')}
        </button>
      </p>
      <p class="quiet">{text('export_note')}</p>
      <details>
        <summary>{text('export_sealed')}</summary>
        <p class="quiet">{text('export_sealed_note')}</p>
        <NewPassphrase id="export" go={text('export_sealed_go')} say={say} onNew={save} />
      </details>
      <details>
        <summary>{text('export_wishes')}</summary>
        <p class="quiet">{text('export_wishes_note')}</p>
        <p>
          <button
            type="button"
            onClick={() =>
              void saveWishes().then(
                () => say(text('export_wishes_done')),
                () => say(text('export_failed')),
              )
            }
          >
            {text('export_wishes_go')}
          </button>
        </p>
      </details>
    </>
  );
}
