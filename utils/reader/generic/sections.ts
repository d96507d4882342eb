import type { FieldName } from '../../listing/listing.ts';
import { type Block, holds, isForeign, type Line } from './block.ts';
import { factsOf, place, price, titles } from './facts.ts';
import { scopeOf } from './foreign.ts';
import type { Found } from './found.ts';
import { type Section, sectionOf } from './headings.ts';
import { numbersOf } from './numbers.ts';
import { plain } from './plain.ts';
import { isProseLine } from './prose.ts';
import { CALL } from './words.ts';

/** Lists longer than this are not the few topics that a clinician put first. */
const MAX_SPECIALTIES = 8;
const MAX_TICK = 80;

/** Sections that hold more than ticks. */
const FREE = new Set<Section>(['statement', 'money', 'place', 'training', 'foreign']);

interface Open {
  section: Section | null;
  level: number;
  scope: Block;
  lines: Line[];
}

interface Label {
  section: Section;
  rest?: { text: string; parts: string[] };
}

/** A line's part in a reading: what it was used for. */
export type Used = Map<Line, Section | 'heading'>;

/**
 * Reads what stands below headings, beside labels, in definition lists and tables. Gives back which lines were
 * used, so that a sentence among them is not taken for the statement.
 */
export function readSections(lines: readonly Line[], found: Found, skip: (line: Line) => boolean): Used {
  const used: Used = new Map();
  let open: Open | null = null;
  const statement: string[] = [];
  const close = () => {
    if (open) settle(open, found, statement);
    open = null;
  };
  for (const line of lines) {
    if (isForeign(line.block) || skip(line)) continue;
    if (open && (!holds(open.scope, line.block) || isPastList(open, line))) close();
    const current = open as Open | null;
    if (current?.section === 'foreign') {
      const ends = line.level > 0 && line.level <= Math.min(current.level, 6);
      if (!ends) {
        used.set(line, 'foreign');
        continue;
      }
      close();
    }
    // A colon in a sentence makes no label.
    const label: Label | null = current?.section === 'statement' && isProseLine(line) ? null : labelOf(line);
    if (label?.rest) {
      // A price keeps its label, which says for whom it is.
      const value = label.section === 'money' ? line : { ...line, ...label.rest };
      settle({ section: label.section, level: 7, scope: line.block, lines: [value] }, found, statement);
      used.set(line, label.section);
      continue;
    }
    const section: Section | null = label
      ? label.section
      : line.level > 0 || isAlone(line)
        ? sectionOf(line.text)
        : null;
    if (section || (line.level > 0 && line.level < 8)) {
      const within =
        current?.section === 'statement' && !section && line.level > current.level && line.level < 8;
      if (!within) {
        close();
        const level = line.level || 9;
        open = { section, level, scope: scopeOf(line), lines: [] };
        if (section) used.set(line, section === 'foreign' ? 'foreign' : 'heading');
        continue;
      }
    }
    if (open?.section) {
      open.lines.push(line);
      used.set(line, open.section);
    }
  }
  close();
  if (statement.length > 0)
    found.put('statement', [...new Set(statement)].join(' '), 'page: below its heading');
  return used;
}

/** Ticks end where something that is no tick follows them: a price under a list is not one of its items. */
function isPastList({ section, lines }: Open, line: Line): boolean {
  const [first] = lines;
  if (!first || !section || FREE.has(section)) return false;
  return first.block.tag !== line.block.tag && line.level === 0;
}

function isAlone(line: Line): boolean {
  return (
    line.text.length < 40 &&
    line.block.to - line.block.from === 1 &&
    line.block.tag !== 'li' &&
    line.block.tag !== 'a' &&
    line.block.tag !== 'td' &&
    line.block.tag !== 'dd'
  );
}

/** `Languages: English, Spanish`, or the label alone. */
function labelOf(line: Line): Label | null {
  const cut = line.text.indexOf(':');
  if (cut < 2 || cut > 60) return null;
  const section = sectionOf(line.text.slice(0, cut));
  if (!section) return null;
  const text = line.text.slice(cut + 1).trim();
  if (!text) return { section };
  const from = line.parts.findIndex((part) => part.includes(':'));
  const part = line.parts[from] ?? '';
  const after = part.slice(part.indexOf(':') + 1).trimStart();
  return { section, rest: { text, parts: [after, ...line.parts.slice(from + 1)].filter(Boolean) } };
}

function settle(open: Open, found: Found, statement: string[]): void {
  const { section, lines } = open;
  if (!section || section === 'foreign' || section === 'training') {
    if (section === 'training')
      for (const line of lines) {
        years(line, found);
        numbersOf(line, found);
      }
    return;
  }
  const source = 'page: below its heading';
  switch (section) {
    case 'statement':
      for (const { text, level } of lines) {
        if (text.length > 25 || (level === 0 && /[.!?]$/.test(text))) statement.push(text);
      }
      return;
    case 'money':
      for (const line of lines) {
        const flat = plain(line.text);
        price(line.text, flat, found);
        yesNo(line.text, flat, found);
        factsOf({ ...line, level: 0 }, found);
      }
      return;
    case 'place':
      for (const line of lines.slice(0, 12)) place(line, found, true);
      return;
    case 'credentials':
      for (const line of lines) {
        years(line, found);
        titles(line, found);
      }
      return;
    case 'pronouns':
    case 'yearsInPractice':
    case 'profession':
      found.put(section, lines.map(({ text }) => text).filter((text) => text.length < 120)[0], source);
      return;
    default:
      ticks(section, lines, found, source);
  }
}

/** `Sliding scale: Yes`. */
function yesNo(text: string, flat: string, found: Found): void {
  const yes = /:\s*(yes|ja|oui|sí|si)\b/i.test(text);
  if (!yes) return;
  if (/^accepts insurance/.test(flat)) found.put('acceptsInsurance', 'yes', 'page: below its heading');
}

function years(line: Line, found: Found): void {
  const flat = plain(line.text);
  const said =
    /\b(years? in practice|years? of experience|in practice for|berufserfahrung|experiencia|experience)\b/.test(
      flat,
    );
  const count = /(?<!\d)(\d{1,2})(?:\s*\+)?\s*(years?|jahre|anos|ans)\b/.exec(flat)?.[1];
  if (said && count) found.put('yearsInPractice', count, 'page: below its heading');
}

function ticks(section: FieldName, lines: readonly Line[], found: Found, source: string): void {
  const items = lines.flatMap(itemsOf);
  if (items.length === 0) return;
  const field = section === 'specialties' && items.length > MAX_SPECIALTIES ? 'issues' : section;
  found.add(field, items, source);
  if (field === 'insurance') found.put('acceptsInsurance', 'yes', source);
  if (field === 'participants') for (const line of lines) factsOf({ ...line, level: 0 }, found);
}

/** The ticks of a line: an item of a list, the chips in it, or what stands between its commas. */
function itemsOf(line: Line): string[] {
  if (line.text.length > 600) return [];
  const whole = line.block.tag === 'li' || line.block.tag === 'td' || line.block.tag === 'dd';
  const chips = line.parts.length > 1 && line.block.tag !== 'li' ? line.parts : [line.text];
  const split = chips.flatMap((part) =>
    whole && chips.length === 1 && line.text.length < 50 && line.block.tag === 'li'
      ? [part]
      : part.split(/(?<!\s)\s*(?:[,;•·|✓✔]|\s\/\s)\s*(?![^(]*\))/),
  );
  const items = split
    .map((part) => part.replace(/^[\s–-]+|(?<![\s.,:–-])[\s.,:–-]+$/g, ''))
    .filter((part) => part.length > 1 && part.length <= MAX_TICK);
  // Sentences in between are no ticks.
  return items.filter((item) => item.split(' ').length < 9 && !CALL.test(plain(item)));
}
