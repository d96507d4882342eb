import { type Block, elementsIn, INLINE, type Line, type Outline, wordsOf } from './block.ts';
import { titles } from './facts.ts';
import { Found } from './found.ts';
import { sectionOf } from './headings.ts';
import { markedPlace } from './marked-place.ts';
import { readPlace } from './place.ts';
import { plain } from './plain.ts';
import { CALL } from './words.ts';

/** A row of facts has a few, each of a few words. */
const MOST_PIECES = 8;
const LONGEST_PIECE = 80;
/** What stands between two facts of a row and says nothing. */
const BETWEEN = /^[\s·|•,/–—-]*$/u;

/**
 * `<span class="role">Counsellor</span> <span class="town">Leeds LS1</span>`: a line whose elements differ in their
 * look is a row of facts where one of them says by itself what it is, and each is read as a line of its own.
 */
export const setApart = (page: Outline, lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => piecesOf(page, line) ?? [line]);

function piecesOf(page: Outline, line: Line): Line[] | null {
  const { block, parts } = line;
  if (parts.length < 2 || block.to - block.from !== 1 || INLINE.has(block.tag)) return null;
  if (block.children.some((child) => typeof child === 'string' && !BETWEEN.test(child))) return null;
  // A town, its region and its code are one place.
  const { region, code } = markedPlace(line);
  if (region + code !== '') return null;
  const elements = elementsIn(block).filter((at) => at.children.length > 0);
  if (elements.length > MOST_PIECES || !elements.every((at) => INLINE.has(at.tag))) return null;
  const pieces = elements.flatMap((at) => {
    const text = wordsOf(page, at);
    return text === '' ? [] : [{ ...line, text, parts: partsOf(page, at), block: at }];
  });
  const [first, ...rest] = pieces;
  if (!first || rest.length === 0 || pieces.some(isLabel)) return null;
  const differ = rest.some(({ block: at }) => lookOf(at) !== lookOf(first.block));
  // Of a heading in parts the first alone heads what follows.
  const level = line.level < 8 ? 0 : line.level;
  return differ && pieces.some(tellsItself) ? [first, ...rest.map((piece) => ({ ...piece, level }))] : null;
}

const lookOf = ({ tag, marks }: Block): string => tag + marks;

function partsOf(page: Outline, at: Block): string[] {
  const parts = at.children.map((child) => (typeof child === 'string' ? child.trim() : wordsOf(page, child)));
  return parts.filter((part) => part !== '');
}

/** What names the piece beside it, or leads away: such a line is one. */
const isLabel = ({ text }: Line): boolean =>
  text.length > LONGEST_PIECE || text.endsWith(':') || sectionOf(text) !== null || CALL.test(plain(text));

/** A profession or a place: what has a form of its own. */
function tellsItself(line: Line): boolean {
  const found = new Found('');
  titles({ ...line, parts: [line.text] }, found);
  readPlace({ ...line, parts: [line.text] }, found);
  return found.has('profession') || found.has('city') || markedPlace(line).town !== '';
}
