import alike from './data/alike.json' with { type: 'json' };
import irregular from './data/stems.json' with { type: 'json' };

/**
 * How far the words of a phrase may be others than those written: `exact` not at all; `anybody` in another form of the
 * verb and of anyone (what somebody goes through); `therapist` in another form and under any refusal (how to work).
 */
export type Bend = 'exact' | 'anybody' | 'therapist';

const IRREGULAR = new Map(
  Object.entries(irregular).flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base])),
);
const FILLERS: ReadonlySet<string> = new Set([...alike.filler, ...alike.determiner]);

const SMALL: ReadonlySet<string> = new Set(alike.small);

const groupsOf = (groups: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(groups).map(([word, others]) => [word, new Set(others)]));
const ALIKE: Readonly<Record<Bend, ReadonlyMap<string, ReadonlySet<string>>>> = {
  exact: new Map(),
  anybody: groupsOf(alike.anybody),
  therapist: groupsOf(alike.therapist),
};

/** Words shorter than this have no ending to lose. */
const SHORTEST_BASE = 4;

/** What the forms of one verb or noun have in common. No word of its own: only to compare with another stem. */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (base.length < SHORTEST_BASE || irregularBase(base)) return base;
  return closed(withoutEnding(base));
}

const irregularBase = (word: string): boolean => Object.hasOwn(irregular, word);

function withoutEnding(word: string): string {
  if (/ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > SHORTEST_BASE && word.endsWith('ed') && !word.endsWith('eed')) return word.slice(0, -2);
  if (/(?:sh|ch|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** "Stop", "stopped", "hate" and "hating" end alike. */
function closed(stem: string): string {
  const last = stem.at(-1);
  if (last === 'e' && stem.length > 3) return stem.slice(0, -1);
  return last === stem.at(-2) && stem.length > 3 && !/[aeiou]$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Whether one small word may stand for another. */
export const isStandIn = (bend: Bend, atom: string, word: string): boolean =>
  ALIKE[bend].get(atom)?.has(word) ?? false;

/** All small words that may stand for one, itself among them. */
export const standIns = (bend: Bend, atom: string): Iterable<string> => ALIKE[bend].get(atom) ?? [atom];

/** Words that may come between those of a phrase and change nothing. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

/** Pronouns, prepositions and the like: a phrase of one other word says too little to be bent. */
export const isSmall = (word: string): boolean => SMALL.has(word);
