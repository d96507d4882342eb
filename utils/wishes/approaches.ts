import type { Importance } from '../profile/profile.ts';
import { isId } from '../vocabulary/concepts/among.ts';
import type { ConceptHit, Hit } from './hits.ts';
import { isTheirs } from './lived.ts';
import { isInRequest } from './request.ts';
import {
  after,
  before,
  isNotNeeded,
  isOfThePast,
  isRefusedNext,
  type Stance,
  sentenceOf,
  textOf,
} from './scope.ts';
import { isTopicHere } from './topic-here.ts';
import type { Word } from './words.ts';

/** "Trained in it", "versed in it": no therapy that was. */
const SKILLED =
  /\b(?:train\w*|experience\w*|speciali[sz]\w+|certified|skilled|versed|qualified|background|expert\w*|knowledgeable|works?|interested|believes?) in(?: \w+)?$/;

const sentenceText = (words: readonly Word[], hit: Hit) =>
  sentenceOf(words, hit)
    .map(({ text }) => text)
    .join(' ');

/** "Tried it and hated it", "didn't work for me": what was, and is not wanted again. */
const NOT_AGAIN =
  /^(?:therapy |treatment |stuff )?(?:(?:and|but|twice|once|already|it) )*(?:i |it |that |which )?(?:hated it|hate it|hated|didnt (?:work|help|do anything|do much|click|suit)|doesnt (?:work|help|do anything)|never (?:worked|helped|clicked)|did nothing|(?:made|makes) (?:me|it|things) (?:worse|feel worse)|(?:wasnt|isnt|is not|was not|not) for me|was (?:useless|awful|terrible|a waste)|backfired|failed)\b/;

/** "DBT people keep telling me": who does it, and not what is wanted. */
const OF_A_CROWD = /^(?:people|folks|types|crowd|fans)$/;

/** How much a named way of working matters; `null` where it is only told: tried, taken already, somebody else's. */
export function ofApproach(
  hit: ConceptHit,
  words: readonly Word[],
  stance: Stance,
  asked: () => Importance,
): Importance | null {
  if (
    !(isInRequest(words, hit) || isConsidered(hit, words)) ||
    isTaken(hit, words) ||
    isOfListDone(hit, words)
  )
    return null;
  if (NEVER_TRIED.test(before(words, hit, 4).join(' '))) return isOpen(hit, words) ? asked() : null;
  if (OF_DOCTOR.test(before(words, hit, 6).join(' '))) return null;
  if (OF_FAITH.has(hit.meaning.concept) && isNotNeeded(words, hit)) return null;
  if (stance !== 'out' && OF_A_CROWD.test(after(words, hit, 1)[0] ?? '')) return null;
  const isHated =
    !isId(hit.meaning.concept, 'medication') &&
    (NOT_AGAIN.test(after(words, hit, 7).join(' ')) ||
      /\b(?:done|finished|through) with$/.test(before(words, hit, 3).join(' ')));
  if ((isHated && !isTheirs(hit, words)) || (stance === 'out' && isRefusedNext(words, hit))) return 'not';
  if (
    isOfThePast(words, hit) ||
    (/(?<!\b(?:anyone|anybody|someone|somebody|clinics?|places?) )\b(?:had|tried|did|done|doing|was doing|been doing|in)(?: \w+)?$/.test(
      before(words, hit, 3).join(' '),
    ) &&
      !SKILLED.test(before(words, hit, 5).join(' '))) ||
    (isTheirs(hit, words) && !/\b(?:id|want|would|curious|like to|looking)\b/.test(sentenceText(words, hit)))
  )
    return null;
  if (hit.soft && !isTopicHere(hit, words) && !isOffered(hit, words)) return null;
  return stance === 'out' ? 'not' : stance === 'asked' ? asked() : null;
}

/** "I've never done EMDR but I'd like to try", "never tried CBT, open to it". */
const NEVER_TRIED = /\b(?:never|havent|have not) (?:ever )?(?:done|tried|had|did)$/;
const isOpen = (hit: Hit, words: readonly Word[]): boolean =>
  /\b(?:(?:id|would|wed) (?:\w+ )?(?:like|love|try|be)|open to|curious|willing|want to|happy to|game|keen|interested)\b/.test(
    sentenceText(words, hit),
  );

/** "My psychiatrist does my meds": who does it already. */
const OF_DOCTOR =
  /\b(?:my|our|his|her) (?:\w+ )?(?:psychiatrist|doctor|gp|pcp|prescriber|np|neurologist|clinic|doc)(?: (?:already|just|only))?(?: (?:does|do|did|handles?|prescribes?|manages?|covers?|gives? (?:me|him|her)|has (?:me|him|her) on|put (?:me|him|her) on))?(?: (?:my|his|her|the))?$/;

/** "I don't need a Christian therapist": neither asked for nor ruled out. */
const OF_FAITH: ReadonlySet<string> = new Set(['christian', 'biblical', 'pastoral', 'spiritual_integrated']);

/** "I heard about EMDR", "been reading about IFS", "is CBT a thing?": what somebody thinks of. */
const isConsidered = (hit: Hit, words: readonly Word[]): boolean =>
  CONSIDERED.test(before(words, hit, 6).join(' ')) || LIKED.test(after(words, hit, 5).join(' '));
const CONSIDERED =
  /\b(?:i|ive|im|we|weve|were) (?:\w+ ){0,2}?(?:heard|hear|read|reading|googled|googling|curious|wondering|wonder|thinking|looked|looking|seen)(?: (?:good|great|a lot|lots|things|up|that|of|about|on|into|people|say))*$/;
const LIKED =
  /^(?:or (?:something|similar|whatever)|a thing\b|is (?:what|the (?:treatment|thing|one|way))\b|(?:and (?:it|that) )?(?:makes|made) sense|(?:might|may|could) help)/;

/** "I take my meds": what somebody takes already. */
const isTaken = (hit: Hit, words: readonly Word[]): boolean =>
  /^(?:take|taking|took|on)$/.test(words[hit.first]?.text ?? '') &&
  /^(?:i|im|he|hes|she|shes|ive|weve|been)$/.test(words[hit.first - 1]?.text ?? '');

/** "I've done FBT, CBT-E, the lot": one of a list of what was. */
function isOfListDone(hit: Hit, words: readonly Word[]): boolean {
  const clause = words[hit.first]?.clause ?? 0;
  const said = sentenceOf(words, hit).filter((word) => word.clause <= clause);
  const own = said.filter((word) => word.clause === clause);
  if (own.length > LONGEST_ITEM || words[hit.first]?.afterComma !== true) return false;
  return HAS_DONE.test(
    textOf(said.filter((word) => word.clause === clause - 1 || word.clause === clause - 2)),
  );
}
const LONGEST_ITEM = 3;
const HAS_DONE = /\b(?:ive|weve|have|had) (?:already |also )?(?:done|tried|had|been through)(?: \w+){1,3}$/;

/** "Someone who does X", "need X", and not "I'm on X". */
function isOffered(hit: ConceptHit, words: readonly Word[]): boolean {
  const lead = before(words, hit, 6).join(' ');
  if (/\b(?:on|off|taking|take|took|my|me|handed|gave|put)(?: \w+)?$/.test(lead)) return false;
  return /\b(?:need|want|looking for|someone (?:who|to|for|that)|somebody (?:who|to|for)|does|do|offers?|trained in|can|help with|see about|ask about|(?:anyone|anybody|someone|somebody|places?|clinics?) (?:doing|offering|providing|with))(?: \w+){0,3}$/.test(
    lead,
  );
}
