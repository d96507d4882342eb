import told from './data/told.json' with { type: 'json' };
import type { Word } from './words.ts';

const ANY_CHILD = told.children.join('|');
const ADULTS = [...told.partner, ...told.near, 'friend'].filter((word) => word !== 'laws').join('|');

const FOR = new RegExp(
  `\\b(?:for|help|helping|get|getting|find|finding|behalf of|on behalf of|with) (?:my|our|his|her|the|a|an|both)(?: \\w+){0,3}? (${ADULTS}|${ANY_CHILD})\\b`,
  'g',
);
const WOULD_COME = new RegExp(
  `\\b(${ADULTS}|${ANY_CHILD})(?: \\w+)? (?:needs?|wants?|(?:would|will|wont|might) (?:\\w+ )?(?:go|talk|see|do|come|open|meet|speak|only|never|be|like|prefer|try|agree|consider|not|use|work|sit|drive|click)|agreed|has agreed|refuses to (?:go|talk|see|do|come)|is looking|asked for|is willing|is open|hates the idea|says (?:he|she|they)(?:d|ll| would| will))\\b`,
  'g',
);
/** A child of the story. */
const MENTIONED = new RegExp(`\\b(?:my|our|his|her|the|adopted|old|a) (?:\\w+ )?(${ANY_CHILD})\\b`, 'g');
/** "Daughter, 13": what a post begins with is whom it is for. */
const FIRST_CHILD = new RegExp(`^(${ANY_CHILD})\\b`);
const PRONOUN =
  /\b(?:(?:he|she|they) (?:needs?|wants?|would|will|agreed|refuses|wont|might|asked for|is willing|is open)|(?:hed|shed|theyd|hell|shell|theyll) (?:\w+ )?(?:talk|see|go|do|like|prefer|bolt|need|be)|(?:talk|talks|listen|get through|speak|relate) to (?:him|her|them)|(?:see|sees|meet|play|plays|work|works) with? ?(?:him|her)|for (?:him|her|them))\b/;
const OF_CHILDREN =
  /\b(?:sees?|works? with|good with|for|does|treats?|specializ\w+ in|specialis\w+ in|experience with|knows?) (?:\w+ )?(?:kids|children|teens|teenagers|adolescents|little ones|toddlers|boys|girls|teenage girls|teenage boys)\b|\b(?:child|teen|adolescent|kids|childrens|play) (?:therap\w+|counsel\w+|psych\w+)\b|\bplay therapy\b/;

/** "My daughter is 16", "my son (7)", "our 8 year old daughter". */
const OF_AGE = new RegExp(
  `\\b(?:my|our) (?:\\w+ ){0,2}?(${ANY_CHILD})(?: is| whos| who is| just turned| turned)? (?:\\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\\b`,
  'g',
);
const FOR_ME = /\b(?:for me|for myself|just me|my own therapist|someone of my own|support for me)\b/;

/**
 * The words for those who are to come beside whoever writes: "for my son", "my mother would never do video", and a
 * child of the story where somebody for children is asked for.
 */
export function comersIn(words: readonly Word[]): ReadonlySet<string> {
  const text = words.map((word) => word.text).join(' ');
  const found = new Set<string>();
  for (const pattern of [FOR, WOULD_COME])
    for (const match of text.matchAll(pattern)) if (match[1]) found.add(match[1]);
  const children = Array.from(text.matchAll(MENTIONED), (match) => match[1] ?? '');
  for (const match of text.matchAll(OF_AGE)) if (match[1] && !FOR_ME.test(text)) found.add(match[1]);
  const first = FIRST_CHILD.exec(text)?.[1];
  if (first) found.add(first);
  if (OF_CHILDREN.test(text) || (PRONOUN.test(text) && children.length > 0))
    for (const child of children) found.add(child);
  if (PRONOUN.test(text) && found.size === 0) found.add('they');
  for (const [whole, parts] of Object.entries(told.whole))
    if (found.has(whole)) for (const part of parts) found.add(part);
  return found;
}

const CHILD_WORDS: ReadonlySet<string> = new Set(told.children);
const OF_YOUTH =
  /^(?:grandchild(?:ren)?|preschool\w*|nursery|daycare|kindergarten\w*|kinder|classroom|teachers?|recess|playground|homeschool\w*|students?|pupils?|tweens?|preteens?|toddlers?|infants?|newborns?|youth|minors?|year|yr|yo|grade|grader|hij[oa]s?|nin[oa]s?|kind(?:er|ern)?|sohn|tochter|fils|fille|enfants?|filh[oa]s?|figli[oa]|bambin[oi]|syn|corka|dziecko)$/;

/** Whether a text speaks of a child at all. */
export const speaksOfChildren = (words: readonly Word[]): boolean =>
  words.some(({ text, single }) => CHILD_WORDS.has(text) || CHILD_WORDS.has(single) || OF_YOUTH.test(text));
