import scope from './data/scope.json' with { type: 'json' };
import { isLacked, isNeither } from './neither.ts';
import { isOfLooking, isOnlyLastResort, isRefusedByFrame } from './refusal-frames.ts';
import { isInRefusals, isOfRest, isRefusedAfter, isSecondBest, isUnable, isUntold } from './refused.ts';
import { isScarce } from './scarce.ts';
import type { Stretch, Word } from './words.ts';

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const WANT = set(scope.want);
const SELF = set(scope.self);
const NOT_SELF = set(scope.others);
const HEAD = set(scope.head);
const MUST = set(scope.must);
const SOFTENED = set(scope.softened);
const HEDGE = set(scope.hedge);
const REFUSE = set(scope.refuse);
const AUXILIARY = set(scope.auxiliary);
const PAST_WORDS = set(scope.past);
/** "Won't make me", "doesn't bring up": what comes after is ruled out, whatever it is. */
const AFTER_REFUSAL = set(scope.afterRefusal);

/** The words of the clause before a stretch, the nearest last. */
export function before(words: readonly Word[], { first }: Stretch, most: number): string[] {
  const clause = words[first]?.clause;
  const from = Math.max(0, first - most);
  return words
    .slice(from, first)
    .filter((word) => word.clause === clause)
    .map(({ text }) => text);
}

/** The words of the clause after a stretch, the nearest first. */
export function after(words: readonly Word[], { last }: Stretch, most: number): string[] {
  const clause = words[last - 1]?.clause;
  return words
    .slice(last, last + most)
    .filter((word) => word.clause === clause)
    .map(({ text }) => text);
}

export function clauseOf(words: readonly Word[], { first }: Stretch): Word[] {
  const clause = words[first]?.clause;
  return words.filter((word) => word.clause === clause);
}

/** Words as one text. */
export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

export function sentenceOf(words: readonly Word[], { first }: Stretch): Word[] {
  const sentence = words[first]?.sentence;
  return words.filter((word) => word.sentence === sentence);
}

/** `out`: ruled out by the words before it. `nothing`: neither asked for nor ruled out. */
export type Stance = 'asked' | 'out' | 'nothing';

/** How the words around a stretch take it. */
export function stanceOf(words: readonly Word[], stretch: Stretch): Stance {
  const lead = before(words, stretch, 9);
  const isByFrame = isRefusedByFrame(words, stretch);
  if (!isByFrame && (isLacked(lead) || isScarce(lead))) return 'asked';
  if (isOnlyLastResort(words, stretch)) return 'nothing';
  if (isNeither(lead, after(words, stretch, 6))) return 'nothing';
  const refused =
    !isDouble(lead) &&
    (isOut(lead) ||
      REFUSED.test(lead.join(' ')) ||
      ALL_BUT.test(lead.join(' ')) ||
      isUntold(
        [...lead, ...words.slice(stretch.first, stretch.last - 1).map(({ text }) => text)],
        nameOf(words, stretch),
      ) ||
      isOfUnwanted(words, stretch) ||
      isUnable(lead, words[stretch.first]?.text ?? '') ||
      isSecondBest(lead) ||
      isInRefusals(words, stretch) ||
      isByFrame ||
      isOutByList(words, stretch));
  // "I don't want couples counselling yet".
  if (refused && words[stretch.last]?.text === 'yet') return 'nothing';
  if (isOfRest(lead, words[stretch.first]?.text ?? '')) return 'nothing';
  const isOutNext =
    /^(?:is|are)$/.test(words[stretch.last - 1]?.text ?? '') &&
    /^(?:out|no good|bad|terrible|awful|difficult|impossible|not (?:an option|possible|good|great|ideal)|off the table|a no|hard)\b/.test(
      after(words, stretch, 3).join(' '),
    );
  return refused ||
    isOutNext ||
    REFUSED_AFTER.test(after(words, stretch, 5).join(' ')) ||
    isRefusedNext(words, stretch) ||
    (isRefusedAfter(words, stretch) && !isOfLooking(lead))
    ? 'out'
    : 'asked';
}

/** "People keep recommending X, we don't want that." */
export function isRefusedNext(words: readonly Word[], { last }: Stretch): boolean {
  const clause = (words[last - 1]?.clause ?? 0) + 1;
  const next = words.slice(last, last + MOST_AFTER).filter((word) => word.clause === clause);
  return REFUSES.test(next.map(({ text }) => text).join(' '));
}

const MOST_AFTER = 14;
const REFUSES =
  /^(?:and |but |so |no |which )?(?:i|we|he|she|they) (?:really |just |both |definitely )?(?:dont|do not|wont|will not|didnt|hate|hated|refuse)(?: (?:want|wanna|like|do|need|trust|believe in|want to do))? (?:that|it|them|those|one|any of it|any of that|either)\b|^(?:its|thats|it is|that is) not (?:for me|for us|my thing|what i want|what we want)\b/;

/** Other ways to rule out what comes next, and what came before. */
const REFUSED =
  /\b(?:(?:any|every)(?:thing|one|body) (?:but|except)|(?:dont|do not|never) (?:pair|match|set|put|send|assign|refer|connect|stick)(?: me| us| him| her| them)?(?: up)? (?:with|to)|(?:dont|do not|never) (?:sell|pitch|push|give|offer|hand)(?: me| us| him| her)|other than|instead of|rather than|allergic to|done with|(?:sick|tired) of|(?:cant|couldnt|could not|could never|can never) (?:do|stand|face|deal with|handle|see|talk to|work with|sit (?:in|through)|be in)|(?:wont|will not|would(?: not|nt)) (?:do|see|use|go to|talk to)|refuse to (?:do|see|use)|no interest in|not interested in|not into|uncomfortable (?:with|around)|not comfortable (?:with|around)|(?:dont|do not|never|cant) (?:do well|feel safe|feel comfortable|feel ok|open up) (?:with|around|to)|(?:scared|afraid|terrified) of|rather not(?: (?:work|talk|see|speak|meet|deal|go)(?: with| to)?| \w+)?|steer clear of|turned off by|dont trust|loathe|dislike|hates? the (?:idea|thought) of|wont talk to|wont open up to|zero|no more|(?:had |have had )?enough (?:of|with)|fed up with|except for|keep away from|stay away from|steer away from|not doing|not a fan of|thumbs down (?:on|to)|you can keep|spare (?:me|us|him|her)|hard (?:pass on|no to)|(?:say|said|saying) no to|draw(?:ing)? the line at)(?: (?:a|an|any|anything|your|the|more|another|all|other|older|male|female|white|that|those))*$/;
/** "I don't want a therapist who'll fix it": what such a one does is not wanted either. */
const isOfUnwanted = (words: readonly Word[], { first }: Stretch): boolean =>
  UNWANTED.test(
    textOf(
      words
        .slice(Math.max(0, first - 12), first)
        .filter(({ sentence }) => sentence === words[first]?.sentence),
    ),
  );
const UNWANTED =
  /\b(?:(?:dont|do not|didnt|never) (?:want|need|like)|not looking for|tired of|sick of|no more)(?: (?:a|an|another|any|some))?(?: \w+)? (?:therapists?|counsel\w+|someone|somebody|anyone|person|people|one|ones|man|woman|guy|lady) (?:wholl|whod|(?:who|that) (?:will|would|is|just|only|can|does|has|wants to))(?: (?:just|only|always))?(?: (?!not\b|wont\b|cant\b|doesnt\b)\w+)?$/;

/** "Anyone but another straight man": whatever stands in between. */
const ALL_BUT = /\b(?:any|every)(?:thing|one|body) (?:but|except)(?: \w+){0,4}$/;
/** "I couldn't say it to anyone but a woman". */
const isDouble = (lead: readonly string[]): boolean => DOUBLE.test(lead.join(' '));
/** "I won't see anyone who isn't Muslim" asks for one who is. */
const DOUBLE =
  /\b(?:not|never|nobody|no one|(?:ca|do|wo|could|would)nt|cannot) (?:\w+ ){0,6}any(?:thing|one|body) (?:but|except)\b|\b(?:not|never|nobody|noone|one|(?:ca|do|wo|could|would)nt|cannot) (?:\w+ ){0,3}(?:anyone|anybody|someone|somebody|therapist|one)? ?(?:who|that|whos) (?:(?:is|are|was|do|does)nt|not|(?:is|are|does|do) not) ?(?:an?|speak|take|accept)?$/;
/** The word that names what a stretch is about: its last. */
const nameOf = (words: readonly Word[], { last }: Stretch): string => words[last - 1]?.text ?? '';

const REFUSED_AFTER =
  /^(?:(?:no|nope|never|nein)$|(?:(?:is|are) )?(?:obviously |definitely )?(?:no good|impossible|not possible|wont work|dont work|doesnt work|not happening)|(?:therapists? |counselors? |people |stuff |types? )?(?:(?:is|are) (?:a (?:hard )?(?:no(?! brainer)|dealbreaker|deal breaker|nonstarter)|out|not for me|not an option|no go|off the table)|need not apply|isnt (?:for me|an option)|arent (?:for me|an option)|out of the question|no thanks|no thank you|not for me|doesnt work for me|dont work for me))\b/;

/** "No X or Y", "not X, not Y": a refusal reaches over "or" and "nor". */
function isOutByList(words: readonly Word[], { first }: Stretch): boolean {
  const link = words[first - 1];
  if (!link || !/^(?:or|nor|oder|o|ni|ou)$/.test(link.text)) return false;
  return isOut(before(words, { first: first - 1, last: first }, 6));
}

const NOT_FAR = 4;

/** "Can't do more than a hundred for the two of us": of something else. */
const ANEW = /^(?:than|\d+|hundred|dollars|bucks|because|if|when|unless|until)$/;

const LOOKED_FOR = /^(?:find|get|locate|reach)$/;

function isOut(lead: readonly string[]): boolean {
  for (let back = 1; back <= Math.min(lead.length, NOT_FAR + 2); back++) {
    const at = lead.length - back;
    const word = lead[at] ?? '';
    const next = lead[at + 1] ?? '';
    if (back > 1 && WANT.has(word) && !REFUSE.has(lead[at - 1] ?? '') && !AUXILIARY.has(lead[at - 1] ?? ''))
      return false;
    // "Do not want to be in a group" is "don't want to …".
    if (word === 'not' && /^(?:do|does|did|will|would)$/.test(lead[at - 1] ?? '') && WANT.has(next))
      return true;
    if (REFUSE.has(word))
      return (
        back <= NOT_FAR &&
        !/^(?:one|idea|longer|matter|problem|clue|sure|too|so|luck|wonder|but|against|wrong|beats|works|helps)$/.test(
          next,
        )
      );
    if (AUXILIARY.has(word) && lead.slice(at).some((each) => ANEW.test(each))) return false;
    // "Can't find a Black therapist": looked for.
    if (AUXILIARY.has(word) && LOOKED_FOR.test(next)) return false;
    if (AUXILIARY.has(word)) return next === '' || WANT.has(next) || AFTER_REFUSAL.has(next);
  }
  return false;
}

/** "Has to be virtual", "can only do Saturdays": a phrase that says itself that it has to be so. */
const SAYS_MUST =
  /^(?:so |it )?(?:has|have|needs?|got|must)(?: got)? (?:to )?be\b|^only (?:free|available|after|past|on)\b|^(?:only|just) (?:do|make|manage)\b/;

/** Whether the words before or after say that it has to be so. */
export function isMust(words: readonly Word[], stretch: Stretch): boolean {
  const lead = before(words, stretch, 10);
  const rest = after(words, stretch, 5);
  const own = textOf(words.slice(stretch.first, stretch.last));
  if (SAYS_MUST.test(own)) return true;
  const text = `${lead.join(' ')} | ${rest.join(' ')}`;
  if ([...lead, ...rest].some((word) => HEDGE.has(word))) return false;
  if (
    /\b(?:has|have|needs?|got|it) to be\b|\brequires? (?:an?|someone|somebody)\b|\bor nothing\b|\bcant do anything but\b|\b(?:wont|not going to|will not) budge\b|\bmust\b|\bneed(?:s)? (?:some(?:one|body)|a|an)\b|\btiene que\b|\bnon negotiable\b|\bdeal ?breaker\b|\bno exceptions\b/.test(
      text,
    )
  )
    return true;
  return (
    [...lead.slice(-6), ...rest.slice(0, 3)].some((word) => MUST.has(word)) &&
    !SOFTENED.has(lead.at(-1) ?? '')
  );
}

/** Whether something is asked for before it in its sentence. */
export function isWanted(words: readonly Word[], stretch: Stretch): boolean {
  const sentence = words[stretch.first]?.sentence;
  for (let at = stretch.first - 1; at >= 0 && at >= stretch.first - 14; at--) {
    const word = words[at];
    if (word?.sentence !== sentence) return false;
    if (WANT.has(word?.text ?? '')) return true;
  }
  return false;
}

/** Whether therapy that was is spoken of anywhere. */
export const speaksOfTherapy = (words: readonly Word[]): boolean =>
  PAST_THERAPY.test(words.map(({ text }) => text).join(' ')) || words.some(({ text }) => THERAPY.test(text));

/** "First one cried at my story": a sentence of which somebody is the subject who was seen before. */
export const isOfFormer = (words: readonly Word[], stretch: Stretch): boolean =>
  FORMER.test(
    sentenceOf(words, stretch)
      .map(({ text }) => text)
      .join(' '),
  );

const FORMER =
  /^(?:(?:so|and|but|the|my|then|then the) )*(?:first|second|third|fourth|last|previous|other|former|old) (?:one|guy|lady|woman|man|person|therapist|counsel\w+|psych\w+|shrink)\b/;

/**
 * Whether a sentence speaks of therapy that was: it asks for nothing unless it says so. With `upTo`, only what stands up
 * to the end of the stretch's own clause tells: "OCD, already did talk therapy" names what help is wanted with.
 */
export function isOfThePast(words: readonly Word[], stretch: Stretch, upTo = false): boolean {
  const clause = words[stretch.first]?.clause ?? 0;
  const sentence = sentenceOf(words, stretch)
    .filter((word) => !upTo || word.clause <= clause)
    .map(({ text }) => text);
  const text = sentence.join(' ');
  if (ASKS_ROUND.test(text)) return false;
  const told =
    PAST_THERAPY.test(text) ||
    sentence.some((word) => PAST_WORDS.has(word)) ||
    (ONE_OF_SEVERAL.test(text) && words.some((word) => THERAPY.test(word.text)));
  return (
    told &&
    !sentence.some((word) => word === 'want' || word === 'need' || word === 'looking' || word === 'prefer')
  );
}

/** "Has anyone had luck with it?" */
const ASKS_ROUND =
  /^(?:has|have|did) (?:anyone|anybody|any of you|someone)\b|\bhad (?:any )?(?:luck|success) with\b/;

const THERAPY = /^(?:therap|counsel|shrink|psych)/;
/** "The first one only nodded": of whom, the rest of the text says. */
const ONE_OF_SEVERAL =
  /\b(?:first|second|third|other|current|only) (?:one|two|three|few)\b(?! (?:\w+ )?(?:therap|counsel|psych|office|place|clinic))/;
const PAST_THERAPY =
  /\b(?:been seeing an? (?:\w+ ){0,3}(?:therap|counsel)\w+|(?:last|previous|former|old|prior|past|ex) (?:one|two|three|few)|(?:last|previous|former|old|first|second|third|prior|past|other|ex|current|only) (?:therap\w+|counsel\w+|psych\w+|shrink|guy|lady|woman|person|provider|doctor))\b|\b(?:saw|seen|tried|had|went to|been to|been through|gone through|fired|quit) (?:so many|\w+)(?: (?:\w+ )?)?(?:therap\w+|counsel\w+|psych\w+|shrinks?|of them|people|providers?)\b|(?<!\b(?:whos|who has|who had|whose) )\b(?:did|done|had|finished) (?:\w+ ){0,6}(?:therapy|counsel\w+)\b|\bpast therapy\b|\beach of them\b/;

/** Whether a stretch says of the writer, or of somebody of theirs, what they are. */
export function isOfSelf(words: readonly Word[], stretch: Stretch): boolean {
  const lead = before(words, stretch, 6);
  for (let at = lead.length - 1; at >= 0; at--) {
    const word = lead[at] ?? '';
    if (WANT.has(word)) return false;
    if (SELF.has(word) || NOT_SELF.has(word)) return true;
  }
  return false;
}

/** Whether a word for a therapist follows soon. */
export function hasHead(words: readonly Word[], stretch: Stretch): boolean {
  return after(words, stretch, 4).some((word) => HEAD.has(word));
}

/** Whether its clause is a bare wish, as in a list: short, and about nobody. */
export function isFragment(words: readonly Word[], stretch: Stretch, longest = 7): boolean {
  const clause = clauseOf(words, stretch);
  // "Has kids" is about nobody but the one who has them.
  const own = words.slice(stretch.first, stretch.last);
  return (
    clause.length <= longest &&
    !clause.some(
      (word, at) =>
        !own.includes(word) &&
        ((SELF.has(word.text) && word.text !== 'my' && word.text !== 'me') ||
          (NOT_SELF.has(word.text) && at < 3)),
    )
  );
}

/** "I don't necessarily need a Christian": neither asked for nor ruled out. */
export const isNotNeeded = (words: readonly Word[], stretch: Stretch): boolean =>
  NO_NEED.test(before(words, stretch, 5).join(' '));
const NO_NEED = /\b(?:dont|doesnt|do not|does not) (?:really |even |necessarily )?need(?: to be)?(?: an?)?$/;
