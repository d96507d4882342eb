import { isAmong } from '../vocabulary/concepts/among.ts';
import type { Hit } from './hits.ts';
import { isAskedHere } from './request.ts';
import { after, before, clauseOf, sentenceOf } from './scope.ts';
import type { Stretch, Word } from './words.ts';

/** "I'm a cop", "as a nurse": what somebody is for a living, or is going through. */
const IS_ONE =
  /\b(?:im|i am|as|were|we are|former|retired|ex|being)(?: (?:a|an|the|both|also|newly|recently|late))?(?: [a-z]+)? $/;

/** "He's four and autistic": what a child is, of whom an age is told. */
const IS_OF_CHILD =
  /\b(?:hes|shes|he is|she is|theyre|(?:son|daughter|kid|child|grandson|granddaughter) is|(?:son|daughter|kid|child) whos) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)(?: years old)? and (?:is |also )?$/;
const OF_CHILD = ['autism', 'adhd', 'gender', 'lgbtq', 'disability', 'gifted'] as const;

const isOfChild = ({ meaning }: Hit): boolean =>
  meaning.is === 'concept' && meaning.facet === 'topic' && isAmong(meaning.concept, OF_CHILD);

/** In longer texts a short clause may be part of a sentence. */
const LONG_TEXT = 25;

const TOPIC_CUE =
  /\b(?:help(?:ing)?|issues?|problems?|trouble|struggl\w+|deal\w*|cop(?:e|ing)|anxiety|stress\w*|about|around|with|for|over|need|hate|out|in|my|from|of|also|feeling|feel|so|dealing|working on|work on|through|trauma|guilt|because of|since|after|and|on|too|is|its|ansiedad|con|por|wegen|mit|avec|pour)$/;

/** "And sleep, I can't do it": what a sentence begins with is what it is about. */
const isFirst = ({ first }: Stretch, words: readonly Word[]): boolean => {
  const sentence = words[first]?.sentence;
  return words[first - 1]?.sentence !== sentence || words[first - 2]?.sentence !== sentence;
};

/** "Sleep, my job, the drinking": alone, as in a list; "coach is shocked" and "whatever night works" tell of something. */
const standsBare = (clause: readonly Word[], { last }: Stretch, words: readonly Word[]): boolean =>
  clause.length <= 3 &&
  !/^(?:whatever|whichever|which|any|if|when)$/.test(clause[0]?.text ?? '') &&
  !(words[last]?.joined === true && /^(?:is|was|are|were|has|had)$/.test(words[last]?.text ?? ''));

/** What stands before a trouble in other languages. */
const FOREIGN_CUE =
  /\b(?:ayuda|problemas?|ansiedad|miedo|estres|sufr\w+|tratar|dolor|siento|sentirme|muy|tan|hilfe|probleme?n?|wegen|angst|unter|stress|fuhle|aide|problemes?|cause|souffr\w+|angoisses?|gerer|phobie|sens|tres|trop|si)(?: (?:con|de|del|la|el|los|las|mi|a|al|por|bei|mit|in|im|der|dem|den|vor|mich|so|sehr|pour|avec|le|les|du|des|mon|ma))*$/;

const TELLS_OF = /^(?:i|my|we|our|he|she|they|his|her|husband|wife|hes|shes)$/;

/** Whether a word that may mean anything is a topic here: after "help with", before "issues", or alone. */
export function isTopicHere(hit: Hit, words: readonly Word[]): boolean {
  const clause = clauseOf(words, hit);
  const lead = before(words, hit, 3);
  const rest = after(words, hit, 1)[0] ?? '';
  if (
    /^(?:issues?|problems?|stuff|help|trouble|troubles|stress|concerns?|anxiety|therapy|struggles|related|worries|fears?|recovery|counseling|crisis)$/.test(
      rest,
    )
  )
    return true;
  const tells =
    words.length > LONG_TEXT &&
    (clause.some(({ text }) => TELLS_OF.test(text)) ||
      (!isFirst(hit, words) &&
        sentenceOf(words, hit).some(({ text }) => TELLS_OF.test(text)) &&
        !isAskedHere(words, hit)));
  if (standsBare(clause, hit, words) && !tells) return true;
  if (words[hit.first]?.foreign === true)
    return words.length < LONG_TEXT || FOREIGN_CUE.test(before(words, hit, 5).join(' '));
  const topic = hit.meaning.is === 'concept' && hit.meaning.facet === 'topic';
  if (topic && IS_ONE.test(`${lead.join(' ')} `)) return true;
  const back = `${before(words, hit, 7).join(' ')} `;
  if (isOfChild(hit) && IS_OF_CHILD.test(back)) return true;
  const cue =
    /\b(?:help|helping|issues?|problems?|trouble|struggling|struggle|struggles|dealing|deal|coping|cope|specializ\w+|(?:good|experienced?|works?|familiar) with|(?:therapists?|counsel\w+|someone|somebody|anyone) for|understands|treats|anxiety about|anxious about|stress about|stressed about|fight about|worried about|talk about|questions about|confused about|questioning|guilt about|shame about|feeling|work on|working on|because of|experience (?:of|with|in)|sort(?:ing)? out|handle on|on top of)\b/;
  return cue.test(before(words, hit, 6).join(' ')) && TOPIC_CUE.test(lead.join(' '));
}
