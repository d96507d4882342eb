import { PROFILE_ITEMS } from '../vocabulary/concepts/profile-items.ts';
import { isOfTherapist } from './describe.ts';
import type { Hit } from './hits.ts';
import { COMPLAINTS } from './lexicon.ts';
import { isInRequest, STORY } from './request.ts';
import {
  after,
  before,
  isFragment,
  isOfThePast,
  isWanted,
  sentenceOf,
  speaksOfTherapy,
  stanceOf,
} from './scope.ts';
import type { Taken } from './types.ts';
import type { Word, Writing } from './words.ts';

type StyleHit = Hit<{ is: 'style'; axis: string; toward: 'positive' | 'negative' }>;
const isStyle = (hit: Hit): hit is StyleHit => hit.meaning.is === 'style';
const AXES_OF_ITEMS = new Set(PROFILE_ITEMS.map(({ axis }) => axis));

/** How someone wants to be worked with. What was wrong with the last therapist says what is wanted of the next. */
export function stylesIn(hits: readonly Hit[], { words }: Writing): Taken[] {
  const found = hits.filter(isStyle).flatMap((hit): (Taken & { axis: string; size: number })[] => {
    const toward = towardOf(hit, words);
    if (!toward || !AXES_OF_ITEMS.has(hit.meaning.axis)) return [];
    return [
      {
        wish: { facet: 'style', axis: hit.meaning.axis, toward },
        start: words[hit.first]?.start ?? 0,
        end: words[hit.last - 1]?.end ?? 0,
        axis: hit.meaning.axis,
        size: hit.last - hit.first,
      },
    ];
  });
  return found.filter(
    (one) => !found.some((other) => other.axis === one.axis && opposed(one, other) && other.size > one.size),
  );
}

/** Both ways of one axis: the longer phrase says more. */
const opposed = (one: Taken, other: Taken) =>
  one.wish.facet === 'style' && other.wish.facet === 'style' && one.wish.toward !== other.wish.toward;

/** "The doctor wants to give me something": what is offered elsewhere. */
const BY_DOCTOR =
  /\b(?:the|my|our|his|her) (?:doctor|gp|doc|pcp|paediatrician|pediatrician|psychiatrist|surgery|hospital|school|nurse) (?:wants? to|wanted to|offered to|would|said (?:he|she|they)(?:d| would))$/;

/** A complaint tells what somebody did; in another form of the verb it may be wished for or refused. */
const isComplaint = (word: Word | undefined): boolean =>
  word !== undefined && word.text !== 'let' && COMPLAINTS.has(word.text);
const isStyleRefused = (hit: StyleHit, words: readonly Word[]): boolean => stanceOf(words, hit) === 'out';

function towardOf(hit: StyleHit, words: readonly Word[]): 'positive' | 'negative' | null {
  const { toward } = hit.meaning;
  const single = hit.last - hit.first === 1;
  // "Help with not yelling at my kids" is of the writer.
  if (
    /^(?:(?:at|on) (?:my|our|the)|at (?:me|us|him|her)) /.test(`${after(words, hit, 3).join(' ')} `) &&
    !hit.complaint
  )
    return null;
  if (BY_DOCTOR.test(before(words, hit, 6).join(' '))) return null;
  if (!isInRequest(words, hit) || isOfReaders(hit, words)) return null;
  if (isLikened(hit, words)) return null;
  if (isOfThePast(words, hit)) return single ? null : toward;
  // "Never said anything" is a complaint where a therapist did so.
  if (
    hit.complaint &&
    isComplaint(words[hit.first]) &&
    !speaksOfTherapy(words) &&
    !isStyleRefused(hit, words)
  )
    return null;
  if (!hit.complaint && isOfSomebody(hit, words)) return null;
  const lead = before(words, hit, 4).join(' ');
  if (/\b(?:every|each)$/.test(lead) || (single && isNoManner(hit, words)) || isNumberOnly(hit, words))
    return null;
  if (isSaidOf(hit, words, lead)) return null;
  // "No CBT no apps": a cue that refuses says so itself.
  const stance = REFUSES_ITSELF.test(words[hit.first]?.text ?? '') ? 'asked' : stanceOf(words, hit);
  // "I don't feel safe with men" tells of the writer.
  if (
    stance === 'nothing' ||
    (stance === 'out' && /\b(?:i (?:dont|cant|never|didnt|couldnt)|nobody|no one)$/.test(lead))
  )
    return null;
  // "A good listener who lets me ramble" is no complaint, as "he let me ramble" is.
  if (stance === 'asked' && hit.complaint && words[hit.first]?.text === 'lets' && isWanted(words, hit))
    return null;
  if (stance === 'asked' || (hit.complaint && !isComplaint(words[hit.first]))) return toward;
  return toward === 'positive' ? 'negative' : 'positive';
}

/** A single word that tells of somebody, or is of a sort. */
const isNoManner = (hit: StyleHit, words: readonly Word[]): boolean =>
  isOfStory(hit, words) || !isAskedOf(hit, words) || isSort(hit, words) || isTowards(hit, words);

/** "6 sessions" alone is a wish; "I had 6 sessions" and "50 minute sessions" tell of something. */
const isNumberOnly = (hit: StyleHit, words: readonly Word[]): boolean =>
  /^\d+$/.test(words[hit.first]?.text ?? '') && hit.last - hit.first === 2 && !isFragment(words, hit, 3);

/** "I'm quiet", "my husband is direct": said of the writer, or of somebody near. */
const isSaidOf = (hit: StyleHit, words: readonly Word[], lead: string): boolean =>
  OF_NEAR.test(lead) ||
  OWN_DOING.test(before(words, hit, 9).join(' ')) ||
  (WISHES_TO.test(lead) && /^(?:say|tell|shout|scream)$/.test(words[hit.first]?.text ?? '')) ||
  (IS_SO.test(lead) &&
    !isWanted(words, hit) &&
    !/^(?:done|tired|sick|fed|through|not|never)$/.test(words[hit.first]?.text ?? ''));
const IS_SO =
  /\b(?:i was|i am|im|were|we are|weve been|hes|shes|he is|she is|they are|husband is|wife is|mom is|people are|everyones|everybodys|everyone is|(?:calls?|called) me)(?: \w+)?(?: and)?$/;
/** "I want to be able to say it out loud": what whoever writes will do. */
const OWN_DOING =
  /\b(?:i|we) (?:just |really )?(?:want|need|would like|d like|hope) to (?:be able to|learn to|learn how to|know how to)(?: \w+)?$/;
/** "I would just like to" before "say it out loud". */
const WISHES_TO = /\b(?:i|we|id|wed|would) (?:just |really )?(?:want|need|like|love|hope) to$/;
const OF_NEAR =
  /\b(?:year old|son|daughter|husband|wife|mom|mother|dad|father|brother|sister|boyfriend|girlfriend|boss|friend|friends|family|parents|kids|people|coworkers)$/;

/** "We did try one very nice lady", "a year of that with a sweet lady": what somebody was like. */
const isLikened = (hit: StyleHit, words: readonly Word[]): boolean => {
  const lead = before(words, hit, 12).join(' ');
  return (
    hit.meaning.axis === 'stance' &&
    hit.last - hit.first === 2 &&
    ONE_PERSON.test(words[hit.last - 1]?.single ?? '') &&
    (WAS_THERE.test(lead) || isOfThePast(words, hit)) &&
    !WISHED_FOR.test(lead)
  );
};
const WAS_THERE = /\b(?:did|tried|saw|had|got|went|was|were|told|gave|seen|sent)\b/;
const WISHED_FOR = /\b(?:want\w*|needs?|looking|prefer\w*|someone|somebody|like|love|ideally|hoping)\b/;
const ONE_PERSON =
  /^(?:lady|woman|man|guy|person|soul|voice|face|therapist|counsell?or|psychologist|doctor|human|smile|eyes)$/;

/** "Need advice.": asked of whoever reads a post. */
const isOfReaders = (hit: StyleHit, words: readonly Word[]): boolean =>
  words.length >= STORY &&
  /^(?:(?:i )?(?:need|want|looking for|any)(?: some| any)? advice|(?:so |and )?(?:please )?(?:be|go) (?:kind|gentle|nice|easy)(?: (?:to|with|on) me)?)(?: please)?$/.test(
    sentenceOf(words, hit)
      .map(({ text }) => text)
      .join(' '),
  );

const REFUSES_ITSELF = /^(?:no|not|without)$/;

/** "My kid is eight, sweet": a word of a list that tells of somebody. */
const isOfStory = (hit: StyleHit, words: readonly Word[]): boolean =>
  /^(?:my|our|he|she|hes|shes|his|her)\b/.test(
    sentenceOf(words, hit)
      .map(({ text }) => text)
      .join(' '),
  ) && !isWanted(words, hit);

/** "She prays, she cleans, she sits in the dark": told of somebody, where nobody speaks of a therapist that was. */
const isOfSomebody = (hit: StyleHit, words: readonly Word[]): boolean => {
  const lead = before(words, hit, MOST_BEFORE_CUE).join(' ');
  return (
    /^(?:and |but )?(?:he|she|they|hes|shes)\b/.test(lead) &&
    !SHOULD_OR_WOULD.test(lead) &&
    !speaksOfTherapy(words)
  );
};
const MOST_BEFORE_CUE = 8;
const SHOULD_OR_WOULD =
  /\b(?:should|must|has to|have to|needs? to|would|wouldnt|will|wont|can|cant|could|might|better|wants?|needs?)\b/;

/** "The harm kind", "some kind of": a sort. */
const isSort = (hit: StyleHit, words: readonly Word[]): boolean =>
  words[hit.first]?.text === 'kind' &&
  (words[hit.last]?.text === 'of' ||
    /\b(?:the|this|that|same|other|some|what|any)(?: \w+)?$/.test(before(words, hit, 2).join(' ')));

/** "LDS friendly": towards whom, and no manner. */
const isTowards = (hit: StyleHit, words: readonly Word[]): boolean =>
  words[hit.first]?.text === 'friendly' &&
  words[hit.first]?.joined === true &&
  !/^(?:a|an|the|very|really|warm|kind|be|is|someone|somebody|and|or|super|more|too|so|who|just|whos|someones|pretty|nice)$/.test(
    words[hit.first - 1]?.text ?? '',
  );

/** A single word says how to work only where someone is described, or alone in a list. */
function isAskedOf(hit: StyleHit, words: readonly Word[]): boolean {
  return isOfTherapist(hit, words) && (isWanted(words, hit) || isFragment(words, hit, 4));
}
