import type { ConceptId } from '../../concepts/kinds.ts';
import { type Extractor, type Find, findAt } from './find.ts';

const PRONOUN_PAIRS: readonly (readonly [id: ConceptId, pattern: RegExp])[] = [
  ['g_woman', /\bshe ?\/ ?her(?: ?\/ ?hers)?\b/],
  ['g_man', /\bhe ?\/ ?him(?: ?\/ ?his)?\b/],
  ['g_nonbinary', /\bthey ?\/ ?them(?: ?\/ ?theirs)?\b/],
];

/** A pronoun field such as "she/her". Several people's pronouns are nobody's in particular. */
export const pronouns: Extractor = (reading) => {
  const { text } = reading;
  const finds: Find[] = [];
  if (!text.includes('/')) return finds;
  const several = /\bshe ?\/ ?her\b/.test(text) && /\bhe ?\/ ?him\b/.test(text);
  for (const [id, pattern] of PRONOUN_PAIRS) {
    const found = pattern.exec(text);
    if (found)
      finds.push(
        findAt(reading, id, several ? 'weak' : 'stated', found.index, found.index + found[0].length),
      );
  }
  return finds;
};
