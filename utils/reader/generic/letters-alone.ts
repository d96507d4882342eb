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

const isDotted = (letters: string): boolean => letters.length > 3 && /\p{L}{2}\./u.test(letters);

const OF_LETTERS =
  /\b(credentials?|registered with|accredited by|\w*titel|diplom\w*|titul\w*|degrees?|grades?|letters|educat\w+|training|ausbildung|formation|formacion|memberships?|qualifications?)\b/;

/** Whether letters stand under a label of theirs, or can be nothing else: `Payment` may stand over payers in capitals. */
export const areToldLetters = (label: string, letters: readonly string[]): boolean =>
  OF_LETTERS.test(plain(label)) || letters.some((one) => isClinical(one) || isDotted(one));

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
  // Under a label that nobody knows they may be anybody's: a payer's, a method's.
  const label = plain(line.label ?? '');
  const told = label === '' ? null : sectionOf(label);
  if (label !== '' && (told === null || told === 'training') && !OF_LETTERS.test(label))
    return letters.every((one) => isClinical(one) || isDotted(one));
  return (
    / (cred|credentials?|suffix|degrees?|qualifications?|quals|titles?|letters|post ?nominals?|memberships?) /.test(
      marksAround(line),
    ) ||
    OF_LETTERS.test(label) ||
    line.level > 0 ||
    // `lic. phil.`, `M.Sc.`: with their dots they are nothing else.
    letters.every(isDotted) ||
    // Two letters alone may be initials.
    letters.every((one) => one.length > 2 && isClinical(one)) ||
    letters.length > 1
  );
}
