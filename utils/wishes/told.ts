import { namedOnly, type TopicHit } from './circumstances.ts';
import { comersIn } from './comers.ts';
import told from './data/told.json' with { type: 'json' };
import { isAskedHere, STORY } from './request.ts';
import { before, sentenceOf, textOf } from './scope.ts';
import type { Stretch, Word } from './words.ts';

const CONDITIONS: ReadonlySet<string> = new Set(told.conditions);
const LASTING: ReadonlySet<string> = new Set(told.lasting);
/** What happens in a life and is no trouble of anybody else. */
const EVENTS: ReadonlySet<string> = new Set(told.events);
const NO_PARTNER: ReadonlySet<string> = new Set([...told.near, ...told.far]);
const PARTNERS: ReadonlySet<string> = new Set(told.partner);
/** Of somebody else where the words for them do not name who is lost: "my friend lost her husband". */
const OUTSIDE: ReadonlySet<string> = new Set(told.outside);
/** What a partner does is the matter of both. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(told.between);
const FAR: ReadonlySet<string> = new Set(told.far);
const KIN: ReadonlySet<string> = new Set([...told.partner, ...told.near, ...told.far, ...told.children]);

/**
 * The topics of a text that are only told in it: over and done, somebody else's, or set aside by whoever writes. In a
 * story everybody has troubles; what is asked for is what the one who comes struggles with. Where nothing else says
 * what it is about, the trouble of somebody near does, and a circumstance that is only named. `isAbout`: something that is
 * no topic says what it is about (a couple, a way of working).
 */
export function toldIn<T extends TopicHit>(
  topics: readonly T[],
  words: readonly Word[],
  isAbout = false,
): ReadonlySet<T> {
  const saidSo = topics.filter((hit) => isSetAside(hit, words));
  const setAside = topics.filter((hit) => saidSo.includes(hit) || isTakenBack(hit, saidSo));
  if (words.length < STORY) return new Set(setAside);
  const rest = topics.filter((hit) => !setAside.includes(hit));
  const comers = comersIn(words);
  const over = rest.filter(
    (hit) => isOverWith(hit, words) || isOfAnother(hit, words, comers, othersOf(hit, comers)),
  );
  const theirs = rest.filter((hit) => isOfAnother(hit, words, comers, KIN) || isMoreOf(hit, over, words));
  const own = rest.filter((hit) => !over.includes(hit) && !theirs.includes(hit));
  const about = own.length > 0 ? own : theirs;
  const named = namedOnly(about, words);
  const isTold = isAbout || named.length < about.length;
  return new Set([...setAside, ...over, ...(own.length > 0 ? theirs : []), ...(isTold ? named : [])]);
}

/** Of whom a topic is no trouble of the writer's: what a partner does for a living is not. */
function othersOf({ meaning }: TopicHit, comers: ReadonlySet<string>): ReadonlySet<string> {
  if (JOBS.has(meaning.concept) && comers.size === 0) return KIN;
  return EVENTS.has(meaning.concept) ? NO_PARTNER : FAR;
}
const JOBS: ReadonlySet<string> = new Set(['first_responders', 'emergency_health_workers']);

/** "I've got a stammer … The stammer's fine": what is set aside later is so from the first. */
const isTakenBack = <T extends TopicHit>(hit: T, setAside: readonly T[]): boolean =>
  setAside.some((later) => later.meaning.concept === hit.meaning.concept && later.first > hit.first);

/** "My brother is going through a divorce, so I know about custody": more of what is told already in its sentence. */
const isMoreOf = <T extends TopicHit>(hit: T, told: readonly T[], words: readonly Word[]): boolean =>
  told.some(
    (other) =>
      other !== hit &&
      other.meaning.concept === hit.meaning.concept &&
      words[other.first]?.sentence === words[hit.first]?.sentence,
  );

const NOT_WHY =
  /\b(?:its not that|(?:dont|do not) (?:even |really )?think (?:its|it is|this is|thats) (?:even |really )?about|that isnt it|thats not it|i beat it|(?:dont|do not|no) (?:need|want|have) (?:to )?(?:talk|go over|go into|get into|discuss|rehash|work on|focus|dig)\b|none of (?:that|this|it|which) is (?:why|what|the)|(?:thats|that is|this is|which is|its) not (?:why|what (?:im|i am|this|id|i)|the (?:reason|problem|issue|point))|not (?:here|asking|writing|posting) (?:about|because)|(?:isnt|is not|arent|are not|was never|has never been|have never been|never was) (?:a|an|the|my|our|really (?:a|the)) (?:problem|issue|concern|reason|worry)|isnt why)\b/;
const ALL_BEFORE =
  /^(?:so |and |but |anyway )?(?:none of (?:that|this|it|which) is|(?:thats|that is|this is) not (?:why|what|the reason)|that isnt (?:why|what)|(?:this|it|that) (?:isnt|is not) (?:that|about that|it)\b|(?:its|it is|thats) not (?:the|a|an) (?:issue|problem|reason|point)\b|(?:i )?(?:dont|do not) (?:need|want) (?:to )?(?:talk|go over|go into|get into|rehash|discuss) (?:about )?(?:that|it|this|any of it|any of that)\b)/;

/** "None of that is why I'm here", "money isn't the problem": said to be no matter. */
function isSetAside(hit: Stretch, words: readonly Word[]): boolean {
  const sentence = words[hit.first]?.sentence ?? 0;
  if (NOT_WHY.test(textOf(clauseAround(words, hit)))) return true;
  const later = words.filter((word) => word.sentence === sentence + 1);
  if (
    ASKED_IF.test(before(words, hit, 4).concat(textIn(words, hit)).join(' ')) &&
    (SAID_NO.test(textOf(later)) || SAID_NO.test(textOf(nextClause(words, hit))))
  )
    return true;
  return ALL_BEFORE.test(textOf(later)) || isNotIt(hit, words) || isFine(hit, words);
}

/** "I have ADHD, medicated, it's not the issue." */
const isNotIt = (hit: Stretch, words: readonly Word[]): boolean =>
  /\b(?:its|it is|thats|that is) not (?:the|a|an|my) (?:issue|problem|reason|point|concern)\b/.test(
    textOf(sentenceOf(words, hit).filter(({ clause }) => clause > (words[hit.first]?.clause ?? 0))),
  );

/** "My mum asked if I'm gay. I'm not." */
const ASKED_IF = /\b(?:if|whether|thinks?|says?|thought|asked) (?:\w+ )?(?:im|i am|its|were|hes|shes)\b/;
const SAID_NO = /^(?:im|i am|its|it is|were|hes|shes) not$/;
const nextClause = (words: readonly Word[], { last }: Stretch) =>
  words.filter(({ clause }) => clause === (words[last - 1]?.clause ?? 0) + 1);
const textIn = (words: readonly Word[], { first, last }: Stretch) =>
  words.slice(first, last).map(({ text }) => text);

const FINE =
  /\b(?:(?:im|i am|were|we are|hes|shes|he is|she is|theyre|its|it is|thats|is|are|all|been|doing|does|did|going|turned out|get along) (?:\w+ )?(?:fine|great|lovely|wonderful|amazing|supportive|good|ok|okay|well|alright|all right|happy|in remission|over it|proud|stable)(?! (?:at|if|with (?:it|that|video|a|an)|for|by|to|enough|mum|mom|mother|dad|father|guy|wife|husband|kid|person|man|woman|student|parent|boy|girl))|recovered (?:completely|fully|well)|fully recovered|landed on (?:my|his|her|their) feet|in the clear|been clear|no complaints|(?:it|that) passed|walked away from it|got help|not any ?more|not anymore|turned out (?:to be )?(?:nothing|fine)|was nothing|like (?:everyone|everybody|anyone|anybody)|thats all|as the joke goes|i dont mind|the best part|(?:love|like|enjoy) (?:it|my (?:job|wife|husband|life|work|kids|school|team|boss))|never (?:been )?a problem|^(?:(?:the|my|our) )?\w+s (?:fine|ok|okay|great|good|sorted|under control)$|good news|proud of (?:him|her|them)|worked out (?:fine|well)|get(?:s)? along|laugh about it)\b/;
const BUT =
  /\b(?:not|isnt|arent|wasnt|dont|except|until|mostly|sort of|pretend\w*|say(?:s|ing)? (?:im|i am)|everyone|used to|should be|supposed to)\b/;

/** "He's been sober for eight years and I'm proud of him": nothing is the matter. */
function isFine(hit: Stretch, words: readonly Word[]): boolean {
  if (isPraised(hit, words)) return true;
  const clause = words[hit.first]?.clause ?? 0;
  const next = words.filter(
    (word) => word.clause === clause + 1 && word.sentence === words[hit.first]?.sentence,
  );
  const goesOn = whose(hit, words) === null ? OF_SELF : GOES_ON_TELLING;
  const said = textOf([...clauseAround(words, hit), ...(goesOn.test(next[0]?.text ?? '') ? next : [])]);
  return FINE.test(said) && !BUT.test(said) && !TURN.test(textOf(sentenceOf(words, hit)));
}

/** "I've a good marriage": what is praised where it is named. */
const isPraised = (hit: Stretch, words: readonly Word[]): boolean =>
  /^(?:marriage|relationship|family|childhood|job|career|friends?|friendships?)$/.test(
    textIn(words, hit).join(' '),
  ) &&
  /(?<!\b(?:want|wants|need|for|have|build|get|be in) )(?<!\b(?:want|wants|need|for|have|build|get|be in) an? )\b(?:good|great|happy|solid|strong|loving|lovely|wonderful)$/.test(
    before(words, hit, 4).join(' '),
  );

/** How a clause begins that says more of the same. */
const GOES_ON_TELLING = /^(?:and|i|im|ive|hes|shes|he|she|they|theyre|its|we|weve|which|all)$/;
const OF_SELF = /^(?:and|i|im|ive|its|we|weve|which|all)$/;
const TURN = /\b(?:but|though|although|yet|however|until|and still|except)\b/;

const TOLD_OF_PAST =
  /\b(?:years ago|ages ago|long ago|decades ago|when i was (?:a|in|about|\w+teen|\d+|little|young|small|six|seven|eight|nine|ten|eleven|twelve)|in my (?:teens|twenties|thirties|forties|early|mid|late|\d+s)|back (?:then|when|in (?:\d+|the (?:day|army|navy|seventies|eighties|nineties)|school|high|college|uni|university))|as a (?:kid|child|teen|teenager|boy|girl)|growing up|quit \w+ years|(?:stopped|quit|gave up) \w+ (?:in|last|years|\d)|for years after|(?:id|had|hed|shed|wed|theyd) (?:already|long since)|helped me (?:through|with)|got me through|saw me through)\b/;
const STILL =
  /\b(?:still|now|again|ever since|since then|came back|come back|coming back|never (?:got|talked|told|dealt|healed|went)|always|to this day|keeps?|every|cant|not over)\b/;

/** "There's a history of it in my family". */
const OF_FAMILY = /\b(?:history of|runs in|run in|in (?:my|the|our) family)\b/;

/** "I had cancer at 30", "she got me through my divorce": past and over; what lasts is not over by being past. */
function isOverWith(hit: TopicHit, words: readonly Word[]): boolean {
  if (LASTING.has(hit.meaning.concept)) return false;
  const sentence = textOf(sentenceOf(words, hit));
  return (
    (TOLD_OF_PAST.test(sentence) && !STILL.test(sentence)) || OF_FAMILY.test(textOf(clauseAround(words, hit)))
  );
}

const SPEAKER_WORDS = /^(?:i|im|ive|id|ill|me|my|myself|we|weve|wed|us|our|mine|am)$/;
const OTHER = /^(?:he|hes|she|shes|him|her|his|hers|they|theyre|theyve|them|their|hed|shed|theyd)$/;
const BEARS =
  /\b(?:worr\w+|scared|afraid|cop(?:e|ing)|deal\w*|live with|living with|care (?:of|for)|caring for|look(?:ing)? after|handle|support\w*|watch\w*|help|struggl\w+|hard|because of|since|after|affect\w*|between us|me|us|i cant|i dont know how|exhausted)\b/;

/** "Works with people who hoard": said of whom a therapist sees. */
const PEOPLE_AT_LARGE = /^(?:people|others|everyone|everybody)$/;

/** "My sister's in and out of rehab": the trouble of somebody who does not come, and nothing says that it troubles. */
function isOfAnother(
  hit: TopicHit,
  words: readonly Word[],
  comers: ReadonlySet<string>,
  of: ReadonlySet<string>,
): boolean {
  const isOutside = OUTSIDE.has(hit.meaning.concept);
  if (!isOutside && !CONDITIONS.has(hit.meaning.concept)) return false;
  const who = isOutside ? subjectOf(hit, words) : whose(hit, words);
  if (who !== null && PEOPLE_AT_LARGE.test(who) && isAskedHere(words, hit)) return false;
  if (isOutside && who !== null && (who === 'they' || PARTNERS.has(who))) return false;
  if (who !== null && PARTNERS.has(who) && BETWEEN_TWO.has(hit.meaning.concept)) return false;
  if (
    who === null ||
    (who === 'they' ? of === FAR : !of.has(who)) ||
    comers.has(who) ||
    (comers.size > 0 && who === 'they')
  )
    return false;
  const clause = clauseAround(words, hit).filter(({ start }) => !startsWithin(hit, words, start));
  return !BEARS.test(textOf(clause));
}

const startsWithin = ({ first, last }: Stretch, words: readonly Word[], start: number): boolean =>
  words.slice(first, last).some((word) => word.start === start);

/** "My wife says it's a midlife crisis": said of whoever writes. */
const SAYS =
  /^(?:says?|said|thinks?|thought|tells?|told|calls?|called|swears|suggested|suggests|noticed|pointed|keeps|insists|jokes?)$/;

/** Of whom a stretch speaks: a word for somebody, `they` for a pronoun, `null` for whoever writes. */
function whose(hit: Stretch, words: readonly Word[]): string | null {
  const inside = words.slice(hit.first, hit.last);
  if (inside.some(({ text }) => /^(?:i|im|ive|me|us|we|myself|weve)$/.test(text))) return null;
  // "Scream at my kids" is of whoever screams.
  const kin = inside.slice(0, 2).find(({ text, single }) => KIN.has(text) || KIN.has(single));
  if (kin) return kin.text;
  // "After her stroke" is hers, whoever stands before it.
  return inside.some(({ text }) => /^(?:his|her|their)$/.test(text)) ? 'they' : subjectOf(hit, words);
}

/** The nearest somebody before a stretch, in its sentence. */
function subjectOf(hit: Stretch, words: readonly Word[]): string | null {
  if (words.slice(hit.first, hit.last).some(({ text }) => SPEAKER_WORDS.test(text) && text !== 'my'))
    return null;
  const sentence = words[hit.first]?.sentence;
  for (let at = hit.first - 1; at >= 0 && words[at]?.sentence === sentence; at--) {
    const word = words[at];
    if (!word) break;
    if (SAYS.test(words[at + 1]?.text ?? '')) return null;
    if (KIN.has(word.text)) return word.text;
    if (KIN.has(word.single)) return word.single;
    if (word.text.length > 2 && word.text.endsWith('s') && KIN.has(word.text.slice(0, -1)))
      return word.text.slice(0, -1);
    if (OTHER.test(word.text)) return 'they';
    if (SPEAKER_WORDS.test(word.text)) return null;
  }
  return null;
}

function clauseAround(words: readonly Word[], { first }: Stretch): Word[] {
  const clause = words[first]?.clause;
  return words.filter((word) => word.clause === clause);
}
