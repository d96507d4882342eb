import type { KeptRow } from '../../utils/messages/replies.ts';
import { type Next, nextOf } from '../../utils/shortlist/next.ts';
import { type Translate, useText } from '../text.ts';
import { nameWords, whenWords } from './words.ts';

/** So many names are said; of more, how many. */
const NAMED = 3;

/** The one thing to do now, in words. */
export function NextCard({ rows, today }: { rows: readonly KeptRow[]; today: string }) {
  const text = useText();
  const next = nextOf(
    rows.map(({ kept }) => kept),
    today,
  );
  const names = namesOf(next, rows, text);
  const help = helpOf(next, names, text);
  return (
    <section class="next-card">
      <h2>{text('next_title')}</h2>
      <p>
        <strong>{text(`next_${next.kind}`)}</strong>
      </p>
      {names !== '' && (
        <p>
          <bdi>{names}</bdi>
          {next.at && ` · ${whenWords(next.at)}`}
        </p>
      )}
      <p class="quiet">{help}</p>
    </section>
  );
}

function namesOf({ who }: Next, rows: readonly KeptRow[], text: Translate): string {
  const names = who.flatMap((id) => {
    const row = rows.find(({ kept }) => kept.id === id);
    return row ? [nameWords(row.kept, text)] : [];
  });
  const more = names.length - NAMED;
  return more > 0 ? text('next_and_more', names.slice(0, NAMED).join(', '), String(more)) : names.join(', ');
}

function helpOf({ kind, days }: Next, names: string, text: Translate): string {
  if (kind === 'again') return text('next_again_help', String(days ?? 0));
  if (kind === 'more') return text('next_more_help', String(days ?? 0));
  return names === '' ? text('next_start_help') : text(`next_${kind}_help`);
}
