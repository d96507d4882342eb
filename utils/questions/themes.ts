import type { Candidate } from './rank.ts';

/** Questions that ask for one thing: of each row one is enough for a time. */
const THEMES: readonly (readonly string[])[] = [
  ['q_fee', 'q_sliding'],
  ['q_insurance', 'q_oon'],
  ['q_assoc', 'q_assoc_move'],
  ['q_prescribe', 'q_med', 'value_q_medication'],
  ['q_style_lead', 'q_style_talk'],
  ['q_progress', 'q_notworking'],
];

const THEME = new Map(THEMES.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));

/** What a question asks for, whatever words are in its slots. */
const themeOf = ({ question: { id } }: Candidate) => THEME.get(id) ?? id;

/**
 * The first so many, one for one theme: the same sentence with other words in it is no other question. Where the
 * themes do not suffice, the rest follows in its order.
 */
export function oneForATheme(ranked: readonly Candidate[], places: number): Candidate[] {
  const first = firstOfThemes(ranked);
  const rest = ranked.filter((candidate) => !first.includes(candidate));
  return [...first, ...rest].slice(0, places);
}

/** Only the first of each theme. */
export function firstOfThemes(ranked: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return ranked.filter((candidate) => {
    const theme = themeOf(candidate);
    if (seen.has(theme)) return false;
    seen.add(theme);
    return true;
  });
}
