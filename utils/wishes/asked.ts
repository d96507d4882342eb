import { isAmong, isId } from '../vocabulary/concepts/among.ts';
import type { IdOf } from '../vocabulary/concepts/kinds.ts';
import { isChoiceOfLanguages } from './choice-of-languages.ts';
import { WISHED_AFTER } from './describe.ts';
import type { Hit } from './hits.ts';
import type { Meaning } from './lexicon.ts';
import { isHabit, isLived, isTheirs } from './lived.ts';
import { asksHow, isInRequest, STORY as STORY_WORDS } from './request.ts';
import { after, before, clauseOf, isFragment, isOfThePast, sentenceOf, stanceOf } from './scope.ts';
import { standsForItself } from './stands-for-itself.ts';
import type { Word } from './words.ts';

type ConceptNamed = Hit<Extract<Meaning, { is: 'concept' }>>;

const OFFERED =
  /\b(?:want|need|needs|prefer|preferred|looking|someone|somebody|anyone|therapist|counselor|counselling|counseling|therapy|sessions?|appointments?|meet|meeting|available|availability|openings?|slots?|only|must|offers?|does|do|has|have|would|could|can|free|open|works?|ok|okay|fine|please|ideally|see|prefer|find|possible|or|and|hours|time|times|schedule|options?|on|best|better|easier|ideal|good|busco|suche|cherche|termine|be|it)\b/;
/** A clause about nobody, as in a list. */
const SHORT_CLAUSE = 7;
const WANTED =
  /\b(?:want|needs?|prefer\w*|looking|someone|somebody|anyone|therapist|counsel\w*|therapy|sessions?|appointments?|office|building|offers?|only|must|available|openings?|would|could|can|please|ideally|find|possible|or|option|ok|okay|fine|no|not|never|wont|hed|shed|theyd|id|without|busco|suche|cherche)\b/;
const TELLS_STORY =
  /\b(?:he|she|they|hes|shes|theyre|husband|wife|dad|mom|kids|boss|worked|works|ate|went|cried|drove|used|slept|drank|married|said|saw|buried|hit|met|told|broke|found|yelled|fought|died|proposed|happened|breathe|panic|dread|cry|wake|(?!prefer|need|want|bas|interest|experienc|licens|train|schedul|limit|ne|requir)\w{2,}(?<!e)ed)\b/;

/** Whether a time, a place, a language or a way of coming together is asked for, and not part of a story. */
export function isAsked(hit: ConceptNamed, words: readonly Word[]): boolean {
  const { facet } = hit.meaning;
  if (facet === 'language' && isChoiceOfLanguages(words, hit)) return true;
  // "No group please, I tried that": what is refused here is refused because of what was.
  if (isOfThePast(words, hit) && !(isRefused(hit, words) && !isOfThePast(words, hit, true))) return false;
  if (facet === 'language') return isSpoken(hit, words);
  if ((facet === 'hours' || facet === 'setting') && isLived(hit, words)) return false;
  if (facet === 'hours' && (isOfDays(hit, words) || isOfWork(hit, words))) return false;
  if (facet === 'setting' && !isPlace(hit) && !isInRequest(words, hit)) return false;
  if (
    facet === 'format' &&
    (isTheirs(hit, words) || TRIED.test(before(words, hit, 4).join(' ')) || !isInRequest(words, hit))
  )
    return false;
  const isWord = facet === 'setting' || (facet === 'format' && hit.last - hit.first === 1);
  if (isWord && !standsForItself(words, hit)) return false;
  const clause = clauseOf(words, hit);
  const rest = clause.filter((_, at) => at < 30).map(({ text }) => text);
  const bare =
    clause.length <= 4 ||
    (facet === 'hours' && isFragment(words, hit)) ||
    (words[hit.first]?.foreign === true && hit.meaning.facet !== 'language');
  if (facet === 'hours' && hit.soft && isHabit(hit, words) && !asksHow(words, hit)) return false;
  if (facet === 'hours' && NO_CLOCK_UNIT.test(words[hit.last]?.text ?? '')) return false;
  if (facet === 'hours' && isClock(hit, words)) return true;
  if (facet === 'hours' && hit.last - hit.first > 3 && clause.length <= hit.last - hit.first + 3) return true;
  if (facet === 'hours')
    return bare
      ? !TELLS_STORY.test(
          [...before(words, hit, 8), ...after(words, hit, 8).filter((word) => word !== 'works')].join(' '),
        )
      : OFFERED.test(rest.join(' ')) && !TELLS_STORY.test(sinceAsked(before(words, hit, 8)).join(' '));
  if (facet === 'format')
    return !hit.soft || bare || isSessions(hit, words) || DOES.test(before(words, hit, 6).join(' '));
  if (facet === 'profession') return isProfession(hit, words);
  if (!hit.soft) return true;
  const isPlain =
    clause.length <= SHORT_CLAUSE &&
    !rest.some((word) => /^(?:i|im|we|he|she|they|it|its|who|mom|dad|husband|wife)$/.test(word));
  return (
    bare || isPlain || (WANTED.test(rest.join(' ')) && !TELLS_STORY.test(before(words, hit, 6).join(' ')))
  );
}

/** "Aetna, after 9pm when they're asleep": a time of the clock that begins what is said. */
const isClock = (hit: ConceptNamed, words: readonly Word[]): boolean =>
  clauseOf(words, hit)[0] === words[hit.first] &&
  words[hit.first]?.afterComma === true &&
  /^(?:after|past|from|before|between) \d/.test(
    words
      .slice(hit.first, hit.first + 2)
      .map(({ text }) => text)
      .join(' '),
  ) &&
  !clauseOf(words, hit).some(({ text }) => /^(?:was|were|had|did|\w{2,}ed)$/.test(text));

/** "She works days so we need evenings": a story ends where somebody asks. */
const sinceAsked = (lead: readonly string[]) =>
  lead.slice(
    lead.findLastIndex((word) => /^(?:needs?|wants?|prefer|looking|hoping|ideally|can|could)$/.test(word)) +
      1,
  );

/** "ICU nurse, nights", "he is on nights": when somebody works; "monday i sat in the car" is no Saturday. */
function isOfWork({ first, last }: ConceptNamed, words: readonly Word[]): boolean {
  const word = words[first];
  if (last - first > 2 || word === undefined) return false;
  const back = words[first - 1];
  if (IS_BAD.test(after(words, { first, last }, 4).join(' '))) return true;
  if (word.text === 'sat')
    return (
      /^(?:across|down|opposite|beside|next|through|there)$/.test(words[last]?.text ?? '') ||
      (/^(?:i|we|he|she|they|and|just|who|has|have|had|whos|ive|weve)$/.test(back?.text ?? '') &&
        word.joined &&
        !/^Sat$/.test(word.cased))
    );
  if (!/^(?:nights|days|earlies|lates)$/.test(word.text)) return false;
  const isShift = back?.text === 'on' && !/^(?:only|free|available)$/.test(words[first - 2]?.text ?? '');
  return (
    (word.joined && isShift) ||
    (!word.joined && JOB.test(back?.text ?? '') && back?.sentence === word.sentence)
  );
}
/** "Sunday nights are the worst": what a time is like. */
const IS_BAD =
  /^(?:is|are|feels?|gets?) (?:always |really |so |just )?(?:the )?(?:worst|hardest|harder|hard|bad|lonely|lonel\w+|awful|long|rough|tough|endless|terrible|unbearable)\b(?! for (?:me to|us to))/;
const JOB =
  /^(?:nurses?|nursing|medic|paramedic|dispatch(?:er)?|officer|cop|police|guard|driver|trucker|resident|firefighter|emt|porter|carer|baker|worker|operator|warehouse|security|icu|er|ems|midwife|bartender|factory|shifts?)$/;

const isPlace = ({ meaning }: ConceptNamed): boolean =>
  isAmong(meaning.concept, ['setting_online', 'setting_in_person', 'setting_hybrid', 'setting_home']);

/** "I paint, badly, on weekends": a time in a sentence of a story that tells of somebody and asks for nothing. */
function isOfDays(hit: ConceptNamed, words: readonly Word[]): boolean {
  if (words.length < STORY_WORDS || hit.last - hit.first > 2 || asksHow(words, hit)) return false;
  const said = sentenceOf(words, hit).map(({ text }) => text);
  return /^(?:i|im|my|we|our|he|she|his|her|hes|shes|they)$/.test(said[0] ?? '') && !CAN.test(said.join(' '));
}

const CAN =
  /\b(?:(?:got|has|have) to|can|could|cant|make|works?|free|off|available|best|better|easier|ok|okay|fine|only|available|open|home|possible|mornings?|evenings?|do)\b/;

/** "After six years" is no time of day. */
const NO_CLOCK_UNIT =
  /^(?:years?|months?|weeks?|days?|minutes?|hours?|sessions?|kids|people|visits|of|shift|shifts)$/;

/** "Tried a group twice, want one to one." */
const TRIED = /\btried(?: \w+){0,2}$/;

/** "Someone who does both grief and couples". */
const DOES =
  /\b(?:who|that|someone|somebody|anyone) (?:\w+ )?(?:does|sees|treats|works with|takes)(?: \w+){0,3}$/;

const SESSIONS =
  /^(?:therapy|therapist|therapists|counseling|counselling|counselor|sessions?|work|counsellor|psychotherapy|format)$/;
const isSessions = (hit: Hit, words: readonly Word[]) => SESSIONS.test(after(words, hit, 1)[0] ?? '');

const SPEAKS =
  /^(?:speak|speaks|speaking|fluent|bilingual|in|language|hablen?|habla|hable|en|auf|parle|parlent|spricht|signs|therapy|sessions|only|native|understands|knows|or|and|both|must|be|it|to)$/;
const SPOKEN_AFTER =
  /^(?:speaking|speaker|language|fluent|only|please|preferred|or|and|therapist|counselor|therapy|session|sessions|bilingual|if|sprachig|required)$/;

/** A text that speaks of languages. */
const SPEAKING =
  /^(?:speaks?|speaking|spoken|language|languages|fluent|bilingual|translat\w+|interpret\w+|english|habla|hable|hablar|hablen|idioma|spricht|sprechen|sprache|parle|parler|langue|fale|fala|falem|parli|parla|mowi|mowiacego|mowiacej|marunong|nagsasalita|bilingue)$/;
const OF_PEOPLE =
  /^(?:woman|man|women|men|guy|girl|female|male|therapists?|counselors?|family|families|food|culture|community|church|restaurant|parents?|mom|mother|dad|father|husband|wife|people|person|american|household|background|descent)$/;

/** "Chinese Malaysian": a people of two names. */
const OF_NATION = /^\w{3,}(?:ese|ian|ean|can|ish|born)$/;

/** Names of languages that no people has. */
const ONLY_LANGUAGE =
  /^(?:mandarin|cantonese|farsi|dari|pashto|hindi|urdu|tagalog|arabic|hebrew|yiddish|amharic|tigrinya|swahili|gujarati|kannada|malayalam|telugu|creole|kreyol|asl|bsl)$/;
const LIST = 5;

/** Names of languages that are names of peoples too: alone they are a people as well. */
const PEOPLES: ReadonlySet<string> = new Set<IdOf<'language'>>([
  'lang_ko',
  'lang_ja',
  'lang_vi',
  'lang_zh-cmn',
  'lang_zh-yue',
  'lang_hi',
  'lang_ar',
  'lang_fa',
  'lang_pl',
  'lang_ru',
  'lang_uk',
  'lang_it',
  'lang_el',
  'lang_tr',
  'lang_he',
  'lang_hy',
  'lang_fr',
  'lang_de',
  'lang_pt',
  'lang_ht',
  'lang_fil',
  'lang_so',
  'lang_am',
  'lang_ne',
  'lang_pa',
  'lang_th',
  'lang_km',
  'lang_lo',
  'lang_hmn',
  'lang_ka',
  'lang_en',
  'lang_ga',
  'lang_cy',
  'lang_nl',
  'lang_sv',
  'lang_no',
  'lang_da',
  'lang_fi',
  'lang_hu',
  'lang_ro',
  'lang_cs',
  'lang_bg',
  'lang_sr',
  'lang_hr',
  'lang_id',
  'lang_my',
  'lang_bn',
  'lang_ta',
  'lang_te',
  'lang_gu',
  'lang_ur',
  'lang_ps',
  'lang_ku',
  'lang_sq',
  'lang_es',
]);

/** "Que hable inglés": asked for in another language; "atiende en inglés" is not. */
const ASKS_FOR =
  /\b(?:que|busco|buscamos|quiero|necesito|prefiero|hable|hablen|sea|oder|ou|o|spricht|sprechen|suche|brauche|parle|cherche|voudrais)\b/;

function isSpoken(hit: ConceptNamed, words: readonly Word[]): boolean {
  const lead = before(words, hit, 4);
  const back = lead.at(-1) ?? '';
  const next = words[hit.last]?.text ?? '';
  if (words[hit.first]?.foreign === true && /^(?:geht|ginge|ok|okay|aussi|tambien|moglich)$/.test(next))
    return true;
  if (/^(?:speaking|speaker|speakers|sprachig)$/.test(next)) return true;
  if (isWishedByName(hit, words)) return true;
  if (back === '' && /^(?:please|only|preferred|if)$/.test(next)) return true;
  if (
    hit.meaning.concept === 'lang_en' &&
    words[hit.first]?.foreign === true &&
    !ASKS_FOR.test(lead.join(' '))
  )
    return false;
  if (
    hit.meaning.concept === 'lang_en' &&
    !words[hit.first]?.foreign &&
    (!/^(?:speaks?|speaking|in|fluent|or)$/.test(back) || /^i (?:\w+ )?speak$/.test(lead.join(' ')))
  )
    return false;
  if (words[hit.last - 1]?.text === 'speaking') return true;
  if (
    /^(?:speaks?|speaking|fluent|hablen?|habla|hable|hablar|auf|em|parle|parlent|parler|spricht|sprechen|sprache|fale|falem|fala|parli|parla|po|idioma|signs|bilingual|native)$/.test(
      back,
    )
  )
    return true;
  if (
    lead.some((word) =>
      /^(?:speaks?|speaking|fluent|hable|hablen|habla|parle|spricht|bilingual|signs)$/.test(word),
    )
  )
    return true;
  if (/^(?:in|en|em|auf)$/.test(back)) return true;
  if (isAmong(hit.meaning.concept, ['lang_ase', 'lang_bfi', 'lang_fsl'])) return true;
  if (
    words.some(({ text }) => SPEAKING.test(text)) &&
    !OF_PEOPLE.test(next) &&
    !(words[hit.last]?.joined === true && OF_NATION.test(next)) &&
    !/^(?:i|im|am|as|a|an|was|not)$/.test(back)
  )
    return true;
  const clause = clauseOf(words, hit);
  if (/^(?:i|im|am|as|my|a|an|the|was)$/.test(back) && !SPOKEN_AFTER.test(next)) return false;
  if (ONLY_LANGUAGE.test(words[hit.last - 1]?.text ?? ''))
    return clause.length <= LIST || OFFERED.test(lead.join(' '));
  if (PEOPLES.has(hit.meaning.concept) && !isId(hit.meaning.concept, 'lang_es'))
    return clause.length <= 2 && !/^(?:woman|man|therapist|guy|female|male)$/.test(next) && SPEAKS.test(back);
  return clause.length <= 3 || (SPEAKS.test(back) && back !== '');
}

/** A kind of professional that is asked for, not one that there was, or that one is. */
function isProfession(hit: ConceptNamed, words: readonly Word[]): boolean {
  const lead = before(words, hit, 6).join(' ');
  if (/\b(?:im|i am|as|my|our|his|her|the|saw|see|had|by|from|school|last|said|says)(?: \w+)?$/.test(lead))
    return false;
  return isFragment(words, hit) || OFFERED.test(lead);
}

/** "Polish would be lovely", "prefer Russian", "somebody with Portuguese": a language that is wished for by its name. */
const isWishedByName = (hit: ConceptNamed, words: readonly Word[]): boolean =>
  !OF_PEOPLE.test(words[hit.last]?.text ?? '') &&
  !isId(hit.meaning.concept, 'lang_en') &&
  ((leadsClause(hit, words) && WISHED_AFTER.test(after(words, hit, 4).join(' '))) ||
    WISHED_BY.test(before(words, hit, 4).join(' ')));
const WISHED_BY =
  /(?:^|\b(?:id|i|would|we|wed) )(?:prefer|pref|preferably|ideally)$|\b(?:someone|somebody|anyone|anybody|therapist|counsell?or|one) (?:with|who has|who knows)$/;
const leadsClause = ({ first }: ConceptNamed, words: readonly Word[]): boolean =>
  words[first - 1]?.clause !== words[first]?.clause;

const isRefused = (hit: ConceptNamed, words: readonly Word[]): boolean =>
  /^(?:no|not|never)$/.test(words[hit.first]?.text ?? '') || stanceOf(words, hit) === 'out';
