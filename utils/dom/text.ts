import { data, firstChild, nextSibling, nodeType, parentNode, tagName } from './dom.ts';

/** In characters, white space as it stands: far beyond the longest field. */
const MOST = 400_000;

const TEXT = 3;
const ELEMENT = 1;

/** Elements whose contents nobody reads. */
export const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'textarea',
  'select',
]);

/** Elements that run on in a line: between any others a word ends. */
const RUNS_IN_LINE = new Set(
  'a abbr b bdi bdo cite code em font i label mark q s small span strong sub sup u wbr'.split(' '),
);

/**
 * The words of an element as a person reads them: white space folded, a space where a line or a block
 * ends, scripts and pictures left out. Walks without recursion, so depth is no danger, and no further than `most`
 * characters: what is longer is nobody's words about themselves.
 */
export function readText(root: Node, most = MOST): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root;
  let done = false;
  while (node) {
    if (!done) {
      const type: number = nodeType(node);
      if (type === TEXT) {
        const text = data(node);
        parts.push(text);
        length += text.length;
        if (length > most) break;
      }
      const name: string = type === ELEMENT ? tagName(node as Element) : '';
      if (name && !RUNS_IN_LINE.has(name)) parts.push(' ');
      const child: Node | null = UNREAD.has(name) ? null : firstChild(node);
      if (child) {
        node = child;
        continue;
      }
    } else if (!RUNS_IN_LINE.has(tagName(node as Element))) parts.push(' ');
    if (node === root) break;
    const sibling = nextSibling(node);
    done = !sibling;
    node = sibling ?? parentNode(node);
    if (done && node === root) break;
  }
  return fold(parts.join(''));
}

/** A text within a bound, in characters: never with half a letter at its end. */
export function cut(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;
}

const UNEVEN = /[\u200b\u2060\ufeff\u00ad]|\s\s|[^\S ]/;

/** White space folded to single spaces, invisible joiners left out. */
export function fold(text: string): string {
  // Most texts have nothing to fold: one look is cheaper than two changes.
  if (!UNEVEN.test(text)) return text.trim();
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
