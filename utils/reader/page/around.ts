import {
  contains,
  data,
  firstChild,
  isElement,
  lastChild,
  nextSibling,
  nodeType,
  parentElement,
  previousSibling,
} from '../../dom/dom.ts';

/** No list has more between two of its rows, nor beside what holds them. */
const MOST = 60;
/** Blank texts and comments stand between all that counts. */
const MOST_LOOKED_AT = 400;
const TEXT = 3;

const isPiece = (node: Node): boolean =>
  isElement(node) || (nodeType(node) === TEXT && data(node).trim() !== '');

/** Elements and texts that are not blank from one on, up to the one that holds `end`. */
function pieces(
  from: Node | null,
  then: (node: Node) => Node | null,
  { end = null, most = MOST }: { end?: Node | null; most?: number } = {},
) {
  const found: Node[] = [];
  let node = from;
  for (let looked = 0; node && looked < MOST_LOOKED_AT && found.length < most; looked += 1) {
    if (end && contains(node, end)) return { found, holder: node };
    if (isPiece(node)) found.push(node);
    node = then(node);
  }
  return { found, holder: null };
}

/** What stands in an element, one level deep, the last first. */
export const childrenAt = (element: Element): Node[] =>
  pieces(lastChild(element), previousSibling, { most: MOST_LOOKED_AT }).found;

/** What stands before an element in the same block, the nearest first. */
export const previousOf = (element: Element): Node[] =>
  pieces(previousSibling(element), previousSibling).found;

/** What stands between two rows, outside both: the largest blocks, and bare texts. */
export function contentsBetween(one: Element, two: Element): Node[] {
  const found: Node[] = [];
  for (
    let at: Element | null = one;
    at && !contains(at, two) && found.length < MOST;
    at = parentElement(at)
  ) {
    const after = pieces(nextSibling(at), nextSibling, { end: two });
    found.push(...after.found);
    if (after.holder) return [...found, ...leading(after.holder, two)];
  }
  return found;
}

/** What an element holds before the row within it. */
function leading(holder: Node, row: Element): Node[] {
  const found: Node[] = [];
  for (let at: Node | null = holder; at && at !== row && found.length < MOST; ) {
    const before = pieces(firstChild(at), nextSibling, { end: row });
    found.push(...before.found);
    at = before.holder;
  }
  return found;
}

/** What holds the second of two rows and not the first. */
export function holdersBetween(one: Element, two: Element): Element[] {
  const holders: Element[] = [];
  for (let at = parentElement(two); at && !contains(at, one); at = parentElement(at)) holders.push(at);
  return holders;
}
