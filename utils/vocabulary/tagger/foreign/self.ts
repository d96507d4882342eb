import type { ConceptId } from '../../concepts/kinds.ts';
import type { FigureFact } from './figures.ts';

/** Where clinicians speak of themselves, in German, French or Spanish. */
const SELF =
  /\b(?:ich bin|bin ich|als|je suis|en tant que|soy|como|^\W*(?:psicolog[oa]|terapeuta|psychologue|therapeute|psychologin|therapeutin))\s((?:[\w'-]+\s?){1,6})/g;
/** That it is she or he: "als Mutter" may be said to a reader. */
const FIRST_PERSON =
  /\b(?:ich|mich|mir|je|j'\w+|moi|me|mi|soy|acompano|atiendo)\b|^\W*(?:psicolog|terapeut|psychol|therap)/;
const READER = /\b(?:vous|sie|ihnen|usted|tu|eres|du)\b/;

const ROWS = [
  ['o_parent', /\b(?:mutter|vater|mama|papa|mere|pere|maman|madre|padre)\b(?! (?:und kind|theresa|nature))/],
  ['o_immigrant', /\b(?:migrant\w*|immigre\w*|inmigrante|expatrie\w*)\b/],
  ['o_lgbtq', /\b(?:queere?|schwul|lesbisch\w*|gay|lesbienne|lesbiana|bisexu\w+)\b/],
  ['o_nd', /\b(?:neurodiverg\w+|autistisch\w*|autiste|autista)\b/],
  ['o_disabled', /\b(?:behindert\w*|rollstuhl\w+|handicapee?|en situation de handicap|con discapacidad)\b/],
  [
    'f_christian',
    /\b(?:christ(?:in|lich\w*)?|evangelisch\w*|katholisch\w*|chretien(?:ne)?|catholique|protestante?|cristian[ao]|catolic[ao]|evangelic[ao])\b/,
  ],
  ['f_muslim', /\b(?:muslim\w*|musulman\w*)\b/],
  ['f_jewish', /\b(?:judisch\w*|judin|jude|juive?|judi[ao])\b/],
] as const satisfies readonly (readonly [ConceptId, RegExp])[];

/** Who the clinician is, from their own words (lower case, without accents). */
export function selfIn(lower: string): FigureFact[] {
  if (READER.test(lower.slice(0, 20)) || !FIRST_PERSON.test(lower)) return [];
  return [...lower.matchAll(SELF)].flatMap(({ 0: whole, 1: said = '', index }) => {
    const before = index + whole.length - said.length;
    return ROWS.flatMap(([id, pattern]) => {
      const found = pattern.exec(said);
      if (found === null || /\b(?:nicht|kein\w*|pas|no)\b/.test(said.slice(0, found.index))) return [];
      const from = before + found.index;
      return [{ id, status: 'stated' as const, from, to: from + found[0].length }];
    });
  });
}
