import type { Hit } from './hits.ts';
import { isPerson } from './named-person.ts';
import { isAskedNext, STORY } from './request.ts';
import { before, sentenceOf, stanceOf, textOf } from './scope.ts';
import type { Word, Writing } from './words.ts';

/**
 * Whether something is only spoken of where it is named: in words of somebody else that are quoted, as a part of the
 * name of a place, or as what others offered.
 */
export function isMentioned(hit: Hit, writing: Writing): boolean {
  return (
    isQuoted(hit, writing) ||
    isOfPlace(hit, writing.words) ||
    isPerson(hit, writing.words) ||
    isOthersIdea(hit, writing.words) ||
    isOfFormerAside(hit, writing)
  );
}

const QUOTED = /(?<=^|[\s(])(["'])(?=[^\s"'])((?:(?!\1[\s.,;:!?)]|\1$)[^\n"]){1,90})\1(?=[\s.,;:!?)]|$)/g;
const SPOKEN =
  /(?<!\bwho(?:ll|d| will| would| can)? )\b(?:says?|said|saying|called|calls|calling|texted|wrote|hear|heard|the words?|the phrase|(?:told|tells|asked|asks|telling) (?:me|us|him|her|them)(?: to)?|told me its|goes)[,:]? $/;

/** What nobody is to say is no topic either: "doesn't say 'boundaries' every five minutes". */
const UNSAID =
  /\b(?:doesn'?t|won'?t|don'?t|not|never|without|stop|stops|if i hear|hearing) (?:just |ever |always |keep )?(?:say|saying|says|tell me|telling me|ask|asking|call it|calling it|use|using|mention|mentioning)?(?: the words?| about)? $/;

/** "I flinch when someone says 'accountability'": words of somebody else. What help is wanted with may be said so. */
function isQuoted(hit: Hit, { words, lower }: Writing): boolean {
  const isTopic = hit.meaning.is === 'concept' && hit.meaning.facet === 'topic';
  const start = words[hit.first]?.start ?? 0;
  const end = words[hit.last - 1]?.end ?? 0;
  for (const { index, 0: whole } of lower.matchAll(QUOTED))
    if (
      index < start &&
      index + whole.length > end &&
      (isTopic ? UNSAID : SPOKEN).test(lower.slice(0, index))
    )
      return true;
  return false;
}

const GROUND =
  /^(?:Park|Heights|Hills?|Beach|Springs|Valley|City|County|Street|St|Road|Rd|Ave|Avenue|Boulevard|Blvd|Bay|Lake|Lakes|Falls|Creek|Island|Village|Grove|Square|Station|University|College|Elementary|Mall|Bridge|Harbor|Harbour|Ridge|Forest|Township|Parish|Airport|Stadium)$/;

/** "Rogers Park", "Lincoln Square": a name that is a part of the name of a place. */
function isOfPlace({ meaning, first, last }: Hit, words: readonly Word[]): boolean {
  if (meaning.is !== 'concept' || meaning.facet === 'place' || meaning.facet === 'state') return false;
  const isName = (word: Word | undefined) => /^[A-Z][a-z]/.test(word?.cased ?? '');
  const isGround = (word: Word | undefined) => word?.joined === true && GROUND.test(word.cased);
  const [back, own, next] = words.slice(Math.max(0, first - 1), last + 1);
  if (last - first !== 1) return false;
  return first === 0
    ? isName(back) && isGround(own)
    : isName(own) && (isGround(next) || (isName(back) && isGround(own)));
}

const WHO_OFFERS =
  '(?:bishop|pastor|priest|imam|rabbi|church|school|preschool|daycare|friends?|sister|brother|mom|mum|mother|dad|father|aunt|uncle|cousin|neighbou?r|husband|wife|partner|boyfriend|girlfriend|boss|manager|hr|coach|teacher|roommate|court|lawyer|council|company|union|uni|university|college|insurer|caseworker|everyone|everybody|people|internet|reddit|tiktok|the last one|the old one|the first one|the campus one|the school one|the work one|the one \\w+ \\w+)';
const IDEA =
  '(?:offers?|offered|offering|suggests?|suggested|suggesting|recommends?|recommended|pushes|pushed|pushing|told (?:me|us|him|her) to|tells (?:me|us) to|tried to get (?:me|us) to|swears by|wanted (?:me|us|him|her) (?:to|in)|wants (?:me|us|him|her) (?:to|in)|signed (?:me|us) up for|ran|runs)';
const BY_OTHERS = new RegExp(`\\b${WHO_OFFERS} (?:\\w+ ){0,2}?(?:keeps? )?${IDEA}(?: \\w+){0,5}$`);
/** Whoever writes takes it up. */
const TAKEN_UP =
  /\b(?:id|i would|i want|i think|wed|we would|we want|(?:im|were|hes|shes) (?:open|willing|curious|interested|up for|keen|ready|happy)|want to|like to|willing to|could help|sounds? (?:good|right|like)|so i|so we|looking|need)\b/;

const ASIDE =
  /\b(?:first|last|previous|old|former|current|ex|only|my) (?:therapist|counsell?or|psychologist|psychiatrist|shrink|one|lady|guy|woman|man) \([^()]*$/;

/** "My first therapist (very nice lady! very white!)": said in brackets of somebody who was seen. */
function isOfFormerAside(hit: Hit, { words, lower }: Writing): boolean {
  if (hit.complaint || (hit.meaning.is === 'concept' && hit.meaning.facet === 'topic')) return false;
  return ASIDE.test(lower.slice(0, words[hit.first]?.start ?? 0));
}

/** "Our bishop offered the 12 step group": what others thought of, in a story that does not take it up. */
function isOthersIdea(hit: Hit, words: readonly Word[]): boolean {
  const { meaning } = hit;
  if (words.length < STORY || meaning.is !== 'concept') return false;
  if (!/^(?:approach|comfort|format)$/.test(meaning.facet)) return false;
  if (stanceOf(words, hit) === 'out') return false;
  const lead = before(words, hit, 10).join(' ');
  const start = words[hit.first]?.start ?? 0;
  const later = sentenceOf(words, hit).filter((word) => word.start >= start);
  const said = BY_OTHERS.exec(lead);
  return said !== null && !TAKEN_UP.test(`${said[0]} ${textOf(later)}`) && !isAskedNext(words, hit);
}
