/** Something that is tried only where one of the words stands that it needs; always, where it needs none. */
interface Needing {
  readonly id: string;
  readonly needs?: readonly string[];
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
export const EVERYTHING = ~0;
const MOST = 31;

/** Finds by its words which rules a sentence calls for. The calls of a word, or of a sentence, are the bits of one number. */
export interface Gate<Rule> {
  readonly rules: readonly Rule[];
  /** The calls of one word in lower case. */
  of(word: string): number;
  /** The rules that are called for, in their order. */
  called(calls: number): readonly Rule[];
}

/** A gate before any number of rules, of which at most 31 need words. */
export function gateFor<Rule extends Needing>(rules: readonly Rule[]): Gate<Rule> {
  const needing = rules.filter(({ needs }) => needs !== undefined);
  if (needing.length > MOST) throw new RangeError(`${needing.length} rules are more than one gate can hold.`);
  const bitOf = new Map(needing.map((rule, index) => [rule, 1 << index]));
  const calls = new Map<string, number>();
  for (const [rule, bit] of bitOf)
    for (const word of rule.needs ?? []) calls.set(word, (calls.get(word) ?? 0) | bit);
  const sets = new Map<number, readonly Rule[]>();
  return {
    rules,
    of: (word) => calls.get(word) ?? 0,
    called(said) {
      let found = sets.get(said);
      if (found === undefined) {
        found = rules.filter((rule) => {
          const bit = bitOf.get(rule);
          return bit === undefined || (said & bit) !== 0;
        });
        if (sets.size < 5000) sets.set(said, found);
      }
      return leftOut === null ? found : found.filter(({ id }) => id !== leftOut);
    },
  };
}
