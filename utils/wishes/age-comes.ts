import type { IdOf } from '../vocabulary/concepts/kinds.ts';
import { comersIn } from './comers.ts';
import data from './data/ages.json' with { type: 'json' };
import { STORY } from './request.ts';
import { textOf } from './scope.ts';
import { CHILDREN, ELDERS } from './whose-age.ts';
import type { Word } from './words.ts';

/** An age group, and the word that it begins with. */
interface AgeOf {
  concept: IdOf<'population', 'age'>;
  first: number;
}

const OF_ONESELF: ReadonlySet<string> = new Set(data.self);

/** So many words before a place, as one text. */
export const textBefore = (words: readonly Word[], at: number, most: number): string =>
  textOf(words.slice(Math.max(0, at - most), at));

const TOLD_OF_CHILD: ReadonlySet<string> = new Set<AgeOf['concept']>([
  'age_toddler',
  'age_child',
  'age_preteen',
  'age_teen',
]);
const SELF_NEAR = /\b(?:i|im|i am|ive|myself)\b/;

/** "My son plays goalie, he's seven", in a story that asks for somebody for whoever writes. */
export function isOfChildAside({ concept, first }: AgeOf, words: readonly Word[]): boolean {
  if (words.length < STORY || !TOLD_OF_CHILD.has(concept) || words[first]?.foreign === true) return false;
  const text = textOf(words);
  if (FOR_ADULTS.test(text) && !FOR_CHILD.test(text)) return true;
  if (!OF_WRITER.test(text)) return false;
  const sentence = words[first]?.sentence;
  const said = words.filter((word) => word.sentence === sentence).map(({ text }) => text);
  const child = said.some((text) => CHILDREN.has(text));
  return child && !SELF_NEAR.test(textBefore(words, first, 3)) && comersIn(words).size === 0;
}

/** "Someone for ME", "a couples person", "neither of us": those who come are grown up, whatever children the story has. */
const FOR_ADULTS =
  /\b(?:someone|somebody|therapist|person|counsell?or) for me\b|\b(?:ive got|i have|i got) (?:nobody|no one)\b|\bmy own (?:therapist|person|counsell?or)\b|\bcouples? (?:person|therap\w+|counsel\w+|work)\b|\bneither of us\b/;
/** A child who is to come beside them, and not one who has somebody already. */
const FOR_CHILD = new RegExp(
  `\\b(?:for|see|sees|help|with) (?:him|her|them|(?:my|our|his|the) (?:\\w+ ){0,2}?(?:${data.children.join('|')}))\\b|(?<!\\b(?:have|has|got) (?:an?|the|their|his|her) (?:\\w+ )?)\\b(?:child|play|teen) (?:therap|counsel|psych)|\\b(?:he|she|they|kids?) (?:needs?|wont talk|refuses)\\b`,
);

/** "Married, two teens": how many somebody has. */
export const isCounted = (words: readonly Word[], at: number): boolean =>
  words[at]?.text !== words[at]?.single &&
  /^(?:two|three|four|five|2|3|4|5|have|with|deux|trois|quatre|dos|tres|cuatro|zwei|drei|vier)$/.test(
    words[at - 1]?.text ?? '',
  ) &&
  !FOR_SEVERAL.test(textBefore(words, at, 5)) &&
  !(OURS.test(textBefore(words, at, 2)) && /^(?:needs?|wants?|would|could)$/.test(words[at + 1]?.text ?? ''));
const FOR_SEVERAL =
  /\b(?:for|sees?|works? with|helps?) (?:(?:us|me|them) and )?(?:(?:my|our) )?(?:two|three|four|2|3|4)?$/;
const OURS = /\b(?:my|our) \w+$/;

/** Whether someone of 65 or more comes: the writer, or someone that it is for; not a parent who is spoken of. */
export function elderComes(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  const lead = words
    .slice(0, at)
    .filter((word) => word.sentence === sentence)
    .map(({ text }) => text);
  const next = words[at + 1];
  const elder = next && (ELDERS.has(next.text) || ELDERS.has(next.single)) ? next.single : undefined;
  const near = elder ?? lead.findLast((word) => OF_ONESELF.has(word) || ELDERS.has(word));
  const isFor =
    /\b(?:para (?:mi|nuestra?)|fur (?:meine[nr]?|unsere[nr]?)|pour (?:mon|ma|notre)) (?:mama|papa|madre|padre|abuel[ao]|mutter|vater|oma|opa|eltern|mere|pere|grand\w*)\b|\bfor (?:my|our|his|her) (?:\w+ ){0,2}?(?:mom|mother|mum|dad|father|parents?|grand\w+|aunt|uncle|husband|wife|nana)\b|\b(?:mom|mother|dad|father|grand\w+|husband|wife|parents|aunt|uncle|he|she) (?:needs?|wants|would like|could use|is looking|has agreed|agreed)\b|\b(?:hes|shes|theyve) (?:\w+ )?(?:agreed|asked for|willing|open to)\b/;
  return (
    near === undefined ||
    OF_ONESELF.has(near) ||
    isFor.test(textOf(words)) ||
    isComer(near, words) ||
    !OF_WRITER.test(textOf(words))
  );
}

/** Who writes says nothing of themselves: it is for the one who is spoken of. */
const OF_WRITER = /\b(?:i|im|ive|id|ill|me|myself)\b/;

/** "She'd never do it over a screen": said of the one who is to come. */
const isComer = (near: string, words: readonly Word[]): boolean => {
  const comers = comersIn(words);
  return comers.has(near) || comers.has('they');
};
