import type { KeptLook } from '../../utils/messages/replies.ts';
import type { CompareRow } from '../../utils/shortlist/compare.ts';
import { Mark } from '../marks/mark.tsx';
import { useText } from '../text.ts';
import { wishId } from '../wish-label.ts';
import { askOf, factOf, headOf } from './compare-cell.tsx';

interface Props {
  rows: readonly CompareRow[];
  people: readonly KeptLook[];
  currency: string;
}

/** What is the same for all who are compared: each thing once. */
export function SameForAll({ rows, people, currency }: Props) {
  const text = useText();
  return (
    <section class="compare-same">
      <h3>{text('compare_same')}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.about === 'wish' ? wishId(row.wish) : row.about}>
            <dt>{headOf(row, currency, text)}</dt>
            <dd>
              <Same row={row} people={people} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Same({ row, people }: Pick<Props, 'people'> & { row: CompareRow }) {
  const text = useText();
  if (row.about !== 'wish') return factOf(row, 0, text);
  const [first] = row.cells;
  if (!first) return null;
  const asks = people.flatMap((person, at) => {
    const verdict = row.cells[at];
    return (verdict && askOf(verdict, person, text)) ?? [];
  });
  return (
    <>
      <Mark kind={first.verdict} small /> <span aria-hidden="true">{text(`mark_${first.verdict}`)}</span>
      {asks[0] !== undefined && <small> {text('compare_ask', asks[0])}</small>}
    </>
  );
}
