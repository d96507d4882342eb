import type { PanelRow } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { Book } from '../marks/icons.tsx';
import { Mark } from '../marks/mark.tsx';
import { LONGEST_NAME_SHOWN, pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { briefLabel, wishId } from '../wish-label.ts';
import { priceWords } from './price-words.ts';
import { whyWords } from './why-words.ts';

export interface PageRowProps {
  row: PanelRow;
  wishes: readonly Wish[];
  /** The wishes that have a column, by index; the first that is nice begins a part of its own. */
  columns: readonly number[];
  currency: string;
  current: boolean;
  /** With many wishes the marks stand in a line of their own. */
  stacked: boolean;
  onChoose(key: string): void;
}

/** One therapist of the page: marks, name, one reason, price. */
export function PageRow(props: PageRowProps) {
  const { row, current, stacked, columns } = props;
  const full = row.room === 'full' ? ' full' : '';
  const kind = `person${full}${current ? ' current' : ''}`;
  if (!stacked)
    return (
      <tr class={kind}>
        <Marks {...props} />
        <NameCell {...props} span={1} />
        <PriceCell row={row} />
      </tr>
    );
  return (
    <>
      <tr class={`${kind} upper`}>
        <NameCell {...props} span={columns.length + 1} />
        <PriceCell row={row} />
      </tr>
      <tr class={`${kind} lower`}>
        <Marks {...props} />
        <td colSpan={2} />
      </tr>
    </>
  );
}

function Marks({ row, wishes, columns, currency }: PageRowProps) {
  const text = useText();
  return columns.map((index, column) => {
    const wish = wishes[index];
    const before = wishes[columns[column - 1] ?? index];
    if (!wish) return null;
    const gap = before?.importance !== wish.importance;
    return (
      <td key={wishId(wish)} class={gap ? 'mark-cell apart' : 'mark-cell'}>
        <Mark kind={row.marks[index] ?? null} about={briefLabel(wish, currency, text)} small />
      </td>
    );
  });
}

function NameCell({ row, wishes, currency, current, onChoose, span }: PageRowProps & { span: number }) {
  const text = useText();
  return (
    <th scope="row" class="name-cell" colSpan={span}>
      <button type="button" class="row-name" aria-current={current} onClick={() => onChoose(row.key)}>
        <bdi>{pageText(row.name, LONGEST_NAME_SHOWN) || text('name_missing')}</bdi>
      </button>
      {wishes.length > 0 && <p class="quiet row-why">{whyWords(row, currency, text)}</p>}
      {row.room === 'waitlist' && <p class="room-tag">{text('room_waitlist')}</p>}
      {wishes.length === 0 && row.room === 'full' && <p class="room-tag">{text('room_full')}</p>}
      {row.sawProfile && (
        <p class="quiet row-read">
          <Book /> {text('profile_read')}
        </p>
      )}
    </th>
  );
}

function PriceCell({ row }: { row: PanelRow }) {
  const text = useText();
  return (
    <td class="price-cell">
      {priceWords(row) ?? (
        <>
          <span aria-hidden="true">–</span>
          <span class="unseen">{text('fact_unsaid')}</span>
        </>
      )}
    </td>
  );
}
