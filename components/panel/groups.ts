import type { PanelRow } from '../../utils/messages/panel.ts';
import { type Sorted, standingOf } from './page-order.ts';

/** The parts of the list, in their order. */
export const GROUPS = ['clear', 'some', 'little', 'unclear', 'full', 'against'] as const;
export type Group = (typeof GROUPS)[number];

/** In which part of the list someone stands: those without openings have one of their own, and so have those who differ. */
export function groupOf(row: PanelRow, sorted?: Sorted): Group {
  const { band } = standingOf(row, sorted);
  return band !== 'against' && row.room === 'full' ? 'full' : band;
}

/** Rows in order, as runs of the same part. */
export function inGroups(rows: readonly PanelRow[], sorted?: Sorted): { group: Group; rows: PanelRow[] }[] {
  const groups: { group: Group; rows: PanelRow[] }[] = [];
  for (const row of rows) {
    const group = groupOf(row, sorted);
    const last = groups.at(-1);
    if (last?.group === group) last.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
}
