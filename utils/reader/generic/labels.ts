import { attribute } from '../../dom/dom.ts';
import { type Block, elementsIn, holds, type Line, linesOf, type Outline, textBare } from './block.ts';
import { LISTS } from './heading-words.ts';
import { type Section, sectionOf } from './headings.ts';
import { underLooks } from './look-heads.ts';
import { isPrice, noted } from './notes.ts';
import { FOR_FREE } from './offers.ts';
import { plain } from './plain.ts';
import { SIGNED_AMOUNT } from './price.ts';
import { isTerm, termRowOf } from './terms.ts';
import { itemsIn } from './ticks.ts';
import { MOST_OF_LABEL, pairsByTurns } from './turns.ts';
import { fieldOfItem, fieldOfItems } from './vocabulary.ts';
import { CALL, PROFESSION } from './words.ts';

const MAX_COLUMNS = 40;
/** An answer of a word or two. */
const SHORT_ANSWER = 20;

/** The heads of a table's columns: each table is looked at once. */
export type Columns = Map<Block, string[]>;

/**
 * Lines with what the page calls them: terms before their values, heads of columns above cells, "Focus: Anxiety.
 * Methods: CBT" as two. A label that is used up is no line any more.
 */
export function labelled(page: Outline, lines: readonly Line[], columns: Columns): Line[] {
  return underLooks(noted(inCells(page, lines, columns)));
}

function inCells(page: Outline, lines: readonly Line[], columns: Columns): Line[] {
  const named: Line[] = [];
  let term: { line: Line; cell: Block; used: boolean } | null = null;
  const leave = () => {
    if (term && !term.used) named.push(term.line);
    term = null;
  };
  for (const line of lines) {
    const cell = tableCellOf(line.block);
    if (cell && (cell.tag === 'dt' || (cell.tag === 'th' && isRowHead(cell)))) {
      leave();
      if (line.text.length <= MOST_OF_LABEL) term = { line, cell, used: false };
      else named.push(line);
      continue;
    }
    const held: { line: Line; cell: Block; used: boolean } | null = term;
    if (held && (cell ? follows(held.cell, cell) : holds(held.cell, line.block))) {
      held.used = true;
      named.push(...splitLabels({ ...line, level: 0, label: withoutColon(held.line.text) }));
      continue;
    }
    leave();
    if (!cell && mayBeTerm(line) && isTerm(line)) {
      const row = termRowOf(line);
      // A term with an empty place beside it names nothing.
      term = { line, cell: row, used: row.to - row.from < 2 };
      continue;
    }
    const row = cell ? null : labelledRow(line);
    const rows = row ? [row] : pairsByTurns(line);
    if (rows) {
      named.push(...rows);
      continue;
    }
    const head = cell?.tag === 'td' ? headOfCell(page, line, cell, columns) : '';
    const before = named.at(-1);
    if (head && before?.label === head && before.block === line.block && sectionOf(head) === 'place')
      named[named.length - 1] = {
        ...before,
        text: `${before.text}, ${line.text}`,
        parts: [...before.parts, line.text],
      };
    else named.push(...(head && line.level === 0 ? [{ ...line, label: head }] : splitLabels(line)));
  }
  leave();
  return named;
}

/** What names the values beside it is a few words, and neither a text's heading nor one over others' words. */
function mayBeTerm(line: Line): boolean {
  const { text, level } = line;
  if (
    level > 0 ||
    text.length > MOST_OF_LABEL ||
    /\d/.test(text) ||
    NEVER_LABELLED.has(sectionOf(text) ?? 'money')
  )
    return false;
  const [first, second] = elementsIn(termRowOf(line));
  // Two of one look are items of a list.
  return first !== undefined && second !== undefined && first.tag + first.marks !== second.tag + second.marks;
}

const withoutColon = (text: string) => text.replace(/ ?:\s*$/, '');

function tableCellOf(at: Block): Block | null {
  for (let up: Block | null = at, steps = 0; up && steps < 8; up = up.parent, steps += 1) {
    if (up.tag === 'td' || up.tag === 'dd' || up.tag === 'dt' || up.tag === 'th') return up;
    if (up.tag === 'table' || up.tag === 'dl') return null;
  }
  return null;
}

/** `<div><span>Fee</span><span>$90</span></div>` among others like it: what stands first is what the second is called. */
function labelledRow(line: Line): Line | null {
  const { block, parts, level } = line;
  const [first, second, more] = elementsIn(block);
  const [label = '', ...rest] = parts;
  if (level > 0 || !first || !second || more || !block.parent || rest.length === 0) return null;
  if (label.length > MOST_OF_LABEL || /\d/.test(label) || textBare(first) !== label) return null;
  const alike = elementsIn(block.parent).filter((other) => {
    const [one, two, three] = elementsIn(other);
    return other.tag === block.tag && one && two && !three && one.tag + one.marks === first.tag + first.marks;
  });
  return alike.length < FEWEST_ROWS || (first.tag === second.tag && first.marks === second.marks)
    ? null
    : { ...line, label: withoutColon(label), parts: rest, text: rest.join(' ') };
}

const FEWEST_ROWS = 3;

/** A head at the left of its row, not at the top of a column. */
function isRowHead({ parent }: Block): boolean {
  return parent !== null && elementsIn(parent).some(({ tag }) => tag === 'td');
}

function follows(term: Block, value: Block): boolean {
  if (value.tag === 'td') return term.parent === value.parent;
  if (value.tag !== 'dd' || term.tag !== 'dt') return false;
  // A pair may stand in a wrapper of its own.
  return term.parent === value.parent;
}

/** The heads of the columns around a cell: none where the table's rows are no plain ones. */
function headsAbove(page: Outline, cell: Block, columns: Columns): readonly string[] {
  let table: Block | null = cell.parent;
  while (table && table.tag !== 'table') table = table.parent;
  if (!table || attribute(cell.element, 'colspan')) return [];
  const heads = columns.get(table) ?? columnHeads(page, table);
  columns.set(table, heads);
  return heads;
}

/** The head of a cell's column, or nothing. */
function columnOf(cell: Block, heads: readonly string[]): string {
  let at = 0;
  for (const child of heads.length > 0 && cell.parent ? elementsIn(cell.parent) : []) {
    if (child === cell) return heads[at] ?? '';
    at += Number(attribute(child.element, 'colspan')) || 1;
  }
  return '';
}

/** What a cell is called: a price by the service beside it, all else by the head of its column. */
function headOfCell(page: Outline, line: Line, cell: Block, columns: Columns): string {
  const heads = headsAbove(page, cell, columns);
  const head = columnOf(cell, heads);
  const section = sectionOf(head);
  const ofPeople = COLUMN_OF_PEOPLE.test(plain(heads[0] ?? '')) || PROFESSION.test(plain(heads[0] ?? ''));
  return (ofPeople || !PRICED.has(section) ? '' : priceNamedBy(page, line, cell)) || head;
}

/** Columns of prices, by what they are for. */
const PRICED = new Set<Section | null>([null, 'money', 'online', 'inPerson', 'format']);
/** What heads a column of people. */
const COLUMN_OF_PEOPLE = /^(name|nom|provider|member|mitglied)/;

/** What a price behind one or two other cells is for. */
function priceNamedBy(page: Outline, { text }: Line, cell: Block): string {
  if (!SIGNED_AMOUNT.test(text) && (text.length > SHORT_ANSWER || !FOR_FREE.test(plain(text)))) return '';
  const cells = cell.parent ? elementsIn(cell.parent) : [];
  if (cells.length > 3) return '';
  for (const before of cells.slice(0, cells.indexOf(cell))) {
    const [label, ...more] = linesOf(page, before);
    if (!label || more.length > 0 || label.text.length > MOST_OF_LABEL || DURATION.test(label.text)) continue;
    return withoutColon(label.text);
  }
  return '';
}

/** `50 min`, `1 h 15`, `—` */
const DURATION = /^(\P{L}*|\D{0,4}\d[\d\s–-]*(min|h|std|hour|hora|heure|stunde)\D{0,8}\d*)$/iu;

function columnHeads(page: Outline, table: Block): string[] {
  const inside = page.blocks.slice(table.index, Math.min(table.end, table.index + 200));
  const row =
    inside.find(({ tag, parent }) => tag === 'th' && parent?.tag === 'tr')?.parent ??
    inside.find(({ tag }) => tag === 'tr');
  const cells = row ? elementsIn(row) : [];
  if (cells.length < 3 || cells.length > MAX_COLUMNS) return [];
  const heads = cells.map((cell) =>
    withoutColon(
      linesOf(page, cell)
        .map(({ text }) => text)
        .join(' '),
    ).slice(0, MOST_OF_LABEL),
  );
  return cells.every(({ tag }) => tag === 'th') || (row && areHeads(page, row, heads)) ? heads : [];
}

/** Plain cells that are heads: words alone, and most of them announce what stands below. */
function areHeads(page: Outline, row: Block, heads: readonly string[]): boolean {
  if (page.blocks.slice(row.index, row.end).some(({ tag }) => tag === 'a' || tag === 'table')) return false;
  const known = heads.filter((head) => (sectionOf(head) ?? 'foreign') !== 'foreign').length;
  return known * 2 >= heads.length && heads.every((head) => /^\P{N}{2,30}$/u.test(head));
}

/** What ends a label: a colon, or a part of its own that names a field. */
function splitLabels(line: Line): Line[] {
  const { parts } = line;
  if (parts.length < 2 || parts.length > 60 || line.level > 0) return [line];
  const known = parts.map((part, at) => isLabel(part, at, line) || whole(part) !== null);
  known[0] ||= names(line);
  if (!known.includes(true)) return [line];
  const pieces: Line[] = [];
  let run: { label?: string; values: string[] } = { values: [] };
  const flush = () => {
    const values = run.values.filter((part) => part !== ':' && !(run.label && CALL.test(plain(part))));
    if (values.length > 0) pieces.push(piece(line, values, run.label));
    run = { values: [] };
  };
  parts.forEach((part, at) => {
    const own = whole(part);
    if (own) {
      flush();
      pieces.push(piece(line, [own.value], own.label));
    } else if (known[at] || (at > 0 && isColon(line, at))) {
      // Beside a label that is known, what ends with a colon is one too.
      flush();
      run = { label: withoutColon(part), values: [] };
    } else run.values.push(part);
  });
  flush();
  return pieces;
}

/** `Style Relational, ACT`: a word or two, and what reads like one list beside them. */
function names({ parts: [first = '', ...rest], ...line }: Line): boolean {
  if (first.split(' ').length > 2 || !/^\p{L}[^\d,.]+$/u.test(first) || fieldOfItem(first)) return false;
  const items = itemsIn({ ...line, text: rest.join(', '), parts: rest });
  return items.length > 0 && (fieldOfItems(items, 1) ?? 'issues') !== 'issues';
}

/** `Speaks: English` in one part. */
function whole(part: string): { label: string; value: string } | null {
  const cut = part.indexOf(':');
  if (cut < 2 || cut > MOST_OF_LABEL || cut === part.length - 1 || part.length > 300) return null;
  const label = part.slice(0, cut);
  const section = sectionOf(label);
  return section && !NEVER_LABELLED.has(section) ? { label, value: part.slice(cut + 1).trim() } : null;
}

function piece(line: Line, parts: string[], label?: string): Line {
  const ends = parts.map((part, at) =>
    label !== undefined && at === parts.length - 1 ? part.replace(/(?<![\s.·|])[\s.·|]+$/, '') : part,
  );
  let text = '';
  for (const part of ends) text += `${text && !/^[,.;:)]/.test(part) ? ' ' : ''}${part}`;
  const made = { ...line, level: 0, parts: ends, text: text.replace(/^[:,\s]+|^[–—-]\s/, '').trim() };
  return label === undefined ? made : { ...made, label };
}

const NEVER_LABELLED = new Set<Section>(['foreign', 'statement']);
/** What may be told from what follows it without a colon. */
const LISTED_SECTIONS = new Set(LISTS);

const isColon = ({ parts }: Line, at: number) =>
  (parts[at] ?? '').length <= MOST_OF_LABEL && (/:$/.test(parts[at] ?? '') || /^:/.test(parts[at + 1] ?? ''));

function isLabel(part: string, at: number, line: Line): boolean {
  if (part.length > MOST_OF_LABEL) return false;
  const next = line.parts[at + 1] ?? '';
  const colon = isColon(line, at);
  if (!colon && (at > 0 || line.text.length > 400)) return false;
  const section = sectionOf(withoutColon(part));
  if (
    at === 0 &&
    (section === 'money' ? SIGNED_AMOUNT.test(next) : isPrice(part, next.replace(/^[:–—-]\s/, '')))
  )
    return true;
  return (
    section !== null &&
    !NEVER_LABELLED.has(section) &&
    (colon || LISTED_SECTIONS.has(section) || /^[–—-]\s/.test(next))
  );
}
