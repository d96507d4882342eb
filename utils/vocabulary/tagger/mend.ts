import { matchesOf } from './matches.ts';
import { TracedCopy } from './traced-copy.ts';

/** The letters that Windows-1252 puts at 0x80 to 0x9f; a space where it has none. */
const WINDOWS =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';
const BYTES = new Map([...WINDOWS].map((letter, index) => [letter, 0x80 + index]));
BYTES.delete(' ');

function byteOf(letter: string): number {
  return BYTES.get(letter) ?? letter.charCodeAt(0);
}

const TAIL = `\\u0080-\\u00bf${[...BYTES.keys()].join('')}`;
/**
 * UTF-8 that was read as Windows-1252: a letter of two or three bytes shows as two or three letters. Only the first bytes
 * of Western letters and marks; the others begin whole words too.
 */
const MISREAD = new RegExp(`[\\u00c2\\u00c3\\u00c5][${TAIL}]|[\\u00e2\\u00ef][${TAIL}]{2}`, 'g');
/** The same, read wrongly twice, and read as an old Macintosh would. */
const TWICE: ReadonlyMap<string, string> = new Map([
  ['\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2', "'"],
  ['\u00c3\u00a2\u00e2\u201a\u00ac\u00cb\u0153', "'"],
  ['\u00c3\u00a2\u00e2\u201a\u00ac\u00c5\u201c', '"'],
  ['\u00c3\u00a2\u00e2\u201a\u00ac\u00c2\u009d', '"'],
  ['\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u20ac\u0153', '-'],
  ['\u201a\u00c4\u00f4', "'"],
  ['\u201a\u00c4\u00f2', "'"],
  ['\u201a\u00c4\u00fa', '"'],
  ['\u201a\u00c4\u00f9', '"'],
  ['\u201a\u00c4\u00ec', '-'],
  ['\u201a\u00c4\u00ee', '-'],
]);
const DOUBLY = new RegExp([...TWICE.keys()].join('|'), 'g');
/** What is left of a fixed space when its second half became a plain one. */
const STRAY = /\u00c2(?=\s|$)/g;
const CONTROL = /[\u0091-\u0097]/g;
const AMPERSANDS = /&(?:amp;)+(?=#?\w{2,8};)/g;
const NO_LETTER = /(?<=[A-Za-z])\ufffd+(?=(?:t|s|m|re|ve|ll|d)\b)/gi;
/** "do n't" and "don''t". */
const PARTED =
  /(?<=\b(?:do|does|did|is|are|have|has|could|would|should)) (?=n['\u2019]t\b)|(?<=n)(?:''|"|\u2019\u2019)(?=t\b)/gi;
const NO_QUOTE = /(?<=n)\?(?=t\b)|(?<=\b[IiWw]e?)\?(?=(?:m|ve|ll|d|re)\b)/g;
/** "dont", "don t" and "don?t" are a negative all the same. */
const BARE_NOT =
  /n(?<=\b(?:do|does|did|ca|wo|is|are|was|were|have|has|had|could|would|should)n)(?= ?t\b)(?<!\bwon(?=t to\b))/gi;

/** A space that was lost after "I". */
const GLUED =
  /\bI(?=(?:don|can|won|am|do|will|have|work|offer|treat|help|see|use|provide|accept|specialize|specialise|take|prescribe|no longer)\b)/g;

/** Whether anything may be broken: most texts are whole, and looking is quicker than mending, the more so by exact letters. */
const BROKEN =
  /\u00c2\s|[\u00c2\u00c3\u00c5\u00e2\u00ef][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u2122\u0152\u0153]|\u201a\u00c4|[\u0091-\u0097\ufffd]|&amp;|\?\w|\bI(?:don|can|won|am|do|will|have|work|offer|treat|help|see|use|provide|accept|speciali[sz]e|take|prescribe|no longer)\b|[nN](?:['\u2019][tT]\b(?<= ...)|(?:''|"|\u2019\u2019)[tT]\b)/;
const BARE = new RegExp(BARE_NOT.source, 'i');

interface TextEdit {
  from: number;
  to: number;
  text: string;
}

function decoded(letters: string): string {
  const [first = 0, second = 0, third = 0] = [...letters].map(byteOf);
  const code =
    letters.length === 2
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return String.fromCharCode(code);
}

function changesIn(text: string): TextEdit[] {
  const changes: TextEdit[] = [];
  const replace = (pattern: RegExp, by: (found: string) => string) => {
    for (const { 0: found, index } of matchesOf(pattern, text))
      changes.push({ from: index, to: index + found.length, text: by(found) });
  };
  replace(DOUBLY, (found) => TWICE.get(found) ?? found);
  replace(MISREAD, decoded);
  replace(STRAY, () => '');
  replace(CONTROL, (found) => (found < '\u0093' ? "'" : found < '\u0095' ? '"' : '-'));
  replace(AMPERSANDS, () => '&');
  replace(NO_LETTER, () => "'");
  replace(PARTED, (found) => (found === ' ' ? '' : "'"));
  replace(NO_QUOTE, () => "'");
  for (const { index } of matchesOf(GLUED, text)) changes.push({ from: index + 1, to: index + 1, text: ' ' });
  for (const { 0: found, index } of matchesOf(BARE_NOT, text)) {
    const after = index + found.length;
    changes.push({ from: after, to: text.startsWith(' ', after) ? after + 1 : after, text: "'" });
  }
  return changes.sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * Mends what was broken on the way to the page: letters in a wrong encoding, entities that were escaped twice, apostrophes
 * that were lost. Returns `null` when nothing is broken. Linear in the length of the text.
 */
export function mend(text: string): TracedCopy | null {
  if (!BROKEN.test(text) && !BARE.test(text)) return null;
  const changes = changesIn(text);
  if (changes.length === 0) return null;
  const mended = new TracedCopy(text);
  for (const change of changes)
    if (change.from >= mended.done) mended.replace(change.from, change.to, change.text);
  mended.finish();
  return mended;
}
