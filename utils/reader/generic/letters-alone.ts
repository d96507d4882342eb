import type { Line } from './block.ts';
import type { Found } from './found.ts';
import { type Section, sectionOf } from './headings.ts';
import { marksAround } from './marked-place.ts';
import { isClinical } from './name.ts';
import { plain } from './plain.ts';

/** What stands between the commas of a line, and the letters among that. */
export interface LinePieces {
  pieces: readonly string[];
  letters: readonly string[];
}

/** What a label calls another thing than letters, in however few capitals. */
const OTHER_LETTERS = new Set<Section | null>([
  'money',
  'insurance',
  'approaches',
  'languages',
  'place',
  'format',
  'availability',
]);

/** Whether a line of letters alone stands beside a name. */
export function areLettersAlone(
  line: Line,
  flat: string,
  { pieces, letters }: LinePieces,
  found: Found,
): boolean {
  if (letters.length === 0 || letters.length !== pieces.length || found.has('credentials')) return false;
  // `Costs: GV, ZV`, `Style: ERP`: what a label calls another thing.
  if (line.label !== undefined && OTHER_LETTERS.has(sectionOf(line.label))) return false;
  if (/^\d|\d$/.test(flat)) return false;
  return (
    / (cred|credentials?|suffix|degrees?|qualifications?|titles?|letters|post ?nominals?|memberships?) /.test(
      marksAround(line),
    ) ||
    /^(credentials?|registered with|accredited by|titel|diplom\w*|titul\w*|degrees?|letters)\b/.test(
      plain(line.label ?? ''),
    ) ||
    line.level > 0 ||
    // `lic. phil.`, `M.Sc.`: with their dots they are nothing else.
    letters.every((one) => one.length > 3 && /\p{L}{2}\./u.test(one)) ||
    // Two letters alone may be initials.
    letters.every((one) => one.length > 2 && isClinical(one)) ||
    letters.length > 1
  );
}
