import type { BackupPreview } from '../../utils/messages/replies.ts';
import { pageText } from '../page-text.ts';
import { type MessageKey, useText } from '../text.ts';

/** So many things left out are named; of more it is said how many. */
const MOST_NAMED = 12;

/** What a file would bring, and what of it would be left out, each by its name. */
export function Preview({ wishes, answers, values, therapies, kept, taught, leftOut, more }: BackupPreview) {
  const text = useText();
  const counts: [MessageKey, number][] = [
    ['import_wishes', wishes],
    ['import_answers', answers],
    ['import_values', values],
    ['import_therapies', therapies],
    ['import_kept', kept],
  ];
  const rest = more + Math.max(0, leftOut.length - MOST_NAMED);
  return (
    <section class="preview">
      <h3>{text('import_holds')}</h3>
      <ul>
        {counts.map(([key, count]) => (
          <li key={key}>{text(key, String(count))}</li>
        ))}
        {taught.length > 0 && (
          <li>
            {text('import_taught')} <bdi>{taught.map((label) => pageText(label, 60)).join(', ')}</bdi>
          </li>
        )}
      </ul>
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
