/** Something that is tried only where one of the words stands that it needs, and one of `also`; always, where it needs none. */
interface Needing {
  readonly id: string;
  readonly needs?: readonly string[];
  readonly also?: readonly string[];
}

/** The rule that is left out at present. */
let leftOut: string | null = null;

/** What is read when one rule is left out: whether anybody would notice. */
export function leavingOut<Result>(id: string, read: () => Result): Result {
  leftOut = id;
  try {
    return read();
  } finally {
    leftOut = null;
  }
}

/** What calls for everything. */
export const ALL_NEEDS = ~0;
const MOST = 31;

/** Finds by its words which rules a sentence calls for. The calls of a word, or of a sentence, are the bits of one number. */
export interface Gate<Rule> {
  readonly rules: readonly Rule[];
  /** The calls of one word in lower case. */
  of(word: string): number;
  /** The rules that are called for, in their order. */
  called(calls: number): readonly Rule[];
}

/** A gate before any number of rules, which have at most 31 different needs. */
export function gateFor<Rule extends Needing>(rules: readonly Rule[]): Gate<Rule> {
  const calls = new Map<string, number>();
  const known = new Map<string, number>();
  const bitFor = (words: readonly string[]) => {
    const key = words.join(' ');
    const bit = known.get(key) ?? 1 << known.size;
    if (known.size === MOST && !known.has(key))
      throw new RangeError(`More than ${MOST} needs are more than one gate can hold.`);
    known.set(key, bit);
    for (const word of words) calls.set(word, (calls.get(word) ?? 0) | bit);
    return bit;
  };
  const bitsOf = new Map(
    rules.map((rule) => [rule, (rule.needs ? bitFor(rule.needs) : 0) | (rule.also ? bitFor(rule.also) : 0)]),
  );
  const sets = new Map<number, readonly Rule[]>();
  return {
    rules,
    of: (word) => calls.get(word) ?? 0,
    called(said) {
      let found = sets.get(said);
      if (found === undefined) {
        found = rules.filter((rule) => {
          const bits = bitsOf.get(rule) ?? 0;
          return (said & bits) === bits;
        });
        if (sets.size < 5000) sets.set(said, found);
      }
      return leftOut === null ? found : found.filter(({ id }) => id !== leftOut);
    },
  };
}
