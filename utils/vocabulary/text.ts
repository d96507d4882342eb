/** A text made comparable: plain quotes, dashes and spaces, no accents, entities decoded. */
export interface Folded {
  /** Letters as written, for rules that need capitals. */
  cased: string;
  /** The same in lower case; the same length as `cased`. */
  lower: string;
  /** Offset in the source of each folded character; one more entry for the end. */
  at: Uint32Array;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&rsquo;': "'",
  '&lsquo;': "'",
  '&ldquo;': '"',
  '&rdquo;': '"',
  '&ndash;': '-',
  '&mdash;': '-',
  '&bull;': '•',
  '&lt;': '<',
  '&gt;': '>',
};
const LONGEST_ENTITY = 8;

const QUOTES = /[\u2018\u2019\u201a\u201b\u0060\u00b4\u2032\u02bc]/;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/;
const DASHES = /[\u2010-\u2015\u2212]/;
const NOTHING = /[\u200b-\u200f\u2060\ufeff\u00ad]|\ufe0f/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

function foldOne(char: string): string {
  if (QUOTES.test(char)) return "'";
  if (DOUBLE_QUOTES.test(char)) return '"';
  if (DASHES.test(char)) return '-';
  if (NOTHING.test(char)) return '';
  if (SPACES.test(char)) return ' ';
  const plain = char.normalize('NFKD').charAt(0);
  return plain === '' ? char : plain;
}

function lowerOne(char: string): string {
  const low = char.toLowerCase();
  return low.length === 1 ? low : char;
}

function entityAt(text: string, from: number): string | undefined {
  const end = text.indexOf(';', from);
  if (end < 0 || end - from >= LONGEST_ENTITY) return undefined;
  const entity = text.slice(from, end + 1);
  return ENTITIES[entity] === undefined ? undefined : entity;
}

/** Folds a text, keeping for each character where it came from. Linear in the length of the text. */
export function foldText(text: string): Folded {
  const cased: string[] = [];
  const lower: string[] = [];
  const at = new Uint32Array(text.length + 1);
  let size = 0;
  let entityLimit = text.includes(';') ? text.length : -1;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    let char = text.charAt(i);
    let width = 1;
    if (code === 38 && i < entityLimit) {
      const entity = entityAt(text.slice(i, i + LONGEST_ENTITY), 0);
      if (entity !== undefined) {
        char = ENTITIES[entity] ?? char;
        width = entity.length;
      }
    } else if (code > 126) {
      char = foldOne(char);
    }
    if (char !== '') {
      cased.push(char);
      lower.push(lowerOne(char));
      at[size] = i;
      size += 1;
    }
    i += width;
  }
  entityLimit = size;
  at[size] = text.length;
  return { cased: cased.join(''), lower: lower.join(''), at: at.subarray(0, entityLimit + 1) };
}

/** The part of the source that a stretch of the folded text stands for. */
export function sourceSpan(folded: Folded, text: string, start: number, end: number) {
  const from = folded.at[start] ?? 0;
  const to = folded.at[end] ?? text.length;
  return { start: from, end: to, span: text.slice(from, to) };
}
