import { holds, type Line } from './block.ts';
import type { Section } from './headings.ts';
import { plain } from './plain.ts';
import { SIGNED_AMOUNT } from './price.ts';
import { isProseLine } from './prose.ts';
import type { OpenSection } from './settle.ts';

/** From here on a heading is none of the page's own: bold lines, and bare ones. */
const BARE = 8;
/** What follows these in sentences is still of them. */
const OWN = new Set<Section | null>(['place', 'training', 'foreign', null]);
/** But for an answer of a word or two. In characters. */
const SHORT = 25;

/** Words of notes about money, which may be sentences too. */
const PAID =
  /\b(fees?|rates?|pay\w*|insur\w*|plans?|superbills?|cancel\w*|slid\w*|honorar\w*|kosten\w*|kassen?\w*|tarif\w*|honoraires|mutuelles?|rembours\w*|precios?|seguros?|pagos?)\b/;

/** A sentence, however short. */
export const isSentence = (line: Line): boolean =>
  isProseLine(line) ||
  (/\p{Ll}[.!?…]["”»]?$/u.test(line.text) &&
    line.text.split(' ').length > 2 &&
    !SIGNED_AMOUNT.test(line.text));

/** The text about somebody in which what opens now stands: below a lesser heading than the text's. */
export function outerOf(current: OpenSection | null, level: number): OpenSection | undefined {
  const outer = current?.section === 'statement' ? current : current?.outer;
  return outer && (level >= BARE || level > outer.level) ? outer : undefined;
}

/** Whether a line goes on with the text in which a note stands: sentences, after what is none. */
export function goesOn({ section, level, lines, outer }: OpenSection, line: Line): boolean {
  return (
    (outer !== undefined || level >= BARE) &&
    !(OWN.has(section) && !lines.every(({ text }) => text.length < SHORT)) &&
    lines.length > 0 &&
    line.label === undefined &&
    line.level === 0 &&
    isProseLine(line) &&
    !SIGNED_AMOUNT.test(line.text) &&
    !PAID.test(plain(line.text)) &&
    !lines.some(isProseLine)
  );
}

/** The text, once what stood in it is over; `null` where the next line is not in it. */
export const resumed = (outer: OpenSection, next: Line): OpenSection | null =>
  holds(outer.scope, next.block) ? { ...outer, lines: [], noted: true } : null;
