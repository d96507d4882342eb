import type { PanelRow, WishMark } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { groupOf } from './groups.ts';
import type { Sorted } from './page-order.ts';

const MOST = 3;
/** Of fewer wishes it is no news that someone says all of them. */
const MANY = 3;

const isSought = ({ importance }: Wish) => importance !== 'not';
const isOpen = (mark: WishMark | undefined) => mark === 'silent' || mark === 'near' || mark === 'unlisted';

/** What their profile would tell: the wishes that their card leaves open, by index, musts first. */
export const leftOpen = ({ marks }: PanelRow, wishes: readonly Wish[]): number[] =>
  wishes.flatMap((wish, index) => (isSought(wish) && isOpen(marks[index]) ? [index] : []));

/**
 * Whose profile to open first, of rows in order: unread, no must otherwise, neither without openings nor on a waiting
 * list, the main thing said or near, and something still open.
 */
export function openFirst(rows: readonly PanelRow[], wishes: readonly Wish[], sorted?: Sorted): PanelRow[] {
  return rows
    .filter(
      (row) =>
        !row.sawProfile &&
        groupOf(row, sorted) !== 'against' &&
        row.room !== 'full' &&
        row.room !== 'waitlist' &&
        (row.main === 'says' || row.main === 'near') &&
        leftOpen(row, wishes).length > 0,
    )
    .slice(0, MOST);
}

/** Who says every wish and has no openings: worth asking for a name. */
export function saysAllButFull(rows: readonly PanelRow[], wishes: readonly Wish[]): PanelRow[] {
  const wanted = wishes.flatMap((wish, index) => (isSought(wish) ? [index] : []));
  if (wanted.length < MANY) return [];
  return rows.filter(
    ({ room, marks }) => room === 'full' && wanted.every((index) => marks[index] === 'says'),
  );
}
