import { useMemo } from 'preact/hooks';
import type { PanelRow } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { useText } from '../text.ts';
import { briefLabel, wishId } from '../wish-label.ts';
import { inGroups } from './groups.ts';
import type { Order, Sorted } from './page-order.ts';
import { useNarrow } from './use-narrow.ts';
import { useRowNodes } from './use-row-nodes.tsx';

/** With more wishes than this, names would have no room beside the marks. */
const BESIDE = 8;

interface Props {
  /** Those that are drawn, in order. */
  rows: readonly PanelRow[];
  wishes: readonly Wish[];
  currency: string;
  order: Order;
  sorted: Sorted;
  shown: string | null;
  onChoose(key: string): void;
}

/** The people of a page as a table: a column for each wish, a part for each of the groups. */
export function PageTable({ rows, wishes, currency, order, sorted, shown, onChoose }: Props) {
  const text = useText();
  const columns = useMemo(
    () => wishes.flatMap(({ importance }, index) => (importance === 'not' ? [] : [index])),
    [wishes],
  );
  const narrow = useNarrow();
  const stacked = columns.length > 0 && (narrow || columns.length > BESIDE);
  const rowOf = useRowNodes({ wishes, columns, currency, stacked }, onChoose);
  const parts = order === 'site' || columns.length === 0 ? [{ group: null, rows }] : inGroups(rows, sorted);
  return (
    <table class={stacked ? 'people stacked' : 'people'}>
      <caption class="unseen">{text('list_caption')}</caption>
      <Head wishes={wishes} columns={columns} currency={currency} stacked={stacked} />
      {parts.map((part) => (
        <tbody key={part.group ?? 'all'}>
          {part.group !== null && (
            <tr>
              <th scope="rowgroup" class="group" colSpan={columns.length + 2}>
                {text(`group_${part.group}`)}
              </th>
            </tr>
          )}
          {part.rows.map((row) => rowOf(row, row.key === shown))}
        </tbody>
      ))}
    </table>
  );
}

function Head({
  wishes,
  columns,
  currency,
  stacked,
}: Pick<Props, 'wishes' | 'currency'> & { columns: readonly number[]; stacked: boolean }) {
  const text = useText();
  const musts = columns.filter((index) => wishes[index]?.importance === 'must').length;
  const nices = columns.length - musts;
  return (
    <thead>
      <tr class={columns.length > 0 ? 'labels' : undefined}>
        {columns.map((index, column) => {
          const wish = wishes[index];
          return (
            wish && (
              <th
                key={wishId(wish)}
                scope="col"
                class={column === musts && musts > 0 ? 'mark-cell apart' : 'mark-cell'}
              >
                <span>{briefLabel(wish, currency, text)}</span>
              </th>
            )
          );
        })}
        <th scope="col" class="name-cell" rowSpan={columns.length > 0 && !stacked ? 2 : 1}>
          <span class="unseen">{text('list_name')}</span>
        </th>
        <th scope="col" class="price-cell" rowSpan={columns.length > 0 ? 2 : 1}>
          {text('fact_price')}
        </th>
      </tr>
      {columns.length > 0 && (
        <tr>
          {musts > 0 && (
            <th scope="colgroup" colSpan={musts} class="part-cell">
              <span>{text('part_must')}</span>
            </th>
          )}
          {nices > 0 && (
            <th
              scope="colgroup"
              colSpan={nices}
              class={musts > 0 ? 'part-cell nice apart' : 'part-cell nice'}
            >
              <span>{text('part_nice_brief')}</span>
            </th>
          )}
          {stacked && <td />}
        </tr>
      )}
    </thead>
  );
}
