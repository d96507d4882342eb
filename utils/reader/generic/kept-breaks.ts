import { attribute } from '../../dom/dom.ts';
import { type Block, INLINE } from './block.ts';
import { sectionOf } from './headings.ts';

const KEPT = /pre-(line|wrap)|break-spaces/;
/** Of a text, in lines: more is no text about somebody. */
const MOST_ROWS = 400;
/** So many lines that begin with a label tell that their breaks are meant. */
const FEWEST_LABELLED = 2;

/** The lines of a text whose breaks a page keeps: by its style or class, or as its labelled lines tell. Else all of it. */
export function brokenRows(text: string, where: Block): string[] {
  if (!text.trim().includes('\n')) return [text];
  const rows = text.split('\n');
  return rows.length <= MOST_ROWS && (isKept(where) || isLabelled(rows)) ? rows : [text];
}

function isKept(where: Block): boolean {
  for (let at: Block | null = where, steps = 0; at && steps < 4; at = at.parent, steps += 1) {
    if (/ (pre line|pre wrap|break spaces) /.test(at.marks) || at.tag === 'pre') return true;
    if (KEPT.test(attribute(at.element, 'style') ?? '')) return true;
    if (!INLINE.has(at.tag) && steps > 1) return false;
  }
  return false;
}

const isLabelled = (rows: readonly string[]) =>
  rows.filter((row) => {
    const cut = row.indexOf(':');
    return cut > 2 && cut < 60 && sectionOf(row.slice(0, cut)) !== null;
  }).length >= FEWEST_LABELLED;
