import { own } from '../lookup/own.ts';
import { type Bend, isFiller, isSmall, isStandIn, standIns, stemOf } from './alike.ts';
import type { Word } from './words.ts';

/**
 * A phrase of the data, ready to be compared. Its grammar: words; `(one|the other two)`; `{class}` of words; `?`
 * after any of them for what may be missing, `+` for what may come up to three times; `_` any one word; `~` up to
 * three words; `#` a figure; `stem*`. A word in capitals counts in capitals only.
 */
export type Phrase = readonly PhrasePart[];

type Alternatives = readonly (readonly string[])[];

type PhrasePart = { any: 'one' | 'few' } | { either: Alternatives; optional: boolean; most: number };

const MOST_REPEATS = 3;
const MOST_OF_ANY = 3;

export type Classes = Readonly<Record<string, readonly string[]>>;

/** Reads a phrase of the data. Throws where it names a class that does not exist, or where a bracket has no fellow. */
export function readPhrase(written: string, classes: Classes): Phrase {
  return parted(written, ' ').map((token): PhrasePart => {
    const [, inside, sign = ''] = /^\((.*)\)([?+*]?)$/.exec(token) ?? [];
    if (inside !== undefined) return part(parted(inside, '|').flatMap(expanded), sign);
    const [, name, after = ''] = /^\{(\w+)\}([?+]?)$/.exec(token) ?? [];
    if (name !== undefined) {
      const members = own(classes, name);
      if (!members) throw new Error(`There is no class "${name}" of words, in the phrase "${written}".`);
      return part(members, after);
    }
    if (/[(){}|]/.test(token)) throw new Error(`A bracket is glued to a word, in the phrase "${written}".`);
    if (token === '_') return { any: 'one' };
    if (token === '~') return { any: 'few' };
    return token.endsWith('?') ? part([token.slice(0, -1)], '?') : part([token], '');
  });
}

/** Cut at a sign that stands in no brackets. */
function parted(text: string, sign: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === sign && depth === 0) pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${char}`);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** An alternative with brackets in it, as all the plain ones that it stands for. */
function expanded(alternative: string): string[] {
  let all = [''];
  for (const token of parted(alternative, ' ')) {
    const [, inside, sign] = /^\((.*)\)(\??)$/.exec(token) ?? [];
    const plain = inside === undefined ? [token] : parted(inside, '|').flatMap(expanded);
    const next = sign === '?' ? ['', ...plain] : plain;
    all = all.flatMap((begun) => next.map((one) => `${begun} ${one}`.trim()));
  }
  return all;
}

function part(alternatives: readonly string[], after: string): PhrasePart {
  return {
    either: alternatives.map((one) => one.trim().split(' ')),
    optional: after === '?' || after === '*',
    most: after === '+' || after === '*' ? MOST_REPEATS : 1,
  };
}

/** The words with which a phrase can begin; `stem*` as it stands. */
export function beginnings(phrase: Phrase): string[] {
  const found: string[] = [];
  for (const each of phrase) {
    if ('any' in each) break;
    found.push(...each.either.map(([first = '']) => first));
    if (!each.optional) break;
  }
  return found;
}

/** The beginnings of a phrase that is not read yet: only as much of it is read as says them. */
export function firstsOf(written: string, classes: Classes): readonly string[] {
  const beginning = written.slice(0, endOfFirst(written));
  const there = firsts.get(beginning);
  if (there) return there;
  const found = [...new Set(beginnings(readPhrase(beginning, classes)))];
  firsts.set(beginning, found);
  return found;
}

const firsts = new Map<string, readonly string[]>();

/** Where the first part ends that a phrase must have. */
function endOfFirst(written: string): number {
  let depth = 0;
  for (let at = 0; at < written.length; at++) {
    const char = written[at];
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ' ' && depth === 0 && !/[?*]/.test(written[at - 1] ?? '')) return at;
  }
  return written.length;
}

const ATOM = /\{\w+\}|[^\s(){}|?+*#_~]+\*?/g;

/** Every whole word that stands in a phrase that is not read yet, in small letters; the words of a class are not. */
export function writtenWords(written: string): string[] {
  return (written.toLowerCase().match(ATOM) ?? []).filter((atom) => /^[a-z]+$/.test(atom));
}

const FIGURE_WORDS = new Set('one two three four five six seven eight nine ten twelve'.split(' '));

/** How many words that say something a phrase has at least, however it is read. */
export function wordsAtLeast(phrase: Phrase): number {
  const inAtoms = (atoms: readonly string[]) => atoms.filter((atom) => !isSmall(atom)).length;
  return phrase.reduce(
    (sum, each) => sum + ('any' in each || each.optional ? 0 : Math.min(...each.either.map(inAtoms))),
    0,
  );
}

const stems = new Map<string, string>();

function stemOfAtom(atom: string): string {
  const known = stems.get(atom);
  if (known !== undefined) return known;
  const stem = stemOf(atom);
  stems.set(atom, stem);
  return stem;
}

function same(atom: string, word: Word, bend: Bend): boolean {
  if (atom === word.text || atom === word.single) return true;
  if (bend !== 'exact' && (stemOfAtom(atom) === word.stem || isStandIn(bend, atom, word.text))) return true;
  if (atom === '#') return /^\d/.test(word.text) || FIGURE_WORDS.has(word.text);
  if (atom.endsWith('*')) return word.text.startsWith(atom.slice(0, -1));
  return atom === word.cased && /^[A-Z]/.test(atom);
}

const needed = new WeakMap<Phrase, readonly Alternatives[]>();

/** The parts that a phrase must have, those with the fewest ways first: most texts lack one of them. */
function neededOf(phrase: Phrase): readonly Alternatives[] {
  const known = needed.get(phrase);
  if (known) return known;
  const found = phrase
    .flatMap((each) => ('any' in each || each.optional ? [] : [each.either]))
    .sort((a, b) => a.length - b.length);
  needed.set(phrase, found);
  return found;
}

/** The words of a text, by all that an atom of a phrase may be compared with. */
export class Vocabulary {
  readonly #texts = new Set<string>();
  readonly #stems = new Set<string>();

  constructor(words: readonly Word[]) {
    for (const { text, single, cased, stem } of words) {
      this.#texts.add(text).add(single).add(cased);
      this.#stems.add(stem);
    }
  }

  /** Whether a phrase can stand in the text at all: for each part that it must have, one of its ways has all its words. */
  mayHold(phrase: Phrase, bend: Bend): boolean {
    return neededOf(phrase).every((either) =>
      either.some((atoms) => atoms.every((atom) => this.#has(atom, bend))),
    );
  }

  #has(atom: string, bend: Bend): boolean {
    if (this.#texts.has(atom) || atom === '#' || atom.endsWith('*')) return true;
    if (bend === 'exact') return false;
    if (this.#stems.has(stemOfAtom(atom))) return true;
    for (const other of standIns(bend, atom)) if (this.#texts.has(other)) return true;
    return false;
  }
}

/** Where a phrase that begins at a word ends, the longest way; -1 where it does not stand there. */
export function phraseEnd(
  phrase: Phrase,
  words: readonly Word[],
  first: number,
  bend: Bend = 'exact',
): number {
  return follow({ phrase, words, first, bend }, 0, first, 0);
}

interface At {
  phrase: Phrase;
  words: readonly Word[];
  first: number;
  bend: Bend;
}

const MOST_FILLERS = 2;
/** "Of eight years" is three words. */
const WORDS_OF_AGE = 3;

const reachable = ({ words, first }: At, at: number): boolean =>
  at < words.length && (at === first || words[at]?.joined === true);

function follow(where: At, place: number, at: number, repeats: number): number {
  const each = where.phrase[place];
  if (each === undefined) return at;
  if ('any' in each) return skip(where, place, at, each.any);
  let best = each.optional || repeats > 0 ? follow(where, place + 1, at, 0) : -1;
  for (const atoms of each.either) {
    const to = along(where, atoms, at);
    if (to < 0) continue;
    const next =
      repeats + 1 < each.most ? follow(where, place, to, repeats + 1) : follow(where, place + 1, to, 0);
    if (next > best) best = next;
  }
  return best;
}

function along(where: At, atoms: readonly string[], at: number): number {
  let to = at;
  for (const atom of atoms) {
    to = overFillers(where, atom, to);
    const word = where.words[to];
    if (word === undefined || !reachable(where, to) || !same(atom, word, where.bend)) return -1;
    to += 1;
  }
  return to;
}

/** "Can't really sleep" is "can't sleep": where the next word of the phrase stands, or as far as one may go. */
function overFillers(where: At, atom: string, at: number): number {
  if (where.bend === 'exact' || at === where.first || /^\d/.test(where.words[at - 1]?.text ?? '')) return at;
  for (let to = afterYears(where, at); to <= at + MOST_FILLERS + WORDS_OF_AGE; to++) {
    if (to - at > MOST_FILLERS && afterYears(where, at) === at) return at;
    const word = where.words[to];
    if (word === undefined || !reachable(where, to)) return at;
    if (same(atom, word, where.bend)) return to;
    if (!isFiller(word.text)) return at;
  }
  return at;
}

/** "My boyfriend of eight years left": past how long somebody has been there. */
function afterYears({ words }: At, at: number): number {
  const [of, , years] = words.slice(at, at + WORDS_OF_AGE);
  return of?.text === 'of' && years !== undefined && /^(?:year|month)$/.test(years.single)
    ? at + WORDS_OF_AGE
    : at;
}

/** Over words that may be any: as few as will do. */
function skip(where: At, place: number, at: number, any: 'one' | 'few'): number {
  for (let count = any === 'one' ? 1 : 0; count <= (any === 'one' ? 1 : MOST_OF_ANY); count++) {
    if (count > 0 && !reachable(where, at + count - 1)) return -1;
    const to = follow(where, place + 1, at + count, 0);
    if (to >= 0) return to;
  }
  return -1;
}
