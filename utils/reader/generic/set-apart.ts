import { type Block, INLINE, type Line, type Outline, wordsOf } from './block.ts';
import { titles } from './facts.ts';
import { Found } from './found.ts';
import { sectionOf } from './headings.ts';
import { markedPlace } from './marked-place.ts';
import { isCredential } from './name.ts';
import { readPlace } from './place.ts';
import { plain } from './plain.ts';
import { CALL } from './words.ts';

/** A row of facts has a few, each of a few words. */
const MOST_PIECES = 8;
const LONGEST_PIECE = 80;
/** Of a block whose lines are broken by hand. */
const LINES_OF_PIECES = 12;
/** What stands between two facts of a row and says nothing. */
const STROKES = /^[\s·|•,/–—-]*$/u;

/**
 * `<span class="role">Counsellor</span> <span class="town">Leeds LS1</span>`: a line whose elements differ in their
 * look is a row of facts where one of them says by itself what it is, and each is read as a line of its own.
 */
export const linesApart = (page: Outline, lines: readonly Line[]): Line[] =>
  withCodes(lines.flatMap((line) => apartOf(page, line) ?? [line]));

/** A code that is nothing else, on a line of its own. */
const CODE_ALONE = /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z\d]{4}|[A-Z]\d[A-Z] \d[A-Z]\d)$/;
const ENDS_IN_TOWN = /(?:^|,\s)(?:Co\. )?\p{Lu}[\p{L}.'’ -]{1,38}$/u;

/** `Upper Row, Limerick` and below it `V94 7C0Q`, as one line. */
function withCodes(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const under = before && before.block.parent === line.block.parent && before.level === 0;
    if (under && line.text.length < 9 && CODE_ALONE.test(line.text) && ENDS_IN_TOWN.test(before.text)) {
      const text = `${before.text} ${line.text}`;
      joined[joined.length - 1] = { ...before, text, parts: [text] };
    } else joined.push(line);
  }
  return joined;
}

/** What stands in a block between the line's ends; `null` where more than inline elements do. */
function childrenOf(page: Outline, { block, text }: Line): Block['children'] | null {
  if (
    block.children.some((child) => typeof child !== 'string' && !INLINE.has(child.tag) && child.tag !== 'br')
  )
    return null;
  const runs: Block['children'][] = [[]];
  for (const child of block.children)
    if (typeof child !== 'string' && child.tag === 'br') runs.push([]);
    else runs.at(-1)?.push(child);
  const said = (run: Block['children']) =>
    run.map((child) => (typeof child === 'string' ? child : wordsOf(page, child))).join('');
  return runs.find((run) => said(run).replace(/\s/g, '') === text.replace(/\s/g, '')) ?? null;
}

function apartOf(page: Outline, line: Line): Line[] | null {
  const { block, parts } = line;
  if (parts.length < 2 || block.to - block.from > LINES_OF_PIECES || INLINE.has(block.tag)) return null;
  const children = childrenOf(page, line);
  if (!children || children.some((child) => typeof child === 'string' && !STROKES.test(child))) return null;
  // A town, its region and its code are one place.
  const { region, code } = markedPlace(line);
  if (region + code !== '') return null;
  const elements = children.filter((at): at is Block => typeof at !== 'string' && at.children.length > 0);
  if (elements.length > MOST_PIECES) return null;
  const pieces = elements.flatMap((at) => {
    const text = wordsOf(page, at).trim();
    return text === '' ? [] : [{ ...line, text, parts: partsOf(page, at), block: at }];
  });
  const [first, ...rest] = pieces;
  if (!first || rest.length === 0 || pieces.some(namesOrLeads)) return null;
  const differ = rest.some(({ block: at }) => tagAndMarks(at) !== tagAndMarks(first.block));
  // Of a heading in parts the first alone heads what follows.
  const level = line.level < 8 ? 0 : line.level;
  return differ && pieces.some(tellsItself) ? [first, ...rest.map((piece) => ({ ...piece, level }))] : null;
}

const tagAndMarks = ({ tag, marks }: Block): string => tag + marks;

function partsOf(page: Outline, at: Block): string[] {
  const parts = at.children.map((child) => (typeof child === 'string' ? child.trim() : wordsOf(page, child)));
  return parts.filter((part) => part !== '');
}

/** What names the piece beside it, or leads away: such a line is one. */
const namesOrLeads = ({ text }: Line): boolean =>
  text.length > LONGEST_PIECE || text.endsWith(':') || sectionOf(text) !== null || CALL.test(plain(text));

/** A profession, a place or letters: what has a form of its own. */
function tellsItself(line: Line): boolean {
  const found = new Found('');
  titles({ ...line, parts: [line.text] }, found);
  readPlace({ ...line, parts: [line.text] }, found);
  const letters = line.text.split(/,\s*/);
  if (letters.every((piece) => isCredential(piece) && piece.length > 1)) return true;
  return found.has('profession') || found.has('city') || markedPlace(line).town !== '';
}
