import { mend } from './mend.ts';
import { type Origins, TracedCopy } from './traced-copy.ts';

/** Characters of a statement that are read: several times what any directory allows. */
export const MOST_READ = 20_000;

/** A text made comparable: plain quotes, dashes and spaces, no accents, entities decoded. */
export interface Folded {
  /** Letters as written, for rules that need capitals. */
  cased: string;
  /** The same in lower case; the same length as `cased`. */
  lower: string;
  /** Where in the source its characters come from. */
  origins: Origins;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['nbsp', ' '],
  ['shy', '\u00ad'],
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', "'"],
  ['lsquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['bull', '•'],
  ['middot', '·'],
  ['hellip', '.'],
  ['euro', '€'],
  ['pound', '£'],
  ['szlig', 's'],
  ['lt', '<'],
  ['gt', '>'],
]);
const AMPERSAND = 38;
const LESS = 60;

const QUOTES = /[\u2018\u2019\u201a\u201b\u0060\u00b4\u2032\u02bc]/;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/;
const DASHES = /[\u2010-\u2015\u2212]/;
const WITHOUT_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]|\ufe0f/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

const FOLDED = new Map<string, string>();
/** All that is remembered of single characters: no page has more letters. */
const MOST_FOLDED = 5000;

function foldOne(char: string): string {
  let folded = FOLDED.get(char);
  if (folded === undefined) {
    folded = foldAnew(char);
    if (FOLDED.size < MOST_FOLDED) FOLDED.set(char, folded);
  }
  return folded;
}

function foldAnew(char: string): string {
  if (QUOTES.test(char)) return "'";
  if (DOUBLE_QUOTES.test(char)) return '"';
  if (DASHES.test(char)) return '-';
  if (WITHOUT_WIDTH.test(char)) return '';
  if (SPACES.test(char)) return ' ';
  if (char === 'ß') return 's';
  const plain = char.normalize('NFKD').charAt(0);
  return plain === '' ? char : plain;
}

/** The same length in lower case: one letter of Unicode becomes two. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...Array(text.length).keys()]
    .map((i) => {
      const low = text.charAt(i).toLowerCase();
      return low.length === 1 ? low : text.charAt(i);
    })
    .join('');
}

const ENTITY = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,8}));/y;
/** An accented letter by its name: "&eacute;". */
const ACCENTED = /^([A-Za-z])(?:acute|grave|uml|tilde|circ|cedil|ring|slash)$/;

function entityAt(text: string, from: number): { width: number; char: string } | undefined {
  ENTITY.lastIndex = from;
  const entity = ENTITY.exec(text);
  if (entity === null) return undefined;
  const [all, decimal, hexadecimal, name = ''] = entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const char = Number.isNaN(code)
    ? (ENTITIES.get(name) ?? ACCENTED.exec(name)?.[1])
    : String.fromCharCode(code);
  return char === undefined ? undefined : { width: all.length, char: char === '&' ? '&' : foldOne(char) };
}

/** A tag that was left in the text; one that ends a paragraph is a line end. */
const TAG = /<\/?([a-z]{1,10})(?:\s[^<>]{0,80})?\/?>/iy;
const BLOCK = /^(?:p|br|div|li|ul|ol|h\d|tr|td)$/i;

function tagAt(text: string, from: number): { width: number; char: string } | undefined {
  TAG.lastIndex = from;
  const tag = TAG.exec(text);
  return tag === null ? undefined : { width: tag[0].length, char: BLOCK.test(tag[1] ?? '') ? '\n' : '' };
}

/** Signs that say no. */
const NO_SIGNS = ['\u{1f6ab}', '\u274c', '\u26d4'];

/** What has to be folded: an entity, a tag, or a character outside ASCII. */
const SPECIAL = /[&<`\u007f-\uffff]/g;

/**
 * The same text, kept narrow: what is copied from a text with one wide letter, a curly quote, stays wide to the engine,
 * which reads narrow texts quicker and translates each pattern once for each width.
 */
function keptNarrow(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Folds a text, remembering where its characters come from. Linear in the length of the text. */
export function foldText(text: string): Folded {
  const mended = mend(text);
  if (mended === null) return foldWhole(text);
  const { cased, lower, origins } = foldWhole(keptNarrow(mended.text));
  return { cased, lower, origins: { of: (place) => mended.of(origins.of(place)) } };
}

function foldWhole(text: string): Folded {
  const copy = new TracedCopy(text);
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(text); found !== null; found = SPECIAL.exec(text)) {
    const { index } = found;
    const code = text.charCodeAt(index);
    const refusal = NO_SIGNS.find((sign) => text.startsWith(sign, index));
    const entity = code === AMPERSAND ? entityAt(text, index) : undefined;
    const tag = code === LESS ? tagAt(text, index) : undefined;
    const char = (refusal === undefined ? tag?.char : 'no') ?? entity?.char ?? foldOne(text.charAt(index));
    copy.replace(index, index + (refusal?.length ?? tag?.width ?? entity?.width ?? 1), char);
    SPECIAL.lastIndex = copy.done;
  }
  copy.finish();
  const cased = copy.text === text ? text : keptNarrow(copy.text);
  return { cased, lower: lowerCase(cased), origins: copy };
}

/** The part of the source that a stretch of the folded text stands for. */
export function sourceSpan(folded: Folded, text: string, start: number, end: number) {
  const from = folded.origins.of(start);
  const to = folded.origins.of(end);
  return { start: from, end: to, span: text.slice(from, to) };
}
