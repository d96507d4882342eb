import { type Block, elementsIn, holds, INLINE, type Line } from './block.ts';

/** Of one term: more are a part of the page. */
const MOST_TERM_VALUES = 30;

/** What holds a line and what stands beside it, though that may be an empty place. */
export function termRowOf(line: Line): Block {
  let at = line.block;
  while (at.parent && at.to - at.from <= 1 && elementsIn(at).length < 2) at = at.parent;
  return at;
}

/** Whether a line is the first of two in a row, and others like the row stand beside it: a term with its value. */
export function isTerm(line: Line): boolean {
  const row = termRowOf(line);
  const [first, second, more] = elementsIn(row);
  if (!first || !second || more || row.to - row.from > MOST_TERM_VALUES) return false;
  // Two on one line are no term and its value; a place may be left empty.
  if (row.to - row.from < 2 && (INLINE.has(second.tag) || second.to > second.from)) return false;
  if (!holds(first, line.block) && !beginsInline(row, line, first, second)) return false;
  const others = (row.parent ? elementsIn(row.parent) : []).filter(
    (other) => other.tag === row.tag && isLike(other, row, first),
  );
  // Where no row has two lines, what is empty but adorns them.
  return others.length > 2 && others.some(({ from, to }) => to - from > 1);
}

/** `<div><span>Fee</span><p>$90</p></div>`: the first runs on in the row's own line, which ends where the second begins. */
const beginsInline = (row: Block, line: Line, first: Block, second: Block): boolean =>
  line.block === row &&
  INLINE.has(first.tag) &&
  !INLINE.has(second.tag) &&
  row.children.every((child) => typeof child !== 'string' || child.trim() === '');

/** Rows of one kind: by their own class, or by that of the term in them. */
function isLike(other: Block, row: Block, term: Block): boolean {
  if (other.marks === row.marks) return true;
  const [first] = elementsIn(other);
  return term.marks !== '' && first?.tag === term.tag && first.marks === term.marks;
}
