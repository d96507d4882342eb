import { holds, isForeign, type Line } from './block.ts';
import { scopeOf } from './foreign.ts';
import type { Found } from './found.ts';
import { isForeignLine, type Section, sectionOf } from './headings.ts';
import { type LabelFields, VOTED } from './label-votes.ts';
import { sectionOfNote } from './notes.ts';
import { OFFICE_ALONE } from './offers.ts';
import { announcedBy, sectionFor } from './own-heading.ts';
import { plain } from './plain.ts';
import { isProseLine } from './prose.ts';
import { type OpenSection, settleSection, type Used, untold } from './settle.ts';
import { isTerm } from './terms.ts';
import { fieldOfItem } from './vocabulary.ts';
import { goesOn, isSentence, outerOf, resumed } from './within-statement.ts';
import { ACCEPTING, CLOSED, WAITLIST } from './words.ts';

/** "Not accepting insurance" says nothing of room. */
const OF_PLANS = /\b(insur\w*|plans?|\w*kassen?|mutuelles?|assurances?|seguros?|aseguradoras?)\b/;
const ROOM_PATTERNS = [CLOSED, ACCEPTING, WAITLIST];
/** Sections that hold more than ticks. */
const FREE = new Set<Section>(['statement', 'money', 'place', 'training', 'foreign', 'availability']);
/** What a line above others announces only when it is marked as their heading. */
const WEAK = new Set<Section>([
  'availability',
  'online',
  'inPerson',
  'slidingScale',
  'freeConsultation',
  'format',
]);
interface Label {
  section: Section;
  rest?: { text: string; parts: string[] };
}

/**
 * Reads what stands below headings, beside labels, in definition lists and tables. Gives back which lines were
 * used, so that a sentence among them is not taken for the statement.
 */
export function readSections(
  lines: readonly Line[],
  found: Found,
  skip: (line: Line) => boolean,
  fields: LabelFields = new Map(),
): Used {
  const used: Used = new Map();
  const { name } = found.listing;
  const told = (label: string, section: Section | null): Section | null =>
    VOTED.has(section) || sectionOf(label) === null ? (fields.get(plain(label)) ?? section) : section;
  let open: OpenSection | null = null;
  const statement: string[] = [];
  const close = (next?: Line) => {
    if (open?.section === null) untold(open, found, used);
    else if (open) settleSection(open, found, statement, next);
    open = next && open?.outer ? resumed(open.outer, next) : null;
  };
  // What stands under one label is settled together.
  let group: Line[] = [];
  const flush = () => {
    const [first] = group;
    const section =
      first?.label === undefined ? null : told(first.label, sectionOfNote(first.label, first.text, name));
    if (first && section && section !== 'foreign') {
      settleSection(
        { section, level: 7, scope: first.block, heading: first, lines: group },
        found,
        statement,
      );
      for (const line of group) used.set(line, section);
    } else if (first && !section)
      untold({ section, level: 7, scope: first.block, heading: first, lines: group }, found, used);
    group = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isForeign(line.block) || skip(line)) continue;
    if (open && (!holds(open.scope, line.block) || isPastList(open, line))) close(line);
    if (open && goesOn(open, line)) close(line);
    const current = open as OpenSection | null;
    if (current?.section === 'foreign') {
      const ends = line.level > 0 && line.level <= Math.min(current.level, 6);
      if (!ends) {
        used.set(line, 'foreign');
        continue;
      }
      close(line);
    }
    if (line.label !== undefined) {
      if (group[0]?.label !== line.label) {
        const own = sectionOfNote(line.label, line.text, name);
        if (current?.section !== 'statement' && current?.section !== own) close(line);
        if (open) open.noted = true;
        flush();
      }
      group.push(line);
      continue;
    }
    flush();
    // A colon in a sentence makes no label.
    const label: Label | null =
      current?.section === 'statement' && isProseLine(line) ? null : labelOf(line, name);
    if (label?.rest) {
      const value = { ...line, ...label.rest, label: line.text.slice(0, line.text.indexOf(':')) };
      const section = told(value.label, label.section);
      settleSection(
        { section, level: 7, scope: line.block, heading: line, lines: [value] },
        found,
        statement,
      );
      used.set(line, section ?? label.section);
      if (open) open.noted = true;
      continue;
    }
    // What answers how somebody is met is no heading of a place.
    const met = current?.section === 'format' && line.level === 0 && OFFICE_ALONE.test(plain(line.text));
    const topic =
      line.level === 0 &&
      ((isTopicLine(lines[at - 1]) && isTopicLine(lines[at + 1])) ||
        (current?.lines.length === 0 && isTopicLine(line)));
    const marked = line.level > 0 && line.level < 8;
    const announced = met || topic ? null : label ? label.section : headingOf(line, name, lines[at + 1]);
    const section = announced || (marked && !met && !topic) ? told(line.text, announced) : null;
    if (section || marked) {
      const within =
        (current?.section === 'statement' || current?.section === 'place') &&
        !section &&
        line.level > current.level &&
        line.level < 8;
      if (!within) {
        close(line);
        const level = line.level || 9;
        const outer = outerOf(current, level);
        open = { section, level, scope: scopeOf(line), heading: line, lines: [], ...(outer && { outer }) };
        if (section) used.set(line, section === 'foreign' ? 'foreign' : 'heading');
        continue;
      }
    }
    if (open?.noted && open.section === 'statement' && !isSentence(line)) continue;
    if (open) open.lines.push(line);
    if (open?.section) used.set(line, open.section);
  }
  flush();
  close();
  if (statement.length > 0)
    found.put('statement', [...new Set(statement)].join(' '), 'page: below its heading');
  return used;
}

/** `Spirituality`, between other topics, heads nothing. */
const isTopicLine = (line: Line | undefined): boolean =>
  line?.level === 0 && line.text.length < 40 && fieldOfItem(line.text) === 'issues';

function headingOf(line: Line, name: string, next?: Line): Section | null {
  if (line.level === 0 && !isAlone(line) && !isLead(line, next)) return null;
  // A bold line over a list is a heading.
  const listed = line.level === 8 && line.block.tag !== 'li' && next?.block.tag === 'li';
  const marked = (line.level > 0 && line.level < 8) || listed || isTerm(line);
  const section = marked ? announcedBy(line.text, name) : sectionFor(line.text, name);
  if (section === 'foreign' && !isForeignLine(line)) return null;
  return section && !marked && line.level === 0 && WEAK.has(section) ? null : section;
}

/** Ticks end where something that is no tick follows them: a price under a list is not one of its items. */
function isPastList({ section, lines }: OpenSection, line: Line): boolean {
  const [first] = lines;
  if (!section || FREE.has(section) || WEAK.has(section)) return false;
  // Whether there is room is no item of a list.
  const flat = plain(line.text);
  if (line.text.length < 80 && ROOM_PATTERNS.some((words) => words.test(flat)) && !OF_PLANS.test(flat))
    return true;
  if (!first) return false;
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

/** A word or two before the list in its own block: `<div>Languages<ul>`. */
const isLead = ({ text, block }: Line, next: Line | undefined): boolean =>
  text.length < 40 && next?.block.tag === 'li' && block.tag !== 'li' && holds(block, next.block);

/** `Languages: English, Spanish`, or the label alone. */
function labelOf(line: Line, name: string): Label | null {
  const cut = line.text.indexOf(':');
  if (cut < 2 || cut > 60) return null;
  const text = line.text.slice(cut + 1).trim();
  const printed = line.text.slice(0, cut);
  // Set apart by its look, or short before what is no sentence, it is a label whatever its words are.
  const apart = printed === line.parts[0]?.replace(/:$/, '').trim() || text === '';
  const section =
    apart || (printed.split(' ').length < 5 && !isProseLine(line))
      ? sectionOfNote(printed, text, name)
      : sectionFor(printed, name);
  if (!section) return null;
  if (!text) return { section };
  const from = line.parts.findIndex((part) => part.includes(':'));
  const [, after = ''] = /:\s*(.*)$/s.exec(line.parts[from] ?? '') ?? [];
  return { section, rest: { text, parts: [after, ...line.parts.slice(from + 1)].filter(Boolean) } };
}
