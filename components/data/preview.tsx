import type { BackupPart } from '../../utils/messages/backup-parts.ts';
import type { BackupPreview } from '../../utils/messages/replies.ts';
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
export function Preview({ left, onLeft, leftOut, more, ...held }: Props) {
  const text = useText();
  const { wishes, answers, values, therapies, kept, taught } = held;
  const parts: [BackupPart, number, string][] = [
    ['wishes', wishes.length, text('import_wishes', String(wishes.length))],
    ['answers', answers, text('import_answers', String(answers))],
    ['values', values, text('import_values', String(values))],
    ['therapies', therapies, text('import_therapies', String(therapies))],
    ['kept', kept, text('import_kept', String(kept))],
    [
      'taught',
      taught.length,
      `${text('import_taught')} ${taught.map((label) => pageText(label, 60)).join(', ')}`,
    ],
  ];
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
          .filter(([, count]) => count > 0)
          .map(([part, , words]) => (
            <label key={part} class="tick">
              <input type="checkbox" checked={!left.includes(part)} onChange={() => toggle(part)} />{' '}
              <bdi>{words}</bdi>
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
