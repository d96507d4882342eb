/** Shorter words have too many neighbours that are words too. */
const SHORTEST_MENDED = 6;

/**
 * Puts a word right that is one letter away (one too many, one too few, another one, or two that changed places) from
 * a word that is known. What is a word itself is left alone, and so is what could be two words.
 */
export class Spelling {
  readonly #words: ReadonlySet<string>;
  readonly #real: ReadonlySet<string>;
  /** Known words of one length by what is left of them when one letter goes; made when a word that long is mended. */
  readonly #less = new Map<number, Map<string, string[]>>();

  /** `known` are the words to come back to; `real` are words that are no slip of the pen for one of them. */
  constructor(known: Iterable<string>, real: Iterable<string>) {
    this.#words = new Set(known);
    this.#real = new Set(real);
  }

  #lessOf(length: number): Map<string, string[]> {
    const there = this.#less.get(length);
    if (there) return there;
    const made = new Map<string, string[]>();
    if (length >= SHORTEST_MENDED)
      for (const word of this.#words) {
        if (word.length !== length || /[^a-z]/.test(word)) continue;
        for (const less of [word, ...lessOne(word)]) {
          const others = made.get(less);
          if (others) others.push(word);
          else made.set(less, [word]);
        }
      }
    this.#less.set(length, made);
    return made;
  }

  /** The word that was meant; the word itself where it is one, or where nothing is near. */
  mend(word: string): string {
    if (word.length < SHORTEST_MENDED - 1 || this.#isWord(word)) return word;
    const near = new Set<string>();
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const less of [word, ...lessOne(word)])
        for (const other of this.#lessOf(length).get(less) ?? []) if (isOneAway(word, other)) near.add(other);
    const [first] = [...near].sort(
      (a, b) => slipOf(word, a) - slipOf(word, b) || shared(word, b) - shared(word, a) || (a < b ? -1 : 1),
    );
    return first ?? word;
  }

  #isWord(word: string): boolean {
    const has = (each: string) => this.#words.has(each) || this.#real.has(each);
    return has(word) || (word.endsWith('s') && has(word.slice(0, -1)));
  }
}

function lessOne(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** How likely a slip is, the likeliest first: letters that changed places or doubled, one too few or many, another one. */
function slipOf(one: string, other: string): number {
  if (one.length === other.length) return sorted(one) === sorted(other) ? 0 : 2;
  return withoutDoubles(one) === withoutDoubles(other) ? 0 : 1;
}

const sorted = (word: string) => [...word].sort().join('');
const withoutDoubles = (word: string) => word.replace(/(.)\1/g, '$1');

/** How many letters two words begin with alike. */
function shared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function isOneAway(one: string, other: string): boolean {
  const from = shared(one, other);
  const [a, b] = [one.slice(from), other.slice(from)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}
