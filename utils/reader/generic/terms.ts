import { type Block, elementsIn, holds, type Line } from './block.ts';
import { scopeOf } from './foreign.ts';

/** Of one term: more are a part of the page. */
const MOST_TERM_VALUES = 30;

/** Whether a line is the first of two in a row, and others like the row stand beside it: a term with its value. */
export function isTerm(line: Line): boolean {
  const row = scopeOf(line);
  const [first, second, more] = elementsIn(row);
  if (!first || !second || more || !holds(first, line.block) || row.to - row.from > MOST_TERM_VALUES)
    return false;
  const others = row.parent ? elementsIn(row.parent) : [];
  return others.filter((other) => other.tag === row.tag && isLike(other, row, first)).length > 2;
}

/** Rows of one kind: by their own class, or by that of the term in them. */
function isLike(other: Block, row: Block, term: Block): boolean {
  if (other.marks === row.marks) return true;
  const [first] = elementsIn(other);
  return term.marks !== '' && first?.tag === term.tag && first.marks === term.marks;
}
