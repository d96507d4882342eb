import { lazily } from '../lookup/lazily.ts';
import { own } from '../lookup/own.ts';
import signs from './data/crisis-signs.json' with { type: 'json' };
import type { Stretch, Word } from './words.ts';

/** What people hint at who do not say that they mean to die: something at hand, goodbyes, nothing after a day. */
interface HintKind {
  name: string;
  /** 2 says enough; 1 does beside one of another kind. */
  weight: number;
  pattern: RegExp;
}

interface Sign extends Stretch {
  kind: string;
  weight: number;
  sentence: number;
}

const ENOUGH = 2;
/** Signs farther apart than so many words are of different things. */
const NEAR = 45;
/** `~` of the data: up to so many words. */
const FEW = '(?:\\w+ ){0,3}';

const hintKinds = lazily((): HintKind[] =>
  Object.entries(signs.kinds).map(([name, { weight, signs: written }]) => ({
    name,
    weight,
    pattern: new RegExp(`(?<![a-z])(?:${written.map(patternOf).join('|')})(?![a-z])`, 'g'),
  })),
);

/**
 * A sign of the data as a pattern over words with a space between them: `{class}` of words, `#` a figure, `~` up to
 * three words. Throws where it names a class that does not exist.
 */
export function patternOf(written: string): string {
  return written
    .replace(/ ?~$/, '')
    .replace(/\{([a-z]+)\}/g, (_all, name: string) => {
      const members = own<string>(signs.classes, name);
      if (members === undefined) throw new Error(`There is no class "${name}" of words, in "${written}".`);
      return `(?:${members})`;
    })
    .replaceAll('#', '\\d{1,2}')
    .replaceAll(')? ', ')? ?')
    .replaceAll('~', FEW);
}

/**
 * Where a text hints, in signs that say enough together, that whoever writes may not want to live; `null` where it
 * does not. `joked`: sentences in fun. Most hints are not found: of 240 that
 * authors wrote to be oblique, unseen, one in three was, and of 150 that only look like it eight were taken for it.
 */
export function hintIn(words: readonly Word[], joked: ReadonlySet<number | undefined>): Stretch | null {
  const found = signsIn(words).filter(({ sentence }) => !joked.has(sentence));
  const apart = found.filter((sign) => !found.some((other) => isPartOfAnother(sign, other)));
  for (const [at, begin] of apart.entries()) {
    const near = apart.slice(at).filter(({ first }) => first - begin.first <= NEAR);
    if (weightOfHints(near) >= ENOUGH)
      return near.reduce((most, sign) => (sign.weight > most.weight ? sign : most));
  }
  return null;
}

/** Every sign in a text, sentence by sentence, in the order of their beginnings. */
function signsIn(words: readonly Word[]): Sign[] {
  const ends = new Map(words.map(({ sentence }, at) => [sentence, at + 1]));
  let first = 0;
  return [...ends]
    .flatMap(([sentence, last]) => {
      const found = hintsOf(words.slice(first, last), first, sentence);
      first = last;
      return found;
    })
    .toSorted((a, b) => a.first - b.first);
}

function hintsOf(words: readonly Word[], from: number, sentence: number): Sign[] {
  const text = words.map((word) => word.text).join(' ');
  return hintKinds().flatMap(({ name, weight, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: matched }) => {
      const first = from + spacesIn(text.slice(0, index));
      return { kind: name, weight, sentence, first, last: first + spacesIn(matched.trim()) + 1 };
    }),
  );
}

const spacesIn = (text: string) => text.split(' ').length - 1;

/** Part of what another sign says. */
const isPartOfAnother = (sign: Sign, other: Sign) =>
  sign.weight < other.weight && sign.first >= other.first && sign.last <= other.last;

/** Each kind once: to say a thing twice says no more. */
function weightOfHints(near: readonly Sign[]): number {
  const weights = new Map(near.map(({ kind, weight }) => [kind, weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
