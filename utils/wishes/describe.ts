import type { Hit } from './hits.ts';
import { after, before, hasHead, isFragment, isOfSelf, isWanted, stanceOf, textOf } from './scope.ts';
import { canStandAlone } from './stand-alone.ts';
import { standsForItself } from './stands-for-itself.ts';
import type { Stretch, Word } from './words.ts';

/**
 * Whether words for a person say whom one wants, and not what one is oneself or who someone else is: before a word
 * for a therapist, after "I want", "someone who is", or alone, as in a list.
 */
export function isOfTherapist(hit: Hit, words: readonly Word[]): boolean {
  const lead = before(words, hit, 8);
  const rest = after(words, hit, 3);
  const back = lead.at(-1) ?? '';
  if (IS_THE_ONE.test(lead.join(' ')) || OF_ANYBODY.test(lead.join(' ')) || isAside(hit, words)) return false;
  if (isClient(hit, words) || isOfAKind(hit, words)) return false;
  if (
    (saysWish(hit, words) && !IS_OF_SELF.test(back)) ||
    HOPED.test(lead.join(' ')) ||
    SENT_TO.test(lead.join(' '))
  )
    return true;
  if (
    /^(?:the|that|this|his|her|their|our|your|some|last|other|only|one|single|many|most|these|those|two)$/.test(
      back,
    ) &&
    !hasHead(words, hit)
  )
    return false;
  if (
    /^(?:in|gets|get|understands|treats|sees|does|helps|for|about|by|other|most|some)$/.test(back) &&
    /^(?:women|men|girls|boys|guys|dudes|ladies|dads|mums|moms|fathers|mothers|veterans|vets|parents|widows|widowers|immigrants|lesbians)$/.test(
      words[hit.first]?.text ?? '',
    )
  )
    return false;
  if (
    /\b(?:every|each|most|all|many|few|any) (?:\w+)$/.test(lead.slice(-2).join(' ')) &&
    lead.length > 1 &&
    !hasHead(words, hit)
  )
    return false;
  if (isPlural(words[hit.first]) && /\b(?:good|great|works?|working|experienced?) with$/.test(lead.join(' ')))
    return false;
  if (words[hit.first]?.text === 'parents' && !/^(?:are|be)$/.test(back)) return false;
  const asLong =
    /\b(?:as long as|if|that) (?:(?:shes|hes|theyre|its|they are|they were|(?:it|she|he) (?:is|was|were))(?: an?)?)$/.test(
      lead.join(' '),
    );
  if (asLong) return true;
  if (IS_OF_SELF.test(back)) return false;
  if (isHead(words, hit))
    return (
      !/$(?<=\b(?:im|i am|as|my (?:last|old|previous|ex)|saw|had|tried)\b[^|]*)/.test(lead.join(' ')) ||
      isWanted(words, hit)
    );
  if (
    /^(?:i|im|family|parents|parent|mom|dad|woman i|friend|friends|neighborhood|church|household|guy who|guys who|kid|kids|boyfriend|girlfriend|husband|wife|ex|coworker|boss|in my life|dating|sister|brother|couple|couples|people|folks|teen|teens|teenager|student|nurse|of|and my|here|living|raised|born|owned|owner|community|culture|food|tradition|traditions|country|neighborhood)$/.test(
      rest[0] ?? '',
    ) &&
    !/^of (?:colou?r|faith|(?:his|her|their|my)(?: own)? age|(?:about|around|roughly) (?:my|his|her))/.test(
      rest.slice(0, 3).join(' '),
    )
  )
    return false;
  if (WISHED_AFTER.test(rest.join(' ')) || isWishedNext(hit, words)) return true;
  if (isWhoWould(lead, after(words, hit, 5))) return true;
  if (isAgeBefore(words, hit)) return wantsNear(words, hit);
  if (isOfSelf(words, hit)) return wantsNear(words, hit);
  if (wantsNear(words, hit)) return true;
  const longest = /^in (?:his|her|their)$/.test(rest.slice(0, 2).join(' ')) ? LONGEST_OF_AGE : undefined;
  if (isPlural(words[hit.first]) && stanceOf(words, hit) === 'asked' && !TRUSTS.test(lead.join(' ')))
    return false;
  return (
    canStandAlone(hit, words) &&
    !isSomeoneElse(lead) &&
    !isAgeNext(words, hit) &&
    !isToldOfPast(words, hit) &&
    standsForItself(words, hit) &&
    isFragment(words, hit, longest)
  );
}

/** "Catholic school was hell": a clause that tells of what was. */
const isToldOfPast = (words: readonly Word[], hit: Stretch): boolean =>
  /^(?:at (?:work|church|school|the|my)|next door|on the (?:bus|train|street)|in (?:the|my|our) (?:office|building|street|church|team))\b/.test(
    after(words, hit, 3).join(' '),
  ) || after(words, hit, 4).some((word) => /^(?:was|were|had|did|went)$/.test(word));

/** "I'm the one in the family who got sober." */
const IS_THE_ONE = /\b(?:im|i am|i was|hes|shes) (?:the|one of|a|an)(?: \w+){0,5}$/;

/** "Where does a man start?" */
const OF_ANYBODY = /\bdoes an?$/;

/** "My boss (a good guy) says": who was named before it. */
function isAside(hit: Hit, words: readonly Word[]): boolean {
  const clause = words[hit.first]?.clause ?? 0;
  const at = words.findIndex((word) => word.clause === clause);
  return (
    words[at - 1]?.sentence === words[at]?.sentence &&
    SOMEONE.test(words[at - 1]?.text ?? '') &&
    /^an?(?: \w+)?$/.test(before(words, hit, 4).join(' '))
  );
}
const SOMEONE =
  /^(?:boss|manager|friend|neighbou?r|doctor|gp|coworker|colleague|brother|sister|husband|wife|partner|roommate|landlord|teacher|coach|pastor)$/;

const ONE_PERSON = /^(?:girl|boy|man|woman|guy|lady|lass|lad)$/;

/** "A therapist for a ten year old girl": the one who is to come. */
const isClient = (hit: Hit, words: readonly Word[]): boolean =>
  ONE_PERSON.test(words[hit.first]?.text ?? '') &&
  FOR_SOMEBODY.test(before(words, hit, 9).join(' ')) &&
  !hasHead(words, hit);
const FOR_SOMEBODY =
  /\b(?:therap\w+|counsel\w+|psycholog\w+|someone|somebody|anyone|anybody|help|recommendations?) for (?:(?:a|an|my|our|the|this) )?(?:\w+ ){0,3}(?:year old|yr old|yo|young|old|little|teenage|teen)?$|\b(?:year old|yr old|yo)$/;

/** "The heating man": somebody of a trade, and nobody who is looked for. */
const isOfAKind = (hit: Hit, words: readonly Word[]): boolean =>
  /^(?:man|guy|lady|woman)$/.test(words[hit.first]?.text ?? '') &&
  /\b(?:the|that|this|his|her|their|our|your) (?!right\b|ideal\b|perfect\b|best\b)\w+$/.test(
    before(words, hit, 2).join(' '),
  ) &&
  !hasHead(words, hit);

/** "Hopefully queer", "preferably a woman": said of whoever is looked for. */
const HOPED =
  /^(?:and |or |but |also )?(?:hopefully|ideally|preferably|bonus if|(?:bonus|extra) (?:points?|credit) (?:if|for)|i (?:will|would|can|could) only (?:see|talk to|work with|speak to|open up to))(?: (?:a|an|also|someone|somebody|one|who|is|whos|shes|hes|theyre))*$/;

/** "Don't send me to a Christian". */
const SENT_TO =
  /\b(?:send|refer|put|pair|match|set|stick) (?:me|us|him|her|them) (?:up )?(?:with|to) (?:an?|another|any|some)(?: \w+)?$/;

const IS_OF_SELF = /^(?:im|ive|am|as|were|hes|shes|being|raised|grew|theyre)$/;

/** "Easier to talk to another man", "who has kids": the phrase itself says that somebody is wanted. */
const saysWish = ({ first, last }: Hit, words: readonly Word[]): boolean =>
  last - first > 1 && (words[last - 1]?.text === 'only' || SAYS_WISH.test(textOf(words.slice(first, last))));
const SAYS_WISH =
  /\b(?:therapists|counselors|counsellors|providers|prefer|preferably|ideally|wants?|must|comfortable|better|safer|easier|open up|to talk|talk to|speak to|see an?|suppose|guess|trusts|who|whos|someone|somebody|herself|himself|themselves|another|fellow)\b/;

/** "A man in his 50s or 60s" is longer than other wishes in a list. */
const LONGEST_OF_AGE = 10;

const TRUSTS = /\b(?:trusts?|prefers?|only|talks?|likes|better with|easier with|open up)\b/;

/** "Guys, need some help": people who are spoken to, or of. */
const isPlural = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:men|women|guys|girls|ladies|boys|dudes|parents|christians|lutherans|catholics|mormons|muslims|jews|baptists|hindus|evangelicals|methodists)$/.test(
    word.text,
  );

/** How a name goes on that is wished for: "if possible", "would be lovely". */
export const WISHED_AFTER =
  /^(?:if (?:such|there|you|one|any|at all|they)\b|preferred|please|only|ideally|if possible|a plus|(?:would|d) (?:be (?:ideal|great|lovely|nice|best|better|easier|good|preferred|a (?:plus|bonus)|amazing|perfect|wonderful|helpful)|help)|is (?:preferred|a must|a plus|a bonus|best|better|ideal)|helps|or bust)\b/;

/** "A young guy who games, ideally": the next clause is no more than that it is wished. */
const isWishedNext = ({ last }: Hit, words: readonly Word[]): boolean => {
  const clause = (words[last - 1]?.clause ?? 0) + 1;
  const next = words.filter((word) => word.clause === clause);
  return /^(?:ideally|preferably|please|if possible|hopefully|pls)$/.test(
    next.map(({ text }) => text).join(' '),
  );
};

/** "A guy in Cleveland who would say it straight": somebody who is nobody yet. */
const isWhoWould = (lead: readonly string[], rest: readonly string[]): boolean =>
  (/^(?:(?:and|or|maybe|some|a|an|any|to|with|older|younger|good|local) ?)*$/.test(lead.join(' ')) ||
    (/^who(?:d|ll)$|^(?:who|that)$/.test(rest[0] ?? '') && FROM_NOBODY.test(lead.join(' ')))) &&
  /^(?:in \w+ (?:\w+ )?)?(?:whod|wholl|whos|(?:who|that) (?:has|had|is|was|knew|works|worked|would|will|wont|wouldnt|can|could|isnt|is not|doesnt|does|has|takes|gets|understands|knows))\b/.test(
    rest.join(' '),
  );

/** "To say that once a week with a woman who …": with somebody who is nobody yet. */
const FROM_NOBODY =
  /\b(?:say|speak|talk|meet|sit|work|go|time|hour|session|sessions|week|month|cry|start|start over|begin) (?:\w+ ){0,3}(?:with|to) an?(?: \w+)?$/;

/** "Married to a man", "late diagnosed autistic woman": somebody of the story, or the writer. */
function isSomeoneElse(lead: readonly string[]): boolean {
  return (
    NEAR_ONE.test(lead.join(' ')) ||
    /^(?:autistic|diagnosed|divorced|retired|trans|single|married|widowed|pregnant|closeted|sober|depressed|anxious|working|divorcing|middleaged|young|adhd|audhd|tween|preteen|teen|teenage|college|little|neurodivergent|gets|treats|understands|helps)$/.test(
      lead.at(-1) ?? '',
    )
  );
}

const NEAR_ONE =
  /\b(?:married to|dating|divorced from|engaged to|in love with|attracted to|sleeping with|seeing|hit by|attacked by|raped by|living with|lives with|left by|raised by|friends with) (?:a|an|another|the|some)?(?: \w+){0,3}$/;

/** "Black woman, 34": that is the writer. */
function isAgeNext(words: readonly Word[], { last }: Hit): boolean {
  const next = words[last];
  return next !== undefined && /^\d\d$/.test(next.text) && words[last + 1]?.joined !== true;
}

/** "40, queer woman": that is the writer too. */
function isAgeBefore(words: readonly Word[], { first }: Stretch): boolean {
  const clause = words[first]?.clause ?? 0;
  const at = words.findIndex((word) => word.clause === clause) - 1;
  const back = words[at];
  return (
    back !== undefined &&
    back.sentence === words[first]?.sentence &&
    /^[1-9]\d$/.test(back.text) &&
    (words[at - 1]?.clause !== back.clause || /^(?:im|am|aged)$/.test(words[at - 1]?.text ?? ''))
  );
}

/** A head noun right after, or after other words of description: "Black woman therapist", "a gay or queer provider". */
function isHead(words: readonly Word[], { first, last }: Hit): boolean {
  for (let at = last - 1; at < last + 4; at++) {
    const word = words[at];
    if (at >= last && !word?.joined) return false;
    if (word === undefined || (at < last && last - first === 1)) continue;
    if (
      /^(?:therapists?|counsel?lors?|psychologists?|psychiatrist|providers?|clinicians?|doctor|shrink|practitioner|psychotherapist|analyst|coach|counseling|counselling|groups?|meetings?|practices?|clinics?|places?|terapeuta|psicolog[ao]|therapeut(?:in)?|psy|psychologue|speciali[sz]ing)$/.test(
        word.text,
      )
    )
      return true;
    if (/^(?:who|that|and i|i|is|with|for|my|to)$/.test(word.text)) return false;
  }
  return false;
}

const WANTS =
  /\b(?:want(?:s|ed)?|needs?|prefer(?:s|red|ably|ence)?|looking (?:for|4)|look for|could (?:do with|use)|seek(?:ing)?|search(?:ing)? for|find|must be|has to be|have to be|needs to be|gotta be|got to be|should be|ideally|someone|somebody|anyone|anybody|rather not|cant (?:see|talk to|work with)|uncomfortable (?:with|around)|(?:do well|feel safe|feel comfortable|be open|open up) (?:with|around|to)|as long as|if it (?:was|were|is)|would (?:like|love|be)|(?:id|wed) (?:like|love|rather|sooner)|(?:id|hed|shed|theyd|would)(?: only| rather| probably| maybe)? (?:see|go to|talk to|open up to|go with|try|take|pick|choose|accept|consider|settle for|do better with|feel safer with)|hoping for|talk(?:ing)? to|request(?:ing)?|ask(?:ing)? for|recommend|if there (?:is|was|were)|(?:if|is|are) there(?:s)?|if theres|who is|whos|who was|be|open to|comfortable with|more comfortable with|hates? the (?:idea|thought) of|(?:wont|refuse to|cant) (?:see|go to|do|talk to|open up to|work with)|refuses? to (?:see|talk to)|busco|quiero|prefiero|necesito|suche|brauche|mochte|cherche|cherchons|suchen|brauchen|buscamos|necesitamos|queremos|procuro|preciso|voudrais|prefere|preferiblemente|preferencia|que sea|sea|debe ser|tiene que ser|am liebsten|lieber|soll|sollte|bevorzugt|plutot|si possible|de preference)\b/g;

/** Whether what is wanted stands before it, and nobody else in between. */
function wantsNear(words: readonly Word[], hit: Hit): boolean {
  const lead = before(words, hit, 12).join(' ');
  const found = [...lead.matchAll(WANTS)].at(-1);
  if (!found) return false;
  const between = lead
    .slice(found.index + found[0].length)
    .replace(/^ have an?\b|^(?: not)?(?: (?:work|talk|meet|speak|deal|sit|open up|go) (?:with|to))?\b/, '');
  return !/\b(?:i|im|my|me|hes|shes|he|she|as a|they|we|our|his|her|because|was|were|dating|married|with a|has a|have a)\b/.test(
    between,
  );
}
