import { folded } from './plain.ts';

/** An element of the page as plain data: nothing that the page can redirect, and nothing that changes it. */
export interface Block {
  /** Its place among the page's blocks, which stand in document order. */
  index: number;
  /** Where the blocks inside it end: up to but not including. Endless while the walk is inside it. */
  end: number;
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
  /** What the page calls it: its term, the head of its column, the words before its colon. */
  label?: string;
  /** Whether an empty line stands before it. */
  apart?: boolean;
}

export interface Outline {
  root: Block;
  blocks: Block[];
  lines: Line[];
  /** Characters in the lines before each line, and in all: one more than there are lines. */
  lengths: number[];
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
  return outer.index <= inner.index && inner.index < outer.end;
}

/** Characters in the lines of a block. */
export function textLength(page: Outline, at: Block): number {
  if (INLINE.has(at.tag)) return linesOf(page, at).reduce((sum, { text }) => sum + text.length, 0);
  return (page.lengths[at.to] ?? 0) - (page.lengths[at.from] ?? 0);
}

/** The lines of a block: all of each of them. A line that runs on beyond an inline element is not its own. */
export function linesOf(page: Outline, at: Block): Line[] {
  const lines = page.lines.slice(at.from, at.to);
  return INLINE.has(at.tag) ? lines.filter((line) => holds(at, line.block)) : lines;
}

/** The elements that a block holds, without the texts between them. */
export const elementsIn = ({ children }: Block): Block[] =>
  children.filter((child): child is Block => typeof child !== 'string');

/** The text of a block that holds nothing else. */
export const textBare = ({ children: [text, more] }: Block): string =>
  typeof text === 'string' && more === undefined ? text.trim() : '';

/** Whether the whole line is a link to somewhere. */
export function isLink({ block: at }: Line): boolean {
  const filled = at.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return (
    at.tag === 'a' ||
    (filled.length > 0 && filled.every((child) => typeof child !== 'string' && child.tag === 'a'))
  );
}

/** The words of a block as a person reads them, up to a length that is no name's and no fact's. */
export function wordsOf(page: Outline, at: Block): string {
  if (INLINE.has(at.tag)) return folded(inlineText(at));
  let words = '';
  for (let index = at.from; index < at.to && words.length < MAX_WORDS; index += 1)
    words += `${words && ' '}${page.lines[index]?.text ?? ''}`;
  return words;
}

/** In characters: what is longer is read line by line. */
const MAX_WORDS = 4000;

/** Two inline elements without a space between them are set apart by their look: `VideoIn person`, `FennLPC`. */
export const standsApart = (before: string, after: string): boolean =>
  /[\p{Ll}\d)]$/u.test(before) && /^\p{Lu}\p{L}/u.test(after);

function inlineText(at: Block): string {
  const [only] = at.children;
  if (at.children.length === 1 && typeof only === 'string') return only.slice(0, MAX_WORDS);
  const parts: string[] = [];
  const stack: (Block | string)[] = [at];
  while (stack.length > 0 && parts.length < 400) {
    const next = stack.pop();
    if (typeof next === 'string')
      parts.push(`${standsApart(parts.at(-1) ?? '', next) ? ' ' : ''}${next.slice(0, MAX_WORDS)}`);
    else if (next) {
      if (!INLINE.has(next.tag)) parts.push(' ');
      for (let index = Math.min(next.children.length, 400) - 1; index >= 0; index -= 1)
        stack.push(next.children[index] ?? '');
    }
  }
  return parts.join('');
}

/** The blocks below one, itself first, in document order, at most `limit`. */
export function within(page: Outline, at: Block, limit = 3000): Block[] {
  return page.blocks.slice(at.index, Math.min(at.end, at.index + limit));
}

/** What a card holds: its block and what follows it. */
interface CardBlocks {
  block: Block;
  rest: readonly Block[];
}

/** Characters in the lines of a card. */
export function cardText(page: Outline, { block, rest }: CardBlocks): number {
  return [block, ...rest].reduce((sum, at) => sum + textLength(page, at), 0);
}

/** The lines of a card, in the page's order. */
export function cardLines(page: Outline, { block, rest }: CardBlocks): Line[] {
  return rest.length === 0 ? linesOf(page, block) : [block, ...rest].flatMap((at) => linesOf(page, at));
}

/** Whether a block stands in a card. */
export function inCard({ block, rest }: CardBlocks, at: Block): boolean {
  return holds(block, at) || rest.some((one) => holds(one, at));
}

/** Adds to a list that a map holds. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
