import { type Block, isLink, type Line, push } from './block.ts';
import { LISTS } from './heading-words.ts';
import { type Section, sectionOf } from './headings.ts';
import { looseSectionOf } from './loose-heading.ts';
import { announcedBy } from './own-heading.ts';
import { plain } from './plain.ts';
import { SIGNED_AMOUNT } from './price.ts';
import { isProse, isProseLine } from './prose.ts';
import { COUPLES } from './words.ts';

/** A bare line longer than this heads nothing. In characters. */
const MAX_HEAD = 40;
/** Longer texts are looked through for no labels. */
const MAX_NOTE_TEXT = 3000;
const FEW_WORDS = 4;
/** Of the lines of a block from its first head on, so many are heads where values stand below them. */
const SHARE_TOLD = 0.4;

const NEVER_NOTED = new Set<Section | null>(['foreign', 'statement', null]);
/** What a bare word above a line, or before a dash, tells of. */
const TELLS = new Set<Section | null>([
  ...LISTS,
  'money',
  'format',
  'availability',
  'slidingScale',
  'freeConsultation',
  'yearsInPractice',
  'training',
]);
/** Of these a label in front of sentences tells too, and a word within one: they mean little else. */
const TOLD_IN_SENTENCE = new Set<Section | null>([
  'money',
  'format',
  'availability',
  'slidingScale',
  'freeConsultation',
  'insurance',
  'languages',
]);

const SOLD =
  /\b(session\w*|sitzung\w*|seances?|sesion(es)?|consult\w*|termine?|individu\w*|einzel\w*|therap\w*|terapia\w*|min\w*|hours?|stunde|heure|hora|standard|regular)\b/;

/** `Couples: $190`: what a price is called. */
export const isPrice = (label: string, value: string): boolean =>
  SIGNED_AMOUNT.test(value.slice(0, 40)) && (COUPLES.test(plain(label)) || SOLD.test(plain(label)));

/** What a label before a value announces. */
export const sectionOfNote = (label: string, value: string, name: string): Section | null =>
  announcedBy(label, name) ?? (isPrice(label, value) ? 'money' : null);

/** A label where a line begins or a sentence, a bar or a point ends. */
const LABEL = /(^|[.!?;|/•·●▪✓*]\s{1,3})([^\P{L}\p{Ll}][\p{L}\p{N}'’&/ -]{1,38}?)\s?:\s(?=\S)/gu;
const DASHED = /^\P{L}{0,4}([^\P{L}\p{Ll}][\p{L}\p{N}'’&/ ]{1,38}?)\s[–—-]\s(?=\S)/u;

/** A value, and the sentences that go on behind it. */
const GOES_ON = /^([^.!?]{1,200}[.!?])\s(.{35,})$/u;

/**
 * Notes in a running text, each with its label: several in one line, `Fees – $150`, and values below bare words. What
 * stands between them stays as it is.
 */
export function noted(lines: readonly Line[]): Line[] {
  return underHeads(lines.flatMap((line) => (isOpen(line) ? splitNotes(line) : [line])));
}

const isOpen = ({ label, level, text }: Line): boolean =>
  label === undefined && level === 0 && text.length < MAX_NOTE_TEXT;

function splitNotes(line: Line): Line[] {
  const dashed = DASHED.exec(line.text);
  if (dashed && isTold(dashed[1] ?? '', line.text.slice(dashed[0].length)))
    return [noteOf(line, dashed[1] ?? '', line.text.slice(dashed[0].length))];
  if (!line.text.includes(': ')) return [line];
  let known = false;
  const labels = [...line.text.matchAll(LABEL)].filter((at) => {
    const label = at[2] ?? '';
    const value = line.text.slice(at.index + at[0].length);
    const own =
      at.index === 0 ? !NEVER_NOTED.has(sectionOf(label)) || isPrice(label, value) : isTold(label, value);
    known ||= own;
    // Behind a label that is known, what looks like one is one too.
    return own || (known && label.split(' ').length <= FEW_WORDS);
  });
  const [first] = labels;
  if (!first) return [line];
  // One at the beginning is a label like any other, but for one before sentences.
  if (
    labels.length === 1 &&
    first.index === 0 &&
    !(isProseLine(line) && TOLD_IN_SENTENCE.has(sectionOf(first[2] ?? '')))
  )
    return [line];
  const before = line.text
    .slice(0, first.index + (first[1] ?? '').length)
    .replace(/(?<![\s|/•·])[\s|/•·]+$/, '');
  return [
    ...(before ? [{ ...line, text: before, parts: [before] }] : []),
    ...labels.flatMap((at, index) => {
      const next = labels[index + 1];
      const end = next ? next.index + (/^[.!?]/.test(next[1] ?? '') ? 1 : 0) : undefined;
      const text = line.text.slice(at.index + at[0].length, end);
      const [, value = text, more = ''] = GOES_ON.exec(text) ?? [];
      const rest = isProse(more) ? [{ ...line, text: more, parts: [more] }] : [];
      return [noteOf(line, at[2] ?? '', rest.length > 0 ? value : text), ...rest];
    }),
  ];
}

function noteOf(line: Line, label: string, printed: string): Line {
  const text = printed.replace(/(?<![\s|•·])[\s|•·]+$/, '').replace(/(?<=^[^.]{1,200})\.$/, '');
  return { ...line, level: 0, label, text, parts: [text] };
}

const isTold = (label: string, value: string): boolean =>
  TELLS.has(sectionOf(label)) || isPrice(label, value);

/** Values below bare words: where several of a block are such words, or one is set apart by an empty line. */
function underHeads(lines: readonly Line[]): Line[] {
  const heads = new Set<Line>();
  const held = new Map<Block, number[]>();
  for (const [at, line] of lines.entries()) {
    push(held, around(line), at);
    if (isHead(line, lines[at + 1])) heads.add(line);
  }
  const sure = new Set<Line>();
  for (const members of held.values()) {
    const own = members.map((at) => lines[at]).filter((line): line is Line => line !== undefined);
    const told = own.filter((line) => heads.has(line));
    const [first] = told;
    const rest = first ? own.slice(own.indexOf(first)).filter((line) => !isProseLine(line)).length : 0;
    for (const head of told)
      if (
        (told.length > 1 && told.length >= SHARE_TOLD * rest) ||
        head.apart ||
        sectionOf(bareNote(head.text)) === null
      )
        sure.add(head);
    const bold = own.filter(({ level, text }) => level === 8 && !NEVER_NOTED.has(sectionOf(bareNote(text))));
    if (bold.length + told.length < 2) continue;
    // Among heads one that nobody knows is one too, if it is bold or a word of it tells.
    for (const at of members) {
      const [head, next] = [lines[at], lines[at + 1]];
      if (!head) continue;
      const { level, text } = head;
      if (text.length > MAX_HEAD || next?.level !== 0 || isProseLine(next) || sectionOf(bareNote(text)))
        continue;
      if (around(next) !== around(head)) continue;
      if (
        level === 8 ||
        (level === 0 && mayHead(head) && TOLD_IN_SENTENCE.has(looseSectionOf(bareNote(text))))
      )
        sure.add(head);
    }
  }
  return labelledBy(lines, sure);
}

const around = ({ block }: Line): Block => (block.to - block.from > 1 ? block : (block.parent ?? block));

function labelledBy(lines: readonly Line[], heads: ReadonlySet<Line>): Line[] {
  const named: Line[] = [];
  let head: Line | null = null;
  let values = 0;
  for (const line of lines) {
    // What stands directly below one is its value, whatever its words.
    if (heads.has(line) && !(head && values === 0)) {
      head = line;
      values = 0;
      continue;
    }
    if (head && isValue(line, head, values)) {
      named.push({ ...line, label: bareNote(head.text) });
      values += 1;
      continue;
    }
    head = null;
    named.push(line);
  }
  return named;
}

/** The line below a head, and what goes on as it began. */
function isValue(line: Line, head: Line, before: number): boolean {
  if (line.label !== undefined || line.level > 0 || around(line) !== around(head)) return false;
  if (before === 0) return true;
  if (line.apart || isProseLine(line)) return false;
  return (
    line.block === head.block || (SIGNED_AMOUNT.test(line.text) && sectionOf(bareNote(head.text)) === 'money')
  );
}

const bareNote = (text: string): string => text.replace(/^\P{L}+/u, '').replace(/ ?:? ?$/, '');

function isHead(line: Line, next: Line | undefined): boolean {
  if (!next || !mayHead(line) || next.label !== undefined || next.level > 0 || next.apart) return false;
  if (around(next) !== around(line)) return false;
  const name = bareNote(line.text);
  // What is marked as a heading is looked at where headings are, but for what its price alone tells.
  return line.level === 0 ? isTold(name, next.text) : sectionOf(name) === null && isPrice(name, next.text);
}

/** A few words in a line of their own, that are no item and no sentence. */
const mayHead = (line: Line): boolean =>
  line.label === undefined &&
  line.text.length <= MAX_HEAD &&
  line.parts.length < 2 &&
  !/^\d|[.!?,;]$|: /.test(line.text) &&
  !SIGNED_AMOUNT.test(line.text) &&
  !/^(li|a|td|dd)$/.test(line.block.tag) &&
  !isLink(line);
