import {
  attribute,
  data,
  documentElement,
  firstChild,
  hasAttributes,
  nextSibling,
  nodeType,
  rawText,
  tagName,
} from '../../dom/dom.ts';
import { finish, type Steps } from '../../dom/work.ts';
import { type Block, holds, INLINE, type Line, type Outline, standsApart } from './block.ts';
import { iconWords, isGlyph, opens } from './icons.ts';
import { brokenRows } from './kept-breaks.ts';
import { folded } from './plain.ts';
import { sheetOf } from './sheet.ts';
import { shownTag } from './shown-tag.ts';

/** In characters: a longer page is no list for a person. */
export const MAX_SIZE = 5_000_000;
/** In nodes and levels: where a page's honest contents end. */
const MAX_NODES = 80_000;
const MAX_DEPTH = 200;
/** Of one text, and of one line: in characters. What is longer is nobody's words about themselves. */
const MAX_TEXT = 20_000;
const MAX_KNOWN_MARKS = 5000;
/** Nodes between two yields. */
const STEP = 250;

const TEXT = 3;
const ELEMENT = 1;
const UNREAD_TAGS = new Set(
  'style template noscript svg iframe textarea select button canvas video audio object math s del strike'.split(
    ' ',
  ),
);
const MARK_ATTRIBUTES = ['class', 'id', 'aria-label', 'data-testid', 'role'];
const INLINE_MARKS = ['class'];
/** What a site builder leaves on a page for those whom it does not hold for: one badge of several is shown. */
const UNSHOWN = ' w condition invisible ';
const TERMS = new Set(['dt', 'th', 'legend', 'summary', 'caption']);

/** Reads a document once, without recursion, into blocks and lines in document order. */
export function outline(doc: Document): Outline {
  return finish(outlineSteps(doc));
}

/** The same, in steps. What is read later are attributes and scripts; text is as it was when the walk passed it. */
export function* outlineSteps(doc: Document): Steps<Outline> {
  const marks = new Map<string, string>();
  const page: Outline = {
    root: block(documentElement(doc), null, marks),
    blocks: [],
    lines: [],
    lengths: [0],
    scripts: [],
    size: 0,
  };
  const writer = lineWriter(page);
  let current = page.root;
  open(current);
  let node: Node | null = firstChild(current.element);
  let nodes = 0;

  function open(next: Block): void {
    next.index = page.blocks.push(next) - 1;
    if (INLINE.has(next.tag)) writer.part();
    else if (next.tag === 'br') writer.broken(next.parent ?? next);
    else writer.end(next.parent ?? next);
    next.from = page.lines.length;
  }
  function close(done: Block): void {
    if (INLINE.has(done.tag)) {
      writer.part();
      done.to = page.lines.length + (writer.pending() ? 1 : 0);
    } else {
      writer.end(done);
      done.to = page.lines.length;
    }
    done.end = page.blocks.length;
  }

  /** Each part and each line of a sheet as a block of its own. */
  function setSheet(outer: Block, sheet: NonNullable<ReturnType<typeof sheetOf>>): number {
    const inner = (tag: string, parent: Block): Block => {
      const made = { ...parent, tag, parent, children: [], marks: '', depth: parent.depth + 1 };
      parent.children.push(made);
      open(made);
      return made;
    };
    for (const lines of sheet) {
      const part = inner('div', outer);
      for (const { text, heading } of lines) {
        const line = inner(heading ? 'h3' : 'p', part);
        line.children.push(text);
        writer.write(text, line);
        close(line);
      }
      close(part);
    }
    return rawText(outer.element).length;
  }

  for (;;) {
    if (!node || nodes > MAX_NODES) {
      close(current);
      const up: Block | null = current.parent;
      if (!up) return page;
      node = nextSibling(current.element);
      current = up;
      continue;
    }
    nodes += 1;
    if (nodes % STEP === 0) yield;
    const type = nodeType(node);
    if (type === TEXT) {
      const text = data(node as Text);
      page.size += text.length;
      if (page.size > MAX_SIZE) return page;
      const read = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
      current.children.push(read);
      const rows = brokenRows(read, current);
      for (const [at, row] of rows.entries()) {
        if (at > 0) writer.broken(current);
        writer.write(row, current);
      }
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagName(element);
      if (tag === 'script') {
        page.size += rawText(element).length;
        if (page.size > MAX_SIZE) return page;
        page.scripts.push(element);
      } else if (
        tag === 'button' ? opens(element, current) : !UNREAD_TAGS.has(tag) && !isGlyph(element, tag)
      ) {
        const next = block(element, current, marks);
        current.children.push(next);
        open(next);
        const sheet = tag === 'pre' ? sheetOf(element) : null;
        if (sheet) page.size += setSheet(next, sheet);
        else if (next.depth < MAX_DEPTH && !next.marks.includes(UNSHOWN)) {
          current = next;
          const said = iconWords(element, tag);
          if (said) writer.write(said, next);
          node = firstChild(element);
          continue;
        }
        close(next);
      } else {
        const said = iconWords(element, tag);
        if (said) writer.alone(said, current);
      }
    }
    node = nextSibling(node);
  }
}

function block(element: Element, parent: Block | null, known: Map<string, string>): Block {
  const tag = shownTag(element);
  let named = '';
  let itemprop = '';
  if (hasAttributes(element)) {
    const names = INLINE.has(tag) ? INLINE_MARKS : MARK_ATTRIBUTES;
    for (const name of names) named += ` ${attribute(element, name) ?? ''}`;
    itemprop = attribute(element, 'itemprop') ?? '';
  }
  return {
    index: 0,
    end: Number.POSITIVE_INFINITY,
    element,
    tag,
    parent,
    children: [],
    marks: marksOf(named, known),
    itemprop,
    from: 0,
    to: 0,
    foreign: false,
    depth: parent ? parent.depth + 1 : 0,
  };
}

/** `resultCard__name--big` as ` result card name big `. Rows repeat their classes: each is taken apart once. */
function marksOf(named: string, known: Map<string, string>): string {
  const raw = named.trim().slice(0, 400);
  if (!raw) return '';
  const before = known.get(raw);
  if (before !== undefined) return before;
  const marks = ` ${raw
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `;
  if (known.size < MAX_KNOWN_MARKS) known.set(raw, marks);
  return marks;
}

/** Collects inline text until a line ends. */
function lineWriter(page: Outline) {
  let parts: string[] = [];
  let buffer = '';
  let plain = false;
  let begun: Block | null = null;
  let length = 0;
  let apart = false;
  const part = () => {
    if (buffer.trim()) parts.push(buffer);
    buffer = '';
  };
  const pending = () => parts.length > 0 || buffer.trim() !== '';
  return {
    pending,
    part,
    /** Where a line is broken by hand: twice, and what follows is set apart. */
    broken(where: Block): void {
      if (pending()) this.end(where);
      else apart = true;
    },
    /** What an icon says, apart from the words around it. */
    alone(text: string, where: Block): void {
      part();
      parts.push(` ${text} `);
      plain = true;
      begun ??= where;
    },
    write(text: string, where: Block): void {
      if (parts.length > 0 && buffer === '' && (/^\s/.test(text) || standsApart(parts.at(-1) ?? '', text)))
        parts[parts.length - 1] += ' ';
      if (length > MAX_TEXT) return;
      length += text.length;
      buffer += text;
      if (/^\s*$/.test(text)) return;
      plain ||= !isBold(where);
      begun ??= where;
    },
    end(where: Block): void {
      part();
      // Parts keep the spaces between them until they are joined.
      const whole = folded(parts.join(''));
      const text = whole.charCodeAt(0) > FIRST_PICTURE ? whole.replace(PICTURE, '') : whole;
      if (text !== whole) parts[0] = folded(parts[0] ?? '').replace(PICTURE, '');
      const each = parts.length === 1 ? [text] : parts.map(folded);
      if (text) {
        // A line that began outside an element is not inside it, wherever it ends.
        let at = where;
        while (begun && at.parent && !holds(at, begun)) at = at.parent;
        const level = levelOf(at) || (plain ? 0 : 8);
        const line: Line = { text, parts: each.filter((word) => word !== ''), block: at, level };
        page.lines.push(apart ? { ...line, apart } : line);
        apart = false;
        page.lengths.push((page.lengths.at(-1) ?? 0) + text.length);
      }
      parts = [];
      plain = false;
      begun = null;
      length = 0;
    },
  };
}

/** `🗣 Also speaks Spanish`: what a picture shows before the words, they say. A tick is an answer, a star a mark. */
const FIRST_PICTURE = 0x2000;
const PICTURE = /^(?![✔☑✅⭐])(?:\p{Extended_Pictographic}\uFE0F?\s?)+/u;

/** What an editor writes for bold. */
const BOLD = /font-weight\s?:\s?(bold|[6-9]00)/;

function isBold(where: Block): boolean {
  for (let at: Block | null = where, steps = 0; at && steps < 3; at = at.parent, steps += 1) {
    if (at.tag === 'strong' || at.tag === 'b') return true;
    if (!INLINE.has(at.tag)) return false;
    if (at.tag === 'span' && BOLD.test(attribute(at.element, 'style') ?? '')) return true;
  }
  return false;
}

function levelOf(where: Block): number {
  let level = 0;
  for (let at: Block | null = where, steps = 0; at && steps < 3; at = at.parent, steps += 1) {
    if (/^h[1-6]$/.test(at.tag)) return Number(at.tag[1]);
    if (TERMS.has(at.tag)) return 7;
    if (at.marks.includes(' heading ') && attribute(at.element, 'role') === 'heading') return 3;
    if (at.tag === 'button') level = 6;
  }
  return level;
}
