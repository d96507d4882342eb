import type { BackupPart, BackupPreview } from '../../utils/messages/replies.ts';
import { pageText } from '../page-text.ts';
import { type MessageKey, useText } from '../text.ts';
import { wishWords } from '../wish-words.ts';

/** So many things left out are named; of more it is said how many. */
const MOST_NAMED = 12;

interface Props extends BackupPreview {
  /** Parts that the user wants to leave out. */
  left: readonly BackupPart[];
  onLeft(left: readonly BackupPart[]): void;
}

/** What a file would bring, each part to be taken or left, and what of it would be left out, each by its name. */
export function FilePreview({ left, onLeft, leftOut, more, wishes, parts }: Props) {
  const text = useText();
  const toggle = (part: BackupPart) =>
    onLeft(left.includes(part) ? left.filter((one) => one !== part) : [...left, part]);
  const rest = more + Math.max(0, leftOut.length - MOST_NAMED);
  return (
    <section class="preview">
      <fieldset>
        <legend>
          <h3>{text('import_holds')}</h3>
        </legend>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ part, count, names }) => (
            <label key={part} class="tick">
              <input type="checkbox" checked={!left.includes(part)} onChange={() => toggle(part)} />{' '}
              <bdi>
                {text(`import_${part}` as MessageKey, String(count))}
                {names.length > 0 && ` ${names.map((name) => pageText(name, 60)).join(', ')}`}
              </bdi>
            </label>
          ))}
      </fieldset>
      <Wishes wishes={wishes} />
      {leftOut.length > 0 && (
        <>
          <h3>{text('import_leaves')}</h3>
          <ul>
            {leftOut.slice(0, MOST_NAMED).map(({ what, why }) => (
              <li key={`${what} ${why}`}>{text(`import_left_${why}` as MessageKey, pageText(what, 60))}</li>
            ))}
            {rest > 0 && <li>{text('import_left_more', String(rest))}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

function Wishes({ wishes }: Pick<BackupPreview, 'wishes'>) {
  const text = useText();
  if (wishes.length === 0) return null;
  return (
    <details>
      <summary>{text('import_wishes_show')}</summary>
      <ul>
        {wishes.map((wish) => (
          <li key={wishWords(wish, text)}>
            {text('import_wish_as', wishWords(wish, text), text(`importance_${wish.importance}`))}
          </li>
        ))}
      </ul>
    </details>
  );
}
