import { LONGEST_PATTERN } from './limits.ts';
import { type PatternPart, patternParts } from './pattern-parts.ts';

/** More letters and brackets that may be there or not are not tried in all their combinations. */
const MOST_CHOICES = 6;
/** More parts of any length are not compared. */
const MOST_LOOPS = 12;
/**
 * How many parts of any length may share out one stretch of text among them, the text before the pattern being one:
 * with two, a text of n letters takes n² steps at most; with a third n³.
 */
const MOST_SHARING = 2;

/** Letters that stand for all that a class may tell apart, beside those that the pattern names. */
const LETTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)),
  ...['\t', '\n', '\r', '\u00a0', '\u2028', 'é', 'ß', 'ſ', '\u212a', '中', '😀'],
];

/**
 * Whether a pattern ends soon on every text, so that it may be taken from someone else: it is of the plain kind that
 * `patternParts` takes apart, and nowhere more than two of its parts can share out the same stretch of text, as in
 * `\s*\s*x` or `(a|a)*`. Where it holds, a text of n letters takes at most some n² steps. Patterns that would end
 * soon for another reason are turned down too.
 */
export function isSafePattern(source: string): boolean {
  if (source.length > LONGEST_PATTERN) return false;
  const taken = patternParts(source);
  if (!taken || taken.choices > MOST_CHOICES) return false;
  const { parts, anchored } = taken;
  const loops = parts.flatMap(({ loops }, at) => (loops ? [at] : []));
  if (loops.length > MOST_LOOPS) return false;
  const letters = [...new Set([...LETTERS, ...source])];
  const sets = parts.map(memoised(letters));
  /** How many parts share at most, when the last of them is this one. */
  const sharing = new Map<number, number>();
  for (const last of loops) {
    const before = loops.filter((first) => first < last && share(parts, sets, first, last));
    const start = !anchored && share(parts, sets, -1, last) ? 1 : 0;
    sharing.set(last, 1 + Math.max(start, ...before.map((first) => sharing.get(first) ?? 0)));
  }
  return Math.max(0, ...sharing.values()) <= MOST_SHARING;
}

/** The letters that a part stands for. */
function memoised(letters: readonly string[]): (part: PatternPart) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ atom }) => {
    const before = known.get(atom);
    if (before) return before;
    const pattern = new RegExp(`^${atom}$`, 'iu');
    const set = new Set(letters.filter((letter) => pattern.test(letter)));
    known.set(atom, set);
    return set;
  };
}

/**
 * Whether a stretch of text can be divided between two parts of any length in more than one way: there are letters
 * that both stand for, and all that has to stand between them can be such letters too. −1 is the text before.
 */
function share(
  parts: readonly PatternPart[],
  sets: readonly ReadonlySet<string>[],
  first: number,
  last: number,
): boolean {
  const ends = [parts[first]?.bracket, parts[last]?.bracket];
  const own = [...(sets[last] ?? [])];
  const common = first < 0 ? own : own.filter((letter) => sets[first]?.has(letter));
  const between = parts.slice(first + 1, last).map((part, at) => ({ part, set: sets[first + 1 + at] }));
  return (
    common.length > 0 &&
    between.every(
      ({ part: { skips, bracket }, set }) =>
        skips || (bracket !== 0 && !ends.includes(bracket)) || common.some((letter) => set?.has(letter)),
    )
  );
}
