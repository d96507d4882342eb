import { lazily } from '../../lookup/lazily.ts';
import { own } from '../../lookup/own.ts';
import { tonguesOf } from './foreign/tongue.ts';
import type { NameNode } from './name-tree.ts';
import { signsOf } from './signs.ts';

/** What is worked out once of each word. All words have the same fields in the same order: they are looked at all the time. */
export class TextWord {
  /** In lower case. */
  readonly text: string;
  /** What words are compared by: American spelling, singular, lower case. */
  readonly norm: string;
  /** What the word calls for: see `signs.ts`. */
  readonly signs: number;
  /** The languages that it is a mark of: see `foreign/tongue.ts`. */
  readonly tongues: number;
  /** Which rules for a name, and which that take back, it calls for (see `gate.ts`); not known before it is asked. */
  calls: number | undefined;
  limits: number | undefined;
  /** Where the names of the vocabulary that begin with it go on; not known before it is first looked up. */
  begins: NameNode | null | undefined = undefined;

  constructor(text: string, norm: string, signs: number, tongues: number, calls?: number, limits?: number) {
    this.text = text;
    this.norm = norm;
    this.signs = signs;
    this.tongues = tongues;
    this.calls = calls;
    this.limits = limits;
  }
}

/** One word of a text, at its place. */
export class Token {
  readonly word: TextWord;
  readonly start: number;
  readonly end: number;

  constructor(word: TextWord, start: number, end: number) {
    this.word = word;
    this.start = start;
    this.end = end;
  }

  get norm(): string {
    return this.word.norm;
  }

  get signs(): number {
    return this.word.signs;
  }

  get tongues(): number {
    return this.word.tongues;
  }
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.*)isation$/, '$1ization'],
  [/^(.{3,})is(e|ed|es|ing)$/, '$1iz$2'],
  [/^behaviour(.*)$/, 'behavior$1'],
  [/^(colou?r|neighbou?r|honou?r|favou?r|humou?r)(.*)$/, '$1$2'],
  [/^(.*)centred$/, '$1centered'],
  [/^(counsel|travel|model|label)l(ing|or|ed)$/, '$1$2'],
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [/^programme(.*)$/, 'program$1'],
  [/^ageing$/, 'aging'],
  [/^paediatric(.*)$/, 'pediatric$1'],
  [/^anaes(.*)$/, 'anes$1'],
  // The same letters in any order, and with any more.
  [/^(?=.*l)(?=.*g)(?=.*b)(?=.*t)[2abgilpqst]{4,10}$/, 'lgbtq'],
];
/** Words in -ise that are no British spelling of -ize. */
const KEEP_ISE =
  /^(?:exerc|prem|prom|comprom|superv|rev|adv|expert|otherw|surpr|ra|ar|w|pra|precise|concise)/;
const KEEP_S = /(?:ss|us|is)$/;
/** No word is longer; what is longer is no word and is compared as it stands. */
const LONGEST_WORD = 40;

const cache = new Map<string, TextWord>();
const CACHE_LIMIT = 20_000;

/** Slips of the pen that are common in listings. */
const MISSPELT: Readonly<Record<string, string>> = {
  anixety: 'anxiety',
  anxeity: 'anxiety',
  anxity: 'anxiety',
  depresion: 'depression',
  deppression: 'depression',
  truama: 'trauma',
  greif: 'grief',
  theraphy: 'therapy',
  therpy: 'therapy',
  counceling: 'counseling',
  couseling: 'counseling',
  counsling: 'counseling',
  indvidual: 'individual',
  individul: 'individual',
  indivdual: 'individual',
  relationsip: 'relationship',
  realtionship: 'relationship',
  adolesents: 'adolescents',
  adolecents: 'adolescents',
  addication: 'addiction',
  mindfullness: 'mindfulness',
  mindfulnes: 'mindfulness',
  cognative: 'cognitive',
  behavorial: 'behavioral',
  behavoral: 'behavioral',
  psycodynamic: 'psychodynamic',
  insurence: 'insurance',
  availible: 'available',
  avaliable: 'available',
  apointments: 'appointments',
  telehelath: 'telehealth',
  bereavment: 'bereavement',
};

function normalise(word: string): string {
  const right = own(MISSPELT, word);
  if (right !== undefined) return normalise(right);
  let out = word.replace(/'s$|'$/, '').replaceAll("'", '');
  for (const [pattern, to] of SPELLINGS) {
    if (pattern.test(out) && !KEEP_ISE.test(out)) {
      out = out.replace(pattern, to);
      break;
    }
  }
  // Families come to sessions, family is what people have: kept apart.
  if (out === 'families') return out;
  if (/(?:ss|x|ch|sh)es$/.test(out)) return out.slice(0, -2);
  if (out.length > 4 && out.endsWith('ies')) return `${out.slice(0, -3)}y`;
  if (out.length > 3 && out.endsWith('s') && !KEEP_S.test(out)) return out.slice(0, -1);
  return out;
}

function wordOf(word: string): TextWord {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_WORD) return new TextWord(word, word, 0, 0);
  const made = new TextWord(word, word === '&' ? 'and' : normalise(word), signsOf(word), tonguesOf(word));
  if (cache.size < CACHE_LIMIT) cache.set(word, made);
  return made;
}

/**
 * Words seen lately: most words come again, and need not be cut out of the text. A word of at most nine letters is one
 * number, its length and five bits a letter, by which it is known without a look at its letters.
 */
const WORD_SLOTS = 1 << 12;
const MOST_PACKED = 9;
const lately = lazily(() => ({
  spelt: new Float64Array(WORD_SLOTS),
  words: new Array<TextWord | undefined>(WORD_SLOTS).fill(undefined),
}));

/** A letter in five bits, none of which is nothing. */
const packed = (code: number) => (code === APOSTROPHE ? 27 : code & 31);

/** The word of letters at a place. */
function wordAt(lower: string, start: number, end: number): TextWord {
  let spelt = end - start;
  let hash = 0;
  for (let at = start; at < end; at++) {
    const letter = packed(lower.charCodeAt(at));
    spelt = spelt * 32 + letter;
    hash = (Math.imul(hash, 31) + letter) | 0;
  }
  const known = lately();
  const slot = (hash ^ (hash >>> 14)) & (WORD_SLOTS - 1);
  const seen = known.words[slot];
  if (
    seen !== undefined &&
    known.spelt[slot] === spelt &&
    (end - start <= MOST_PACKED || standsAt(seen, lower, start, end))
  )
    return seen;
  const word = wordOf(lower.slice(start, end));
  if (end - start > LONGEST_WORD) return word;
  known.spelt[slot] = spelt;
  known.words[slot] = word;
  return word;
}

const standsAt = ({ text }: TextWord, lower: string, start: number, end: number) =>
  text.length === end - start && lower.startsWith(text, start);

/** The form by which a word in lower case is compared, so that spellings and plurals make no difference. */
export function normalWord(word: string): string {
  return wordOf(word).norm;
}

const APOSTROPHE = 39;
const AMPERSAND = 38;
// Plain numbers: looking up a name for each of so many letters takes longer than all the rest.
const isLowerCase = (code: number) => code >= 97 && code <= 122;
/** Whether a character code is a capital letter. */
export const isCapital = (code: number) => code >= 65 && code <= 90;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => isLowerCase(code) || isCapital(code);

function digitEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function letterEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of small letters that may go on after an apostrophe: "don't". */
function smallEnd(text: string, from: number): number {
  let end = from;
  while (
    isLowerCase(text.charCodeAt(end)) ||
    (text.charCodeAt(end) === APOSTROPHE && isLowerCase(text.charCodeAt(end + 1)))
  )
    end += 1;
  return end;
}

/** The end of a word that begins with a capital: "Emdr's", or "EMDR" before a word of its own. */
function capitalWordEnd(text: string, from: number): number {
  let end = from;
  while (isCapital(text.charCodeAt(end))) end += 1;
  if (isLowerCase(text.charCodeAt(end))) return end - from > 1 ? end - 1 : smallEnd(text, end);
  while (text.charCodeAt(end) === APOSTROPHE && isLetter(text.charCodeAt(end + 1)))
    end = letterEnd(text, end + 1);
  return end;
}

/** The end of a word that does not begin with a small letter, or `from` where none begins. */
function otherEnd(text: string, from: number, code: number): number {
  if (isCapital(code)) return capitalWordEnd(text, from);
  if (isDigit(code)) return digitEnd(text, from);
  return code === AMPERSAND ? from + 1 : from;
}

/**
 * Cuts a folded text (letters as written) into words: letters, or digits, or the sign that stands for "and". A capital
 * after small letters starts a new word. `lower` is the same in lower case, of the same length. Linear.
 */
export function tokenize(cased: string, lower = cased.toLowerCase()): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < cased.length; ) {
    const first = cased.charCodeAt(start);
    const end = isLowerCase(first) ? smallEnd(cased, start) : otherEnd(cased, start, first);
    if (end === start) {
      start += 1;
      continue;
    }
    tokens.push(
      new Token(isLetter(first) ? wordAt(lower, start, end) : wordOf(lower.slice(start, end)), start, end),
    );
    start = end;
  }
  return tokens;
}
