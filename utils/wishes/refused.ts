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
    EITHER_OUT.test(text) ||
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
  `${WE} (?:(?:said|say|told (?:them|him|her)) (?:a )?(?:${STRONG} |${FIRM} |${STRONG} ${FIRM} )?(?:no|not|nope|never|pass|no thanks|no thank you|no way)|refused?|declined|wont|passed|would rather not|rather not)(?: (?:to )?(?:it|that|them|everything|both))? [|.]`,
  `(?:id|hed|shed|wed|${WE} would) rather not [|.]`,
  `(?:im|were|hes|shes|theyre|i am|we are) not (?:doing|having|up for|open to|interested in|keen on|ok with|okay with|comfortable with|sold on|convinced by|touching) (?:it|that|them|this)\\b`,
  `(?:${IT} |just )?(?:isnt|not) (?:really )?for (?:me|us|him|her|them)\\b`,
  `(?:leaves?|left) (?:me|us|him|her) cold\\b`,
  `(?:gives?|gave) (?:me|us|him|her) the (?:creeps|ick|willies|heebie)`,
].join('|');
/** "CBT worksheets or anyone earnestly reflecting back at me are out": a refusal of both, after the longer of them. */
const EITHER_OUT =
  /^(?:[a-z]+ ){0,2}(?:or|and|nor) (?:[a-z]+ ){1,9}(?:is|are) (?:both )?(?:out|off the table|a (?:hard )?(?:no|pass)|not for (?:me|us)) [|.]/;
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
  '(?:do (?:this|that|it|any of (?:this|it))|talk\\w*|say\\w*|discuss\\w*|open\\w* up|speak\\w*|confid\\w+|cry\\w*|shar\\w+|explain\\w*|admit\\w*|go(?:ing)? (?:there|into (?:it|that))|work\\w*|sit\\w*|be alone|safe|comfortable|at ease|\\w+(?: \\w+){0,4} in front)';
const WORDS_BETWEEN =
  '(?: (?!but\\b|only\\b|any\\w+\\b|some(?:one|body)\\b|except\\b|unless\\b|without\\b|than\\b)\\w+){0,5}';
const A_PERSON = '(?: (?:a|an|any|another|some|older|young|white|male|female))';
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

/** "I'd rather talk than do exercises", "would sooner walk than drive": what comes second is what is not wanted. */
const SECOND_BEST =
  /\b(?:rather|sooner|prefer to|better to|more) (?!than\b)(?:\w+ ){1,6}than(?: (?:do|doing|be|being|have|having|get|getting|sit|sitting|be given|given|to|by|with|in|on|at|more|any|the|a|an|some))*$/;
/** "Hard questions over hand-holding": of two names the first is preferred. */
const OVER =
  /^(?!.*\b(?:get|gets|getting|got|go|goes|went|move|moved|talk|start|hand|take|took|all|been|is|its|was|cry|fight|see|me|us|him|her|it|can|could|done|things|start|way|flip|run|fell|fall|left|pull|pulled|check|told|hold|fought|argue|mull|worry)\b)(?:and )?(?:\w+ ){1,3}over$/;

/** Whether something comes second to what is preferred to it. `lead`: the words before it in its clause. */
export function isSecondBest(lead: readonly string[]): boolean {
  const said = lead.join(' ');
  return SECOND_BEST.test(said) || OVER.test(said);
}

/** "Rather than sitting him on a chair and asking questions": told of what is done, and no more than half refused. */
const GOES_ON = /\b(?:rather than|instead of) \w+ing (?:\w+ ){0,7}(?:and|or)$/;

/** Whether a doing is the second of those that something else is preferred to. `name`: its first word. */
export const isOfRest = (lead: readonly string[], name: string): boolean =>
  name.endsWith('ing') && GOES_ON.test(lead.join(' '));

/** How a list of what is not wanted begins: "Does not want: …", "Dealbreakers: …". */
const HEAD_OF_REFUSALS =
  /^(?:(?:what )?(?:i|we|he|she) )?(?:(?:do|does) not|dont|doesnt|absolutely not|not) (?:want|wanted|need|looking for) (?!to\b|him\b|her\b|them\b|it\b|this\b|that\b)|^(?:(?:my|our|hard|absolute) )?(?:deal ?breakers?|no gos?|nos|turn ?offs?|red flags?|avoid|not wanted|unwanted) /;
/** What ends such a list. */
const TURNS = /\b(?:but|just|instead|i|im|we|want|wants|need|needs|prefer|ideally|yes|ok|fine)\b/;

/** "Does not want: people who say journey, male therapists": what stands further on in a list of refusals. */
export function isInRefusals(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
): boolean {
  const { sentence, clause } = words[first] ?? {};
  const said = words.slice(0, last).filter((word) => word.sentence === sentence);
  if (said[0]?.clause === clause) return false;
  const text = `${said.map((word) => word.text).join(' ')} `;
  const head = HEAD_OF_REFUSALS.exec(text);
  return head !== null && !TURNS.test(text.slice(head[0].length));
}

/** "Not interested in EMDR, brainspotting, tapping": a refusal in so many words reaches over a list of bare names. */
export function isOutOfList(words: readonly Word[], stretch: { first: number; last: number }): boolean {
  const { first, last } = stretch;
  if (!words[first]?.afterComma || words[last]?.joined === true) return false;
  const sentence = words[first]?.sentence;
  for (let clause = (words[first]?.clause ?? 0) - 1; ; clause--) {
    const said = words.filter((word) => word.clause === clause && word.sentence === sentence);
    if (said.length === 0) return false;
    if (REFUSES_LIST.test(said.map(({ text }) => text).join(' '))) return true;
    if (said.length > MOST_NAME_WORDS) return false;
  }
}

const MOST_NAME_WORDS = 3;
const REFUSES_LIST =
  /\b(?:not interested in|no interest in|not looking for|(?:dont|do not|didnt|wont) (?:want|need|like|do|believe in|trust)|(?:tired|sick) of|done with|no more|enough with|cant stand|allergic to|not into|not a fan of|avoid)(?: (?:a|an|any|more|the|to do))*(?: \w+){1,3}$/;
