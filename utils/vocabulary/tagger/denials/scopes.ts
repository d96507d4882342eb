import type { Status } from '../facts.ts';
import { matchesOf } from '../matches.ts';

/** A stretch of a sentence that a negative governs. `from` and `to` are offsets in the sentence. */
export interface DenialScope {
  from: number;
  to: number;
  status: Extract<Status, 'denied' | 'weak'>;
  /** A refusal in so many words, whoever is spoken to. */
  firm: boolean;
}

/** Negative words that deny nothing; they are blanked before anything is read. */
const NO_DENIAL =
  /(?:\bnot|n't) (?:only|just|simply|merely|so|your (?:typical|average|usual|standard|traditional|ordinary)|a typical|limited to|to mention|alone|hesitate|everyone|everything|always|unlike|uncommon(?:ly)?|unusual|surprising(?:ly)?|have to|need to|be afraid|afraid|worry|matter|cured?|easy|too late|necessarily|one[- ]size)\b|\b(?:(?:do|does|did|is|are|wo|ca|could|should|would|have|has)n't (?:only|just|simply|merely|hesitate|always|have to|need to|be afraid|worry|matter|necessarily)\b|no (?:matter|doubt|need|one|problem|charge|cost|extra|obligation|pressure|wrong|shame|secret|wonder|stranger|longer serv\w+|judg\w+|two|quick|right|easy|better|amount)\b|why not\b|whether or not\b|if not\b|never (?:too \w+|lost|fear|stop\w*|tire\w*|cease\w*)\b|can(?:'t|not) (?:promise|guarantee|wait)\b)|(?:\bnot|n't) covered\b|\b(?:without (?:judg\w+|shame|fear|pressure)\b|non-\w+|nothing but\b|not(?= [^.;,]{0,60}\bin name only\b))/g;
/** "I wouldn't say I don't": two negatives that cancel out. */
const CANCELLED =
  /(?:\bnot|n't|\bnever) (?:say|claim|think|mean|pretend|true|the case|as if)(?: that)?(?: i| we)?(?: do not| don't| never| won't| can't| cannot|'m not| am not)\b|\b(?:(?:true|case|say|mean|think) (?:that )?(?:i|we) (?:do not|don't|never|won't)\b|never (?:not|don't)\b|(?:isn't|is not|not) (?:that|because) (?:i|we) (?:don't|do not|can't|cannot)\b)/g;

/** Where one statement ends and another begins, as far as a negative reaches. */
const CLAUSE =
  /;|\s-+\s|\s--\s?|--|(?:,\s*|(?<!\s)\s+|)\b(?:but|however|although|though|yet|instead|whereas|rather i|because|since)\b|,\s*(?:and |so |or |as |while )?(?:i|we|she|he|they|my|our|you|it|this|that|there|these days)\b|\b(?:and (?=\w+ (?:only |also |always )?(?:comes?|is|are|can|will|has|would)\b)|(?:and|so|or|while|as) (?:i|i'm|i'll|we|she|he|they|my|our|am|is)\b|and (?:have|has) been\b|and (?:now |instead )?(?:work|meet|practi[cs]e|see (?:clients|people|patients|everyone)) (?=(?:only|solely|exclusively|entirely|online|remotely|virtually|from|by|via)\b))|:(?=[^:]*\b(?:i|is|are|my|we|me|people)\b)|,\s*(?:only|just|please|so)\b|(?<!\b(?:nor do|nor can|nor will|nor|that|which|what|who|something|where|when|than|as|if|before|until|unless|anything|everything|nothing|therapy|service|services|those|ones|methods|approaches|because|while|since)),? (?:i|we) (?:\w+ly )?(?:do|can|will|am|offer|use|see|work|continue|also|still|now|provide|speciali[sz]e|focus|treat|have|help|practi[cs]e|take|accept|don't|do)\b/g;

const NOT = String.raw`(?:\b(?:do|does|did|can|could|will|would|am|is|are|was|were|have|has|may|must|'m|'re) not|\b(?:do|does|did|ca|could|wo|would|is|are|was|were|have|has|ai)n't|\bcannot|\b(?:cant|dont|doesnt|wont)|\bno longer|\bnever|\bnot|\bneither|\bnor|\bunable to|\bnot able to|\brefuse to|\bdecline to|\bstopped|\bquit|\bceased|\bused not to)`;
const OFFER = String.raw`(?:offer|provid|practi[cs]|us(?:es?\b|ing)|utili[sz]|do(?:es)?\b|doing|done|treat|work(?:ing)? (?:with|in|from|on)|accept|tak(?:e|ing|en)|prescrib|se(?:es?\b|eing|en)|speciali[sz]|conduct|perform|writ(?:es?\b|ing)|participat|bills?\b|billing|serv(?:es?\b|ing)|handl|runs?\b|running|teach|giv(?:es?\b|ing)|deliver|employ|integrat|includ|speak|keep|hold|counsel|administer|testify|have|having|carry|support|manag|diagnos|bring|incorporat|follow|charge|maintain|do any|trained|qualified|licensed to|credential|equipped|competent|enroll|contract|panel|in[- ]network|assess|evaluat|get involved|accommodat|cover\b|engage|draw)`;
const OFFERING = new RegExp(
  `${NOT}(?:,)?(?:\\s+(?!only\\b|but\\b|before\\b|until\\b|without\\b|though\\b|and i\\b|just\\b|solely\\b|exclusively\\b|believe\\b|think\\b|want\\b|mean\\b)[\\w']+){0,3}?\\s+${OFFER}\\w*`,
  'g',
);
const NEGATIVE = new RegExp(`${NOT}|\\brarely|\\bseldom|\\bhardly|\\brare (?:for|that)`, 'g');
/** Someone else's doing: what they do not do is no denial by the clinician. */
const OTHERS =
  /\b(?:you|you'll|clients?|patients?|people|person|who|that|which|they|plans?|insurance|insurers?|compan(?:y|ies)|parents?|partners?|therapists?|many|some|most|others|everyone|something|life|medications?|methods?|adults?|children|teens|spouse|family|symptoms|please)\s+(?:(?:\w+ly|often|also|still|just|sometimes|usually|may|might|can|will|are|is|do|have|were) )*$/;
const REFUSAL =
  /\b(?:not (?:be )?(?:a |an |the )?(?:good |right |best |great |ideal |appropriate |suitable )?(?:fit\b(?: for)?(?:\s*:)?|match|right (?:therapist|person|place)|best choice|equipped|qualified|appropriate|suitable|suited)\b|(?:i|we) (?:avoid|decline|refuse|steer clear of|stay away from|(?:have )?(?:stopped|given up|retired from|opted out of)|gave up|do without)\b|you (?:will not|won't|will never) (?:get|find|hear|receive|be given)\b|(?:what|things|services) (?:i|we) (?:do not|don't|cannot|can't|won't) (?:do|offer|provide|treat)\b|not offering\b|no place (?:to|for)\b|(?:don't|do not) (?:book|call|contact|write|email)(?: me| us)? if\b|(?:but|and|though|although|just|or) not (?:with|for|in|on)\b)|,\s*not (?:with|for)\b|\b(?:(?:but|though) not\b(?! (?:only|just|limited|exclusively|necessarily|always|to\b|yet|before|until|every|all|as\b|so\b|because|if\b|when\b|currently accept))|(?:decided|chosen|opted|choose|chose) (?:against|not to)\b|(?:i|we) leave\b(?=[^.;,]{0,60}\bto (?:others|other \w+|someone else|colleagues|specialists)\b)|you (?:won't|will not|will never) (?:catch|find|see) me\b|(?:stepped|moved|walked) (?:away|back) from\b|(?:i|we) (?:have |'ve )?(?:closed|ended|wound (?:up|down)|discontinued|dropped) (?=my|our|the)|gone are (?:the|my) days (?:when|of)\b|better (?:served|off) (?:elsewhere|by \w+|with \w+)(?: if| for)?\b|look elsewhere (?:for|if)\b|(?:is not|isn't) (?:an?|the) (?:practice|place|service|room|clinic|office) for\b|(?:i'm|i am|am|have) opted out of\b|(?:i|we) (?:\w+ )?(?:work|practi[cs]e|do this|do it) without\b|and without\b|what (?:i|we) (?:don't|do not|won't)(?=\s*:)|(?:i|we) (?:have )?left (?:the )?(?=[^.;]{0,50}\bpanels?\b)|no interest in\b|nothing to do with\b|not (?:interested in|a fan of|keen on)\b|don't ask me (?:for|about)\b|(?:outside|beyond)(?: of)? (?:my|our|the) (?:\w+ )?(?:scope|expertise|competence|practice|remit)\b(?=[^.]{0,20}(?::|include))|i am not (?:an? )?(?=\w+(?: \w+)? (?:therapist|provider|counselor|practitioner|prescriber|specialist)\b)|i'm not (?:an? )?(?=\w+(?: \w+)? (?:therapist|provider|counselor|practitioner|prescriber|specialist)\b))/g;
/** What follows makes the negative a condition, which denies nothing. */
const CONDITION =
  /\b(?:unless|until|only if|without|except when|before (?:we|i|you)|more than|as a (?:stand[- ]?alone|substitute)|every|solely|exclusively|by (?:itself|themselves)|in isolation|alone)\b/;
const EXCEPTION =
  /\b(?:except(?:ing)?(?: for)?|with the exception of|other than|apart from|aside from|besides)\b|(?<=\b(?:anything|everything|all|anyone|everyone) )but\b(?! (?:also|not))/g;
/** "Everything except …": with no negative before it the exception is what is refused. */
const UNIVERSAL = /\b(?:all|every|any|anything|everything|most|each|anyone|everyone|everybody)\b/;

const NEGATIVE_BEFORE = /n't\b|\b(?:not|no|never|none|nothing|cannot|nor|neither|without)\b/;

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/** What begins inside brackets ends with them. */
function bracketEnd(text: string, from: number, to: number): number {
  const close = text.indexOf(')', from);
  return close >= 0 && close < to && text.lastIndexOf('(', from) > text.lastIndexOf(')', from) ? close : to;
}

/** Without one of these nothing is negative. */
const ANY =
  /n't|\b(?:not|no|never|nor|neither|cannot|cant|dont|doesnt|wont|unable|refuse|decline|stopped|quit|ceased|avoid|steer|stay away|given up|gave up|retired|opted|do without|nothing|rarely|seldom|hardly|outside|beyond|except|excepting|exception|other than|but|left|gone|without|closed|ended|wound|discontinued|dropped|stepped|moved|walked|rare|leave|against|chosen|choose|chose|decided|better|elsewhere|apart|aside|besides)\b/;

/** The places in a sentence where a new statement begins. */
function clauseStarts(text: string): number[] {
  return matchesOf(CLAUSE, text).map((match) => match.index);
}

/** What the negatives of a sentence (in lower case) govern, and where an exception ("except for …") begins. */
export function readNegation(text: string): { scopes: DenialScope[]; exceptions: number[]; open: string } {
  if (!ANY.test(text)) return { scopes: [], exceptions: [], open: text };
  const open = blank(blank(text, CANCELLED), NO_DENIAL);
  let known: number[] | undefined;
  const starts = () => {
    known ??= clauseStarts(open);
    return known;
  };
  const exceptions = matchesOf(EXCEPTION, open).map((match) => match.index);
  const clauseEnd = (from: number) =>
    Math.min(
      starts().find((start) => start >= from) ?? open.length,
      exceptions.find((start) => start >= from) ?? open.length,
    );
  const clauseStart = (at: number) => starts().findLast((start) => start < at) ?? 0;
  const scopes: DenialScope[] = [];
  const refusedExceptions: number[] = [];
  const add = (from: number, end: number, denied: boolean, firm = false) => {
    const colon = firm ? (/^\s*:/.exec(open.slice(end))?.[0].length ?? 0) : 0;
    const after = end + colon;
    const to = bracketEnd(open, from, clauseEnd(after));
    const condition =
      !/\bwithout$/.test(open.slice(from, after)) &&
      CONDITION.test(open.slice(after, Math.min(open.length, to + 60)).split(';')[0] ?? '');
    scopes.push({ from, to, status: denied && !condition ? 'denied' : 'weak', firm });
  };
  for (const at of exceptions) {
    const before = open.slice(Math.max(clauseStart(at - 2), at - 60), at);
    if (UNIVERSAL.test(before) && !NEGATIVE_BEFORE.test(before)) refusedExceptions.push(at);
  }
  for (const at of refusedExceptions)
    scopes.push({
      from: at,
      to: Math.min(
        starts().find((start) => start > at + 4) ?? open.length,
        ...[open.indexOf(':', at)].filter((colon) => colon > 0),
      ),
      status: 'denied',
      firm: true,
    });
  for (const match of matchesOf(REFUSAL, open)) add(match.index, match.index + match[0].length, true, true);
  for (const match of matchesOf(OFFERING, open)) {
    const before = open.slice(Math.max(clauseStart(match.index), match.index - 30), match.index);
    add(match.index, match.index + match[0].length, !OTHERS.test(before));
  }
  for (const match of matchesOf(NEGATIVE, open)) {
    const end = match.index + match[0].length;
    if (!scopes.some((scope) => match.index >= scope.from && match.index < scope.to))
      add(match.index, end, false);
  }
  return { scopes, exceptions: exceptions.filter((at) => !refusedExceptions.includes(at)), open };
}
