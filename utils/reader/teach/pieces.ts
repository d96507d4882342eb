import { data, firstChild, isElement, nextSibling, nodeType, parentNode, tagName } from '../../dom/dom.ts';
import { readText, UNREAD } from '../../dom/text.ts';

/** A piece of a block's text, as a person would point at it. */
export interface Piece {
  element: Element;
  text: string;
  /** Whether it looks like a heading of what follows it. */
  heading: boolean;
}

const MAX_PIECES = 60;
const MAX_NODES = 3000;
const TEXT = 3;
/** Elements that run on in a sentence: no piece of their own inside one. */
const RUNS_ON = new Set(
  'abbr b bdi bdo cite code em font i label mark q s small strong sub sup u'.split(' '),
);
const HEADING = new Set('h1 h2 h3 h4 h5 h6 dt th strong b'.split(' '));

/** The pieces of text in a block, in the page's order; what stands there twice is one. */
export function piecesOf(block: Element): Piece[] {
  const pieces: Piece[] = [];
  const told = new Set<string>();
  let visited = 0;
  const stack: Element[] = [block];
  while (stack.length > 0 && pieces.length < MAX_PIECES && visited < MAX_NODES) {
    const element = stack.pop();
    if (!element) break;
    visited += 1;
    const tag = tagName(element);
    if (UNREAD.has(tag)) continue;
    const children = childrenOf(element);
    if (hasOwnText(element) && !(RUNS_ON.has(tag) && runsOn(element, block))) {
      const text = readText(element);
      if (!told.has(text)) pieces.push({ element, text, heading: HEADING.has(tag) && text.length < 60 });
      told.add(text);
    }
    stack.push(...children.reverse());
  }
  return pieces;
}

/** Part of a sentence around it: what holds it has words of its own. */
function runsOn(element: Element, block: Element): boolean {
  const parent = parentNode(element);
  return element !== block && parent !== null && isElement(parent) && hasOwnText(parent);
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (isElement(node)) children.push(node);
  return children;
}

function hasOwnText(element: Element): boolean {
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (nodeType(node) === TEXT && /[\p{L}\p{N}]/u.test(data(node))) return true;
  return false;
}
