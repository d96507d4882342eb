import { TONGUES, type Tongue, tongueOfText, tonguesOf } from '../vocabulary/tagger/foreign/tongue.ts';

/** Words of people who ask, where the tagger knows those of people who offer; none is a common English word. */
const ASKING: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: new Set(
    'suche suchen brauche brauchen ich mein meine meinen meinem meiner unser unsere tochter sohn jemand jemanden wegen bin habe haben kann nicht kein keine hilfe und oder mit seit ist sie er wir uns mich mir'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'cherche cherchons je jai suis mon fille fils mari besoin voudrais pour avec depuis quelquun pas une des les nous notre qui est ne plus mais elle dans'.split(
      ' ',
    ),
  ),
  es: new Set(
    'busco buscamos necesito necesitamos quiero queremos alguien hija hijo hijos nina nino tengo tiene tenemos soy estoy esta ayuda quisiera prefiero que para desde pero muy porque cuando una el la los las mis anos es'.split(
      ' ',
    ),
  ),
};
/** Words of every English sentence. */
export const PLAIN_ENGLISH = new Set(
  'the and my i im a to of is with for who need looking someone in'.split(' '),
);
const ENOUGH_WORDS = 2;

/** The language of what somebody asks for, of those that listings are read in; `null` where it is plainly none of them. */
export function tongueOfWish(words: readonly string[]): Tongue | null {
  const listing = tongueOfText(words.map((word) => ({ tongues: tonguesOf(word) })));
  if (listing !== null) return listing;
  const english = words.filter((word) => PLAIN_ENGLISH.has(word)).length;
  const counts = TONGUES.map((tongue) => ({
    tongue,
    count: words.filter((word) => ASKING[tongue].has(word)).length,
  }));
  const first = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return first.count >= ENOUGH_WORDS && first.count > english ? first.tongue : null;
}
