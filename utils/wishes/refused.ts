import type { Word } from './words.ts';

/** What is looked at after a stretch: the rest of its sentence, and a short one that follows. */
const WORDS_AFTER = 16;
const SHORT_ANSWER = 4;

/**
 * Whether something that was named is ruled out by what comes after it: "ABA, hard pass", "it's a no from us",
 * "Russian I understand but please no", "video calls I can't stand".
 */
export function isRefusedAfter(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
): boolean {
  const text = rest(words, last);
  return (
    RULED_OUT.test(text) ||
    isKeptOut(words, first, text) ||
    (beginsClause(words, first) && FRONTED.test(text)) ||
    ANSWERED.test(text)
  );
}

/** "Keep CBT out of it". */
const isKeptOut = (words: readonly Word[], first: number, text: string): boolean =>
  /^(?:keep|keeps|leave|leaves)$/.test(words[first - 1]?.text ?? '') && /^(?:out|at the door)\b/.test(text);

/** The words after a stretch as one text, with `|` where a clause ends and `.` where a sentence does. */
function rest(words: readonly Word[], last: number): string {
  const sentence = words[last - 1]?.sentence ?? 0;
  const next = words.filter((word) => word.sentence === sentence + 1);
  const after = words
    .slice(last, last + WORDS_AFTER)
    .filter((word) => word.sentence === sentence || next.length <= SHORT_ANSWER);
  let text = '';
  let previous = words[last - 1];
  for (const word of after) {
    if (word.sentence > sentence + 1) break;
    if (word.sentence !== previous?.sentence) text += ' .';
    else if (word.clause !== previous?.clause) text += ' |';
    // Another name in capitals is what a refusal after it is of.
    text += ` ${/^[A-Z]{2}/.test(word.cased) ? '#' : ''}${word.text}`;
    previous = word;
  }
  return after.length < WORDS_AFTER ? `${text} |`.trim() : text.trim();
}

/** What is said between a name and its refusal: no more than a few words, in which nothing else is asked for. */
const FEW_WORDS =
  '(?:(?!#|want|need|look|prefer|someone|somebody|anyone|therap|counsel|says?|said|tells|told|insurance|with|who)[a-z]+ ){0,5}';
const LINK = '(?:[|.] )?(?:(?:and|but|so|which|though|honestly|sorry|i mean|however) )*';
const IT = '(?:its|thats|it is|that is|is|are|was|be|would be|will be|thats been)';
const US = '(?:(?:from|for) (?:me|us|him|her|them|this family|our family) )?';
const FIRM = '(?:hard|firm|flat|definite|absolute|big|solid|straight|polite|total|massive|huge|clear)';
const WE = '(?:i|we|he|she|they)';
const STRONG =
  '(?:please|god|absolutely|definitely|just|oh|oh god|hell|heck|ugh|honestly|really|thanks but|no)';

const REFUSALS = [
  `${IT} (?:a |an )?(?:${FIRM} )?(?:no|nope|pass|no go|deal ?breaker|nonstarter|nightmare) ${US}[|.]`,
  `(?:a )?${FIRM} (?:no|pass|nope) ${US}[|.]`,
  `${STRONG} (?:no|not|nope) [|.]`,
  `(?:never again|not happening|no way|no chance|no thanks|no thank you|thanks \\| but no|not ever|count (?:me|us|him|her) out) [|.]`,
  `${WE} (?:said no|refused?|declined|wont|passed|would rather not|rather not)(?: (?:to )?(?:it|that|them))? [|.]`,
  `(?:id|hed|shed|wed|${WE} would) rather not [|.]`,
  `(?:im|were|hes|shes|theyre|i am|we are) not (?:doing|having|up for|open to|interested in|keen on|ok with|okay with|comfortable with|sold on|convinced by|touching) (?:it|that|them|this)\\b`,
  `(?:${IT} |just )?(?:isnt|not) (?:really )?for (?:me|us|him|her|them)\\b`,
  `(?:leaves?|left) (?:me|us|him|her) cold\\b`,
  `(?:gives?|gave) (?:me|us|him|her) the (?:creeps|ick|willies|heebie)`,
].join('|');
const RULED_OUT = new RegExp(`^${FEW_WORDS}${LINK}(?:${REFUSALS})`);

/** "EMDR? No." */
const ANSWERED =
  /^\. (?:(?:oh|um|god|ugh|hell) )?(?:no|nope|never|nah|absolutely not|definitely not|please no|please not|hard pass) \|/;

/** "Zoom I can't do": what is refused stands first. */
const FRONTED = new RegExp(
  `^${WE} (?:(?:really|just|simply) )?(?:(?:cant|wont|dont|couldnt|cannot)(?: (?:do|stand|handle|manage|face|bear|use|trust|deal with|cope with))?|refuse|avoid|hate) [|.]`,
);
const beginsClause = (words: readonly Word[], first: number) =>
  words[first - 1]?.clause !== words[first]?.clause;

const CANT =
  '(?:dont|do not|doesnt|cant|cannot|couldnt|could not|wouldnt|would not|wont|could never|would never|can never|never|not|rather not|hard to|hate to|unable to|struggle to|afraid to|scared to|ashamed to|embarrassed to)';
/** "Really want to", "see myself", "feel able to": between a refusal and what is refused. */
const MODALS =
  '(?: (?:\\w+ly|rlly|rly|even|ever|quite|be|feel|see|imagine|picture|myself|able|comfortable|safe|ok|okay|happy|keen|up|ready|willing|going|gonna|want|wanna|like|think|i|could|can|would|id|to|on|for|about)){0,6}';
const TELLING =
  '(?:talk\\w*|say\\w*|discuss\\w*|open\\w* up|speak\\w*|confid\\w+|cry\\w*|shar\\w+|explain\\w*|admit\\w*|go(?:ing)? (?:there|into (?:it|that))|work\\w*|sit\\w*|be alone|safe|comfortable|at ease|\\w+(?: \\w+){0,4} in front)';
const WORDS_BETWEEN =
  '(?: (?!but\\b|only\\b|any\\w+\\b|some(?:one|body)\\b|except\\b|unless\\b|without\\b|than\\b)\\w+){0,5}';
const A_PERSON = '(?: (?:a|an|any|another|some|older|young|white))';
const TO_ONE = new RegExp(
  `\\b${CANT}${MODALS} (?:${TELLING}${WORDS_BETWEEN} (?:to|with|in front of|of|around|near)|tell(?:ing)?)(${A_PERSON}*)$`,
);
const WOMEN_OR_MEN = /^(?:men|women|guys|blokes|males|females|lads|ladies)$/;

/**
 * Whether something is said to be what one could not tell a person of this kind: "don't want to say it to a woman",
 * "couldn't talk to a man about this". `lead`: the words before it in its clause.
 */
export const isUntold = (lead: readonly string[], word: string): boolean => {
  const told = TO_ONE.exec(lead.join(' '));
  return told !== null && (told[1] !== '' || WOMEN_OR_MEN.test(word));
};

const UNABLE = /\b(?:cant|couldnt|could not|could never|can never)(?: (?:just|really|possibly|ever))?$/;
const DOING = /^(?:do|sit|join|face|handle|stand|go)$/;

/** "I couldn't" before "do a group": what somebody could not do is not wanted. `first`: the word it begins with. */
export const isUnable = (lead: readonly string[], first: string): boolean =>
  UNABLE.test(lead.join(' ')) && DOING.test(first);
