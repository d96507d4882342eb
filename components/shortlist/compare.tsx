import type { KeptLook, KeptRow } from '../../utils/messages/replies.ts';
import { type CompareRow, compared } from '../../utils/shortlist/compare.ts';
import { currentStage } from '../../utils/shortlist/kept.ts';
import { useText } from '../text.ts';
import { wishId } from '../wish-label.ts';
import { CompareCell, headOf } from './compare-cell.tsx';
import type { ListActions } from './list-actions.ts';
import { SameForAll } from './same-for-all.tsx';
import { useLook } from './use-look.ts';
import { shownName, stageWords } from './words.ts';

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
  const currency = people.find(({ listing }) => listing.currency !== '')?.listing.currency ?? '';
  return (
    <article class="compare">
      <h2>{text('compare_title', String(people.length))}</h2>
      <button type="button" onClick={() => window.print()}>
        {text('compare_print')}
      </button>
      {differ.length > 0 ? (
        <Table rows={differ} people={people} currency={currency} />
      ) : (
        <p>{text('compare_alike')}</p>
      )}
      {same.length > 0 && <SameForAll rows={same} people={people} currency={currency} />}
    </article>
  );
}

interface TableProps {
  rows: readonly CompareRow[];
  people: readonly KeptLook[];
  currency: string;
}

function Table({ rows, people, currency }: TableProps) {
  const text = useText();
  return (
    <table>
      <caption>{text('compare_differ')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{text('compare_about')}</span>
          </th>
          {people.map(({ kept }) => (
            <th scope="col" key={kept.id}>
              <bdi>{shownName(kept, text)}</bdi> <small>{stageWords(currentStage(kept), text)}</small>
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
                  <bdi>{shownName(person.kept, text)}</bdi>
                </small>
                <CompareCell row={row} at={at} person={person} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
