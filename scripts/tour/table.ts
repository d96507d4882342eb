import { groupOf } from '../../components/panel/groups.ts';
import { pageOrdered } from '../../components/panel/page-order.ts';
import { priceWords } from '../../components/panel/price-words.ts';
import { briefLabel } from '../../components/wish-label.ts';
import type { PanelState, WishMark } from '../../utils/messages/panel.ts';
import { text } from '../texts.ts';

/** The marks as signs of a terminal: says so, near, not said, says otherwise. */
const SIGNS: Record<Exclude<WishMark, null>, string> = {
  says: '●',
  near: '~',
  silent: '○',
  unlisted: '○',
  no: '≠',
};

/** Everyone on a page as the panel lists them, as a table for a terminal; under it what the marks are about. */
export function tourTable({ listings, wishes, currency }: PanelState): string {
  const columns = wishes.flatMap(({ importance }, index) => (importance === 'not' ? [] : [index]));
  const rows = pageOrdered(listings, 'estimate').map((row) => [
    row.name,
    text(`group_${groupOf(row)}`),
    columns.map((index) => signOf(row.marks[index] ?? null)).join(' '),
    priceWords(row) ?? '',
    row.room === 'unsaid' ? '' : text(`room_${row.room}`),
  ]);
  const all = [['Therapist', 'Group', 'Marks', text('fact_price'), text('fact_room')], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const labels = columns.flatMap((index) => {
    const wish = wishes[index];
    return wish ? [briefLabel(wish, currency, text)] : [];
  });
  const signs = (['says', 'near', 'silent', 'no'] as const).map(
    (kind) => `${SIGNS[kind]} ${text(`mark_${kind}`)}`,
  );
  return [...lines, '', `Marks, left to right: ${labels.join(', ')}.`, signs.join('   ')].join('\n');
}

const signOf = (mark: WishMark) => (mark === null ? ' ' : SIGNS[mark]);
