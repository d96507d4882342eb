import type { DirectoryLine } from '../../utils/messages/replies.ts';
import { useText } from '../text.ts';

/** Every directory that Foreword knows: what that rests on, and whether it is on. */
export function DirectoryList({
  directories,
  onTurnOff,
  onForget,
  onSaveFolder,
}: {
  directories: readonly DirectoryLine[];
  onTurnOff(id: string): void;
  /** Only for directories that the user taught. */
  onForget(id: string): void;
  onSaveFolder(id: string): void;
}) {
  const text = useText();
  return (
    <section class="part">
      <h2>{text('options_directories')}</h2>
      <p class="quiet">{text('options_directories_note')}</p>
      <p class="quiet">{text('options_private')}</p>
      <ul class="directories">
        {directories.map(({ id, label, evidence, basis, mode }) => (
          <li key={id}>
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
          </li>
        ))}
      </ul>
    </section>
  );
}
