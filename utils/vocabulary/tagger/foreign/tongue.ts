import { lazily } from '../../../lookup/lazily.ts';
import data from '../data/foreign.json' with { type: 'json' };

/** A language other than English that listings are read in. */
export type Tongue = 'de' | 'fr' | 'es';

export const TONGUES: readonly Tongue[] = ['de', 'fr', 'es'];

/** Words that only an English sentence is full of; none is common in the other languages. */
const ENGLISH =
  "the and of to i my we our is are was with for from you your that this it have has had will can do does not or be been at by but who they their he she his her if when what how which about as all more into i'm i've don't work help therapy clients people";
const ENGLISH_BIT = 1;
/** A mark too long to be a word or a name of another language. */
const STRONG = 32;
const bitOf = (tongue: Tongue) => 2 << TONGUES.indexOf(tongue);

const marksOf = lazily(() => {
  const known = new Map<string, number>(ENGLISH.split(' ').map((word) => [word, ENGLISH_BIT]));
  for (const { id, marks } of data.items) {
    const tongue = TONGUES.find((each) => each === id);
    if (tongue === undefined) continue;
    for (const mark of marks)
      known.set(mark, (known.get(mark) ?? 0) | bitOf(tongue) | (mark.length > 4 ? STRONG : 0));
  }
  return known;
});

/** The languages that a word (lower case, without accents) is a mark of, as bits; 0 for most words. */
export function tonguesOf(word: string): number {
  return marksOf().get(word) ?? 0;
}

/** Whether any word is a mark of a language other than English. */
export function anyForeign(tongues: number): boolean {
  return tongues > ENGLISH_BIT;
}

/** How many marks decide on their own; a short sentence needs one. */
const ENOUGH = 2;
const SHORT = 5;

interface TongueCount {
  tongue: Tongue;
  count: number;
}

function leading(words: readonly { tongues: number }[]): {
  first: TongueCount | null;
  english: number;
  strong: boolean;
} {
  let english = 0;
  let strong = false;
  const counts = TONGUES.map((tongue) => ({ tongue, count: 0 }));
  for (const { tongues } of words) {
    if (tongues & ENGLISH_BIT) english += 1;
    if (tongues & STRONG) strong = true;
    if (anyForeign(tongues)) for (const each of counts) if (tongues & bitOf(each.tongue)) each.count += 1;
  }
  const first = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return { first: first.count > 0 ? first : null, english, strong };
}

/** The language of a whole text when it is plainly not English. */
export function tongueOfText(words: readonly { tongues: number }[]): Tongue | null {
  const { first, english } = leading(words);
  return first !== null && first.count >= ENOUGH && first.count > english ? first.tongue : null;
}

/**
 * The language of one sentence, `null` for English. A sentence with marks of neither goes with the text around it.
 */
export function tongueOf(words: readonly { tongues: number }[], around: Tongue | null): Tongue | null {
  const { first, english, strong } = leading(words);
  if (first === null) return english === 0 ? around : null;
  const enough = first.count >= ENOUGH || (strong && words.length <= SHORT) || first.tongue === around;
  return enough && first.count > english ? first.tongue : null;
}
