import { clauseOf, sentenceOf, textOf } from './scope.ts';
import { LONG_STORY, type Stretch, type Word } from './words.ts';

/** Texts of fewer words tell nothing beside what they ask. */
export const STORY = 25;

/** Words with which somebody says what help is wanted with, or from whom. */
const ASKS_FOR_HELP =
  /\b(?:want|wants|need|needs|looking for|look for|seek\w*|hoping|prefer\w*|ideally|someone|somebody|anyone|anybody|therap\w+|counsel\w+|psych\w+|specialis\w+|specializ\w+|recommend\w*|help|helps|struggl\w+|deal with|dealing with|cop(?:e|ing) with|work on|working on|get over|goal|goals|talk about|experience (?:with|in)|understands?|knows about|familiar with|it is about|its about|because of|its (?:the|my|mostly|mainly|really|more)|(?:trouble|problem|issue|worst|part|hard|thing) is)\b/;

/** The same, and what else says how, when and with whom one would go. */
const ASKS_HOW =
  /^(?:so |and |but |or )?(?:would|could|should|can|might) \w|\b(?:want|wants|wanting|need|needs|looking|looks? for|(?:im|i am|were|we are) after|seek\w*|hoping|hope|prefer\w*|ideal\w*|please|someone|somebody|anyone|anybody|therap\w+|counsel\w+|psych\w+|shrinks?|recommend\w*|wed|(?:id|would) (?:\w+ )?(?:like|love|want|need|rather|prefer|take|see|go|try|do|be|pay|drive|come|talk|help|suit|work|consider)|hed|shed|theyd|could (?:use|do with)|help|must|has to|have to|only|rather|is there|are there|does (?:anyone|anybody)|(?:has|have) (?:anyone|anybody)|dont|wont|doesnt|without|interested|open to|bonus|plus|who|goals?|sessions?|last (?:one|two|person|guy|lady|woman)|appointments?|style|kills? me|tired of|sick of|done with|enough)\b/;

/** So short is one of a list: "what I want: to sleep, to eat, quiet". */
const OF_A_LIST = 3;

/** Whether the clause of a stretch says that help is wanted, or stands in a list of what is. */
export function isAskedHere(words: readonly Word[], stretch: Stretch): boolean {
  const clause = clauseOf(words, stretch);
  return ASKS_FOR_HELP.test(textOf(clause.length > OF_A_LIST ? clause : sentenceOf(words, stretch)));
}

/** Whether the sentence of a stretch says how, when or with whom, or speaks of therapy. */
export const asksHow = (words: readonly Word[], stretch: Stretch): boolean =>
  ASKS_HOW.test(textOf(sentenceOf(words, stretch)));

/** A clause about nobody, as in a list. */
const BARE = 8;
const TELLS_OF_SOMEBODY =
  /\b(?:i|im|ive|my|he|she|his|her|hes|shes|we|weve|our|they|their|me|it|its|that|had|was|were|went|is|are)\b/;

const isOfStretch = ({ first, last }: Stretch, words: readonly Word[], word: Word): boolean =>
  words.slice(first, last).includes(word);

/** A way of working said in so many words stands for itself. */
const SAID_OUT = 4;

/** "I think a group might be the thing", "no bright lights if it's in an office": not only told. */
const WEIGHED =
  /^(?:and |but |so )?(?:no|not|without|only)\b|\b(?:can|could|may|might|suppose|guess|is what|is the (?:treatment|thing|one|way))\b/;

/**
 * Whether a stretch of a story stands where somebody says how, when and with whom: in a sentence that asks or speaks
 * of therapy, in one that follows it, or in a clause about nobody, as in a list. In a long story what is told of
 * somebody in the sentence that follows is told.
 */
export function isInRequest(words: readonly Word[], stretch: Stretch): boolean {
  if (words.length < STORY || words[stretch.first]?.foreign === true) return true;
  if (stretch.last - stretch.first >= SAID_OUT) return true;
  if (asksHow(words, stretch) || isAskedNext(words, stretch)) return true;
  const clause = clauseOf(words, stretch);
  const around = textOf(clause.filter((word) => !isOfStretch(stretch, words, word)));
  const tells = TELLS_OF_SOMEBODY.test(around);
  if (clause.length <= BARE && !tells) return true;
  if (tells && words.length >= LONG_STORY && !WEIGHED.test(textOf(clause))) return false;
  const sentence = (words[stretch.first]?.sentence ?? 0) - 1;
  return ASKS_HOW.test(textOf(words.filter((word) => word.sentence === sentence)));
}

const ASKED_NEXT =
  /^(?:so |and |but )?(?:does|is|would|will|can|could|has|should) (?:it|that|this|they|anyone|i)\b/;

/** "Three people have told me EMDR. Does it work if …?": the next sentence asks about what was named. */
export function isAskedNext(words: readonly Word[], { last }: Stretch): boolean {
  const sentence = (words[last - 1]?.sentence ?? 0) + 1;
  return ASKED_NEXT.test(textOf(words.filter((word) => word.sentence === sentence)));
}
