import { fold } from '../text.ts';

/** An element of the page as plain data: nothing that the page can redirect, and nothing that changes it. */
export interface Block {
  /** Its place among the page's blocks. */
  index: number;
  element: Element;
  tag: string;
  parent: Block | null;
  children: (Block | string)[];
  /** The words of its class, id and label, folded, with a space around each. */
  marks: string;
  itemprop: string;
  /** Its lines: from, up to but not including. */
  from: number;
  to: number;
  /** Not the clinician's words: navigation, filters, reviews, other people. Set on the outermost. */
  foreign: boolean;
  depth: number;
}

/** What stands between two line ends, in the innermost block that ends lines. */
export interface Line {
  text: string;
  /** The texts of its inline elements and of what stands between them. */
  parts: string[];
  block: Block;
  /** 1 to 6 for a heading, 7 for a term or a header cell, 8 for a line that is all bold; 0 for none. */
  level: number;
}

export interface Outline {
  root: Block;
  blocks: Block[];
  lines: Line[];
  scripts: Element[];
  /** Characters of text and data. Beyond `MAX_SIZE` the walk ended early. */
  size: number;
}

/** Elements that run on in a line. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i img label mark q s small span strong sub sup time u wbr data'.split(
    ' ',
  ),
);

/** Whether the block, or one that holds it, is not the clinician's. */
export function isForeign(at: Block): boolean {
  for (let up: Block | null = at; up; up = up.parent) if (up.foreign) return true;
  return false;
}

export function holds(outer: Block, inner: Block): boolean {
  let up: Block | null = inner;
  while (up && up.depth > outer.depth) up = up.parent;
  return up === outer;
}

/** The lines of a block: all of each of them. A line that runs on beyond an inline element is not its own. */
export function linesOf(page: Outline, at: Block): Line[] {
  const lines = page.lines.slice(at.from, at.to);
  return INLINE.has(at.tag) ? lines.filter((line) => holds(at, line.block)) : lines;
}

/** Whether the whole line is a link to somewhere. */
export function isLink({ block: at }: Line): boolean {
  const filled = at.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return (
    at.tag === 'a' ||
    (filled.length > 0 && filled.every((child) => typeof child !== 'string' && child.tag === 'a'))
  );
}

/** The words of a block as a person reads them. */
export function wordsOf(page: Outline, at: Block): string {
  return INLINE.has(at.tag)
    ? fold(inlineText(at))
    : fold(
        page.lines
          .slice(at.from, at.to)
          .map(({ text }) => text)
          .join(' '),
      );
}

function inlineText(at: Block): string {
  const parts: string[] = [];
  const stack: (Block | string)[] = [at];
  while (stack.length > 0 && parts.length < 400) {
    const next = stack.pop();
    if (typeof next === 'string') parts.push(next);
    else if (next) {
      if (!INLINE.has(next.tag)) parts.push(' ');
      for (let index = next.children.length - 1; index >= 0; index -= 1)
        stack.push(next.children[index] ?? '');
    }
  }
  return parts.join('');
}

/** The blocks below one, itself first, in document order, at most `limit`. */
export function within(at: Block, limit = 3000): Block[] {
  const found: Block[] = [];
  const stack: Block[] = [at];
  while (stack.length > 0 && found.length < limit) {
    const next = stack.pop();
    if (!next) break;
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined && typeof child !== 'string') stack.push(child);
    }
  }
  return found;
}
