import { amounts } from '../../utils/fit/weigh-price.ts';
import type { KeptLook, KeptRow } from '../../utils/messages/replies.ts';
import { compared, type Row } from '../../utils/shortlist/compare.ts';
import { currentStage } from '../../utils/shortlist/kept.ts';
import { Mark } from '../marks/mark.tsx';
import { pageText } from '../page-text.ts';
import { questionWords } from '../question-words.ts';
import { type Translate, useText } from '../text.ts';
import { wishId, wishLabel } from '../wish-label.ts';
import type { ListActions } from './list-actions.ts';
import { useLook } from './use-look.ts';
import { nameWords, roomWords, stageWords } from './words.ts';

interface Props {
  ids: readonly string[];
  rows: readonly KeptRow[];
  actions: ListActions;
}

/** Two to four people side by side: where they differ first, then what is the same for all. */
export function Compare({ ids, rows, actions }: Props) {
  const text = useText();
  const looked = useLook(ids, rows, actions.look);
  if (looked === null) return <p class="quiet">{text('list_loading')}</p>;
  if (looked === 'failed' || looked.people.length < 2) return <p role="alert">{text('list_look_failed')}</p>;
  const { people } = looked;
  const { differ, same } = compared(people);
  return (
    <article class="compare">
      <h2>{text('compare_title', String(people.length))}</h2>
      <button type="button" onClick={() => window.print()}>
        {text('compare_print')}
      </button>
      <Table title={text('compare_differ')} rows={differ} people={people} />
      {same.length > 0 && <Table title={text('compare_same')} rows={same} people={people} />}
    </article>
  );
}

function Table({
  title,
  rows,
  people,
}: {
  title: string;
  rows: readonly Row[];
  people: readonly KeptLook[];
}) {
  const text = useText();
  const currency = people.find(({ listing }) => listing.currency !== '')?.listing.currency ?? '';
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{text('compare_about')}</span>
          </th>
          {people.map(({ kept }) => (
            <th scope="col" key={kept.id}>
              <bdi>{nameWords(kept, text)}</bdi> <small>{stageWords(currentStage(kept), text)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.about === 'wish' ? wishId(row.wish) : `${row.about} ${headOf(row, currency, text)}`}>
            <th scope="row">{headOf(row, currency, text)}</th>
            {people.map((person, at) => (
              <td key={person.kept.id}>
                <small class="compare-name" aria-hidden="true">
                  <bdi>{nameWords(person.kept, text)}</bdi>
                </small>
                <Cell row={row} at={at} person={person} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headOf(row: Row, currency: string, text: Translate): string {
  if (row.about === 'room') return text('column_room');
  if (row.about === 'price') return text(row.session === 'couples' ? 'compare_couples' : 'column_price');
  return wishLabel(row.wish, currency, text);
}

function Cell({ row, at, person }: { row: Row; at: number; person: KeptLook }) {
  const text = useText();
  if (row.about === 'room') {
    const cell = row.cells[at];
    return (
      <>
        {roomWords(cell?.room ?? 'unsaid', text)}
        {cell?.told && <small> {text('compare_told')}</small>}
      </>
    );
  }
  if (row.about === 'price') {
    const { fee, currency } = row.cells[at] ?? { fee: null, currency: '' };
    return fee ? amounts(fee, currency) : text('fact_unsaid');
  }
  const verdict = row.cells[at];
  if (!verdict) return null;
  const { questions } = person;
  const open = questions.find(({ wish }) => wish !== null && wishId(wish) === wishId(verdict.wish));
  const ask = verdict.verdict !== 'says' && open ? questionWords(open, text)?.ask : undefined;
  return (
    <>
      <Mark kind={verdict.verdict} small />{' '}
      {verdict.phrase !== null && <bdi>{pageText(verdict.phrase, 80)}</bdi>}
      {ask !== undefined && <small> {text('compare_ask', ask)}</small>}
    </>
  );
}
