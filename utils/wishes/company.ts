import type { Stretch, Word } from './words.ts';

const PAIR =
  /^(?:husband|wife|hubby|partner|spouse|boyfriend|girlfriend|fiance|fiancee|marriage|married|affair|esposo|esposa|mann|frau|mari|femme)$/;
/** "Both of us", of a mother and her daughter or of two brothers: nobody speaks of a partner. */
export const areKin = (words: readonly Word[]): boolean =>
  !words.some(
    ({ text, single }) => PAIR.test(text) || PAIR.test(single) || /^(?:couples?|wed|bf|gf)$/.test(text),
  ) && KIN_AND_ME.test(words.map(({ text }) => text).join(' '));
const KIN_AND_ME =
  /\b(?:me|i) and my (?:\w+ )?(?:mother|mom|mum|father|dad|sister|brother|son|daughter)\b|\bmy (?:\w+ )?(?:mother|mom|mum|father|dad|sister|brother|son|daughter) and (?:me|i)\b/;

const CHILD = /^(?:son|daughter|kid|child|grandson|granddaughter|teen|teenager|toddler)$/;
/**
 * Two who want to come: "my wife and I", and later "we need someone". `null` where a child may be the one who comes,
 * or where nobody says *we*.
 */
export function coupleIn(words: readonly Word[]): Stretch | null {
  const pair = words.findIndex(({ text }) => PAIR.test(text));
  if (pair < 0 || words.some(({ text }) => CHILD.test(text))) return null;
  const we = words.findIndex(
    ({ text, sentence }, at) =>
      /^(?:we|were|weve|us|buscamos|necesitamos|queremos|wir|nous)$/.test(text) &&
      words[at + 1]?.sentence === sentence &&
      ((ASKS_FOR_BOTH.test(next(words, at)) && !OF_LIFE.test(next(words, at))) || isForUs(words, at)),
  );
  return we < 0 ? null : { first: we, last: we + 2 };
}

/** "Someone who gives us something to do". */
function isForUs(words: readonly Word[], at: number): boolean {
  const lead = words
    .slice(Math.max(0, at - MOST_BEFORE_US), at)
    .filter(({ sentence }) => sentence === words[at]?.sentence);
  return (
    words[at]?.text === 'us' &&
    lead.some(({ text }) => /^(?:someone|somebody|therapist|counselor)$/.test(text)) &&
    lead.some(({ text }) => /^(?:want|need|looking|find|like)$/.test(text))
  );
}

const MOST_BEFORE_US = 9;
const ASKS_FOR_BOTH =
  /\b(?:need|want|looking|would like|could use|both|ayuda|terapeuta|suchen|brauchen|mochten|cherchons|voulons)\b/;
/** "We want to have a baby" asks for nobody. */
const OF_LIFE = /\b(?:want|need|would like) to (?:have|move|buy|try|adopt|get|start|sell|retire)\b/;
const next = (words: readonly Word[], at: number) =>
  words
    .slice(at + 1, at + 5)
    .filter(({ sentence }) => sentence === words[at]?.sentence)
    .map(({ text }) => text)
    .join(' ');
