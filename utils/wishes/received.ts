import type { ConceptWish, Importance } from '../profile/profile.ts';
import { isAmong, isId } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { isOfTherapist } from './describe.ts';
import type { ConceptHit } from './hits.ts';
import { REFERS_BACK } from './lexicon.ts';
import { after, before, isNotNeeded, isOfThePast, type Stance, textOf } from './scope.ts';
import type { Word } from './words.ts';

/** What a stance makes of a name: `null` where it is neither asked for nor ruled out. */
export const byStance = (stance: Stance, asked: () => Importance): Importance | null =>
  stance === 'out' ? 'not' : stance === 'asked' ? asked() : null;

/** "Affirming" alone is of what was said of whoever comes. */
export function receivedAs(
  { meaning: { concept }, first, last }: ConceptHit,
  words: readonly Word[],
): ConceptWish['concept'] | null {
  if (concept === REFERS_BACK) return welcomeOf(words);
  return isId(concept, 'lgbtq_affirming') && last - first === 1 ? (welcomeOf(words) ?? concept) : concept;
}

/** "They have to be ok with that": with what the writer said of themselves. */
function welcomeOf(words: readonly Word[]): ConceptId | null {
  const has = (pattern: RegExp) => words.some(({ text }) => pattern.test(text));
  const isPronouns = words.some(
    ({ text }, at) => text === 'they' && words[at + 1]?.text === 'them' && words[at + 1]?.joined === false,
  );
  if (isPronouns || has(/^(?:trans|transgender|nonbinary|enby|ftm|mtf|genderqueer|genderfluid)$/))
    return 'gender_affirming';
  if (has(/^(?:gay|lesbian|queer|bi|bisexual|pansexual|asexual|lgbtq?)$/)) return 'lgbtq_affirming';
  return has(/^(?:kink|kinky|bdsm)$/) ? 'sex_positive' : null;
}

/** "Nonbinary, so someone fine with that": who writes says so of themselves. */
const REFERRED = /\b(?:fine|ok|okay|cool|good|comfortable) with (?:that|it|this|me)\b/;

/** "Guy or girl, whatever", "man or woman": either is right. */
const isEither = (words: readonly Word[], hit: ConceptHit): boolean => {
  const one = textOf(words.slice(hit.first, hit.last));
  const pair = [
    [one, /^(?:or|oder|ou|o) (?:a |ein |eine |une? |una? )?(\w+)/.exec(after(words, hit, 3).join(' '))?.[1]],
    [
      /\b(\w+) (?:or|oder|ou|o)(?: (?:a|ein|eine|une?|una?))?$/.exec(before(words, hit, 3).join(' '))?.[1],
      one,
    ],
  ];
  return pair.some(
    ([left = '', right = '']) =>
      (WOMEN.test(left) && MEN.test(right)) || (MEN.test(left) && WOMEN.test(right)),
  );
};
/** "Wouldn't mind a man", "a man would be fine too": no wish for one. */
const isNoMatter = (words: readonly Word[], hit: ConceptHit): boolean =>
  /\b(?:wouldnt|would not) mind(?: an?)?(?: \w+)?$/.test(before(words, hit, 5).join(' ')) ||
  /^(?:(?:would be|is|are|will be|works?) (?:also |just |totally )?(?:fine|ok|okay)|would do)(?: (?:too|as well|with me|also))\b/.test(
    after(words, hit, 6).join(' '),
  );
const WOMEN = /^(?:wom[ae]n|girls?|female|lady|ladies|she|frau|femme|mujer)$/;
const MEN = /^(?:m[ae]n|guys?|boy|male|dude|he|mann|homme|hombre)$/;

/** Of these the whole phrase says how one wants to be received, wherever it stands. */
const isPlain = (concept: string) => concept === REFERS_BACK || isOf(concept, 'affirming');

/** How much whom one wants, and how one wants to be received, matters; `null` where it is no wish. */
export function ofComfort(
  hit: ConceptHit,
  words: readonly Word[],
  stance: Stance,
  asked: () => Importance,
): Importance | null {
  const { concept } = hit.meaning;
  const long = hit.last - hit.first > 1;
  if (isOf(concept, 'clinician_gender') && (isEither(words, hit) || isNoMatter(words, hit))) return null;
  if (isAmong(concept, ['g_nonbinary', 'g_trans', 'o_lgbtq']) && !long && REFERRED.test(textOf(words)))
    return null;
  if (isOfThePast(words, hit, true) || isNotNeeded(words, hit)) return null;
  // "Not religious" is a wish in itself.
  if (isId(concept, 'f_secular') && long)
    return isOfTherapist(hit, words) || stance !== 'nothing' ? asked() : null;
  if (stance === 'nothing') return null;
  if (isPlain(concept)) return byStance(stance, asked);
  return isOfTherapist(hit, words) ? byStance(stance, asked) : null;
}
