import { type BadgeMark, FACTS, type FactKind, MARK_KINDS } from './badge-says.ts';

/** Stands where a name, a number or a list goes, until it is put in. Texts of ours have none. */
export const SLOTS = ['\u0001', '\u0002'] as const;

/** A badge in words, for screen readers: its parts, with `SLOTS` where something is put in. */
export interface BadgeWords {
  /** A name, then all that is said of it. */
  label: string;
  /** What stands before the marks of the musts, and of the others. */
  musts: string;
  nice: string;
  /** That the panel shows this one. */
  here: string;
  facts: Readonly<Record<FactKind | 'ask_one', string>>;
  marks: Readonly<Record<BadgeMark, string>>;
}

/** The words of the locale: asked for once, in the background, so that a page asks for none. */
export function badgeWords(text: (key: string, ...slots: string[]) => string): BadgeWords {
  const [first, second] = SLOTS;
  const each = <K extends string>(kinds: readonly K[], words: (kind: K) => string) =>
    Object.fromEntries(kinds.map((kind) => [kind, words(kind)])) as Record<K, string>;
  return {
    label: text('badge_label', first, second),
    musts: text('badge_musts', first),
    nice: text('badge_nice', first),
    here: text('badge_here'),
    facts: each([...FACTS, 'ask_one'], (fact) => text(`badge_fact_${fact}`, first)),
    marks: each(MARK_KINDS, (mark) => text(`mark_${mark}`)),
  };
}
