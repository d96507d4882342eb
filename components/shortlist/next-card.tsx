import type { KeptRow } from '../../utils/messages/replies.ts';
import { type Next, nextOf } from '../../utils/shortlist/next.ts';
import { CheckInLink } from '../checkin/check-in-link.tsx';
import { type Translate, useText } from '../text.ts';
import type { Opened } from './kept-row.tsx';
import { shownName, whenWords } from './words.ts';

/** So many names are said; of more, how many. */
const NAMES_SAID = 3;

interface Props {
  rows: readonly KeptRow[];
  today: string;
  /** Those who are being left, by id. */
  left: readonly string[];
  onOpen(what: Opened, id: string): void;
}

/** The one thing to do now, in words, and the buttons that do it. */
export function NextCard({ rows, today, left, onOpen }: Props) {
  const text = useText();
  const next = nextOf(
    rows.map(({ kept }) => kept),
    today,
    left,
  );
  const names = namesOf(next.who, rows, text);
  const help = helpOf(next, names, text);
  const others = namesOf(next.others ?? [], rows, text);
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
      {others !== '' && (
        <p>
          {text('next_others')}: <bdi>{others}</bdi>
        </p>
      )}
      <p class="quiet">{help}</p>
      <NextAction next={next} rows={rows} onOpen={onOpen} />
    </section>
  );
}

/** What is done with each of those whom the next step is about. */
const OPENS: Partial<Record<Next['kind'], Opened>> = {
  write: 'letter',
  again: 'letter',
  after: 'letter',
  answer: 'sheet',
  meet: 'sheet',
};

function NextAction({ next, rows, onOpen }: Pick<Props, 'rows' | 'onOpen'> & { next: Next }) {
  const text = useText();
  const what = OPENS[next.kind];
  const who = [...next.who.slice(0, NAMES_SAID), ...(next.others ?? [])];
  const people = who.flatMap((id) => rows.find(({ kept }) => kept.id === id)?.kept ?? []);
  const meets = next.kind === 'decide' || next.kind === 'settled';
  if (!meets && what === undefined) return null;
  return (
    <div class="actions">
      {people.map((kept) => {
        const name = shownName(kept, text);
        if (what === undefined)
          return (
            <CheckInLink key={kept.id} of={kept.id}>
              <bdi>{text('next_session_of', name)}</bdi>
            </CheckInLink>
          );
        return (
          <button key={kept.id} type="button" onClick={() => onOpen(what, kept.id)}>
            <bdi>{text(what === 'letter' ? 'next_write_to' : 'next_sheet_of', name)}</bdi>
          </button>
        );
      })}
    </div>
  );
}

function namesOf(who: readonly string[], rows: readonly KeptRow[], text: Translate): string {
  const names = who.flatMap((id) => {
    const row = rows.find(({ kept }) => kept.id === id);
    return row ? [shownName(row.kept, text)] : [];
  });
  const more = names.length - NAMES_SAID;
  return more > 0
    ? text('next_and_more', names.slice(0, NAMES_SAID).join(', '), String(more))
    : names.join(', ');
}

function helpOf({ kind, days }: Next, names: string, text: Translate): string {
  if (kind === 'again') return text('next_again_help', String(days ?? 0));
  if (kind === 'more') return text('next_more_help', String(days ?? 0));
  return names === '' ? text('next_start_help') : text(`next_${kind}_help`);
}
