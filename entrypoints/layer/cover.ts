import { contains, documentElement, elementAt, rectangle } from '../../utils/dom/dom.ts';
import { outerElement } from './dom.ts';
import { type Edges, isInside } from './where.ts';

/** How far from its edges a badge is felt for what lies over it, in pixels. */
const IN = 2;

/**
 * Whether something of the page lies over a place on a card: a header, a dialog, a menu. Felt for at its corners and in its middle.
 * What is not in the viewport is not asked about: it cannot be seen.
 */
export function isCovered(doc: Document, card: Element, edges: Edges, place: Edges): boolean {
  const { clientWidth, clientHeight } = documentElement(doc);
  const [left, right] = [place.left + IN, place.right - IN];
  const [top, bottom] = [place.top + IN, place.bottom - IN];
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  return [[left, bottom], [right, bottom], middle, [left, top], [right, top]].some(([x = 0, y = 0]) => {
    if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) return false;
    const hit = elementAt(doc, x, y);
    if (!hit || contains(card, hit) || contains(hit, card)) return false;
    return y < edges.top ? isOver(hit, card) : !isPartOf(hit, edges);
  });
}

/** A link or a button that a page lays over a card, and over nothing else, covers nobody. */
function isPartOf(hit: Element, edges: Edges): boolean {
  return isInside(rectangle(hit), edges);
}

/** Beside the card, where its badge reaches above it, a neighbour lies: only what is placed for itself is over it. */
function isOver(hit: Element, card: Element): boolean {
  for (
    let element: Element | null = hit;
    element && !contains(element, card);
    element = outerElement(element)
  )
    if (/fixed|sticky|absolute/.test(getComputedStyle(element).position)) return true;
  return false;
}
