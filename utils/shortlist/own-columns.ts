import type { Kept, OwnCell } from './kept.ts';
import { LONGEST_CELL, LONGEST_HEAD, MOST_CELLS } from './kept-schema.ts';

/** The columns of the user's own, by their heads: those that say something of anybody, in the order of the alphabet. */
export function headsOf(list: readonly Pick<Kept, 'cells'>[]): string[] {
  const heads = new Set(list.flatMap(({ cells }) => cells.map(({ head }) => head)));
  return [...heads].toSorted((one, two) => one.localeCompare(two));
}

/** What stands in one of the user's own columns of someone; nothing said is `''`. */
export function cellOf({ cells }: Pick<Kept, 'cells'>, head: string): string {
  return cells.find((cell) => cell.head === head)?.text ?? '';
}

/** The cells with this one in place of what stood there. One without words goes; what is too long is cut. */
export function withCell(cells: readonly OwnCell[], { head, text }: OwnCell): OwnCell[] {
  const named = head.trim().slice(0, LONGEST_HEAD);
  const said = text.trim().slice(0, LONGEST_CELL);
  if (named === '') return [...cells];
  const others = cells.filter((cell) => cell.head !== named);
  return said === '' ? others : [...others, { head: named, text: said }].slice(0, MOST_CELLS);
}

/** Cells of both; where both say something in one column, the second's words. */
export function withCells(first: readonly OwnCell[], second: readonly OwnCell[]): OwnCell[] {
  return second.reduce<OwnCell[]>((cells, cell) => withCell(cells, cell), [...first]);
}
