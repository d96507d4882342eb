import { isId } from '../vocabulary/concepts/among.ts';
import type { ConceptHit } from './hits.ts';
import { isUntouched } from './refusal-frames.ts';
import { before, clauseOf, isOfFormer, isOfThePast, textOf } from './scope.ts';
import { isTopicHere } from './topic-here.ts';
import type { Word } from './words.ts';

/** Whether a name of a topic stands for it: not of therapy that was, nor a word that may mean anything. */
export function isTopicMeant(hit: ConceptHit, words: readonly Word[]): boolean {
  if (isId(hit.meaning.concept, 'veterans') && isOfAnimals(hit, words)) return false;
  if (OF_THERAPIST.test(before(words, hit, 8).join(' '))) return false;
  if (isOfFormer(words, hit) || (isOfThePast(words, hit, true) && hit.last - hit.first < 2)) return false;
  return !hit.soft || isTopicHere(hit, words);
}

/** "My therapist of nine years is retiring": what happens in a therapist's life. */
const OF_THERAPIST =
  /\b(?:my|our|his|her|the) (?:\w+ )?(?:therapist|counsell?or|psychologist|shrink)(?: of \w+ years)? (?:is|was|just|has been|got|went on|is on|left (?:for|on|to)|moved|retired|quit)(?: (?!i\b|im\b|my\b|me\b)\w+){0,2}$/;

/** "I'm a vet (the animal kind)". */
const isOfAnimals = (hit: ConceptHit, words: readonly Word[]): boolean =>
  words.slice(hit.first, hit.last).some(({ single }) => single === 'vet') &&
  /\b(?:animals?|veterinar\w*|euthan\w*|pets?|small animal|vet (?:tech|nurse|school|clinic|practice))\b/.test(
    textOf(words),
  ) &&
  !/\bnot an? animal\b/.test(textOf(words));

/** "I'm not depressed", "no trauma", "don't need help with sleep": not what it is about. */
export function isDenied(hit: ConceptHit, words: readonly Word[]): boolean {
  const { first, last } = hit;
  const lead = before(words, hit, 5).join(' ');
  if (/\b(?:help\w*|how|learn\w*|try|trying|struggl\w+)(?: (?:me|us|him|her|them))?(?: to)? not$/.test(lead))
    return false;
  if (isUntouched(words, hit)) return true;
  if (last - first === 1 && COMPOUND.test(before(words, hit, 9).join(' '))) return true;
  return /\b(?:skip|skips|skipping|not|no|isnt|arent|never|without|neither of (?:us|them)|none of us|nobody|no one|kein|keine|nicht|sin|pas|nothing)(?: (?:a|an|the|really|about|my|any|so|too|for|looking for|into|interested in|of|that|be|after))?$|\b(?:dont|do not|doesnt|didnt)(?: (?:have|need|want|do|care about)(?: \w+)?(?: with| for)?)?$/.test(
    lead,
  );
}

/** "Not sleeping pills": a clause that begins with a refusal, and a name of two words. */
const COMPOUND =
  /^(?:and |but |just )?(?:not|no|without|skip)(?: (?:a|an|the|my|any|more|another))? (?!just|only|longer|sure|idea|one|way|matter|clue|really|so|too|in|at|on|for|to|because|since|with|from|about|even|much|good|able|like)\w+$/;

/** "They put me in an anger class. I'm not angry.": what is denied in the next sentence. */
export const isDeniedNext = (
  hit: ConceptHit,
  denied: readonly ConceptHit[],
  words: readonly Word[],
): boolean =>
  denied.some(
    (other) =>
      other.meaning.concept === hit.meaning.concept &&
      (words[other.first]?.sentence ?? 0) === (words[hit.first]?.sentence ?? 0) + 1 &&
      clauseOf(words, other).length <= SHORT_DENIAL,
  );
const SHORT_DENIAL = 5;
