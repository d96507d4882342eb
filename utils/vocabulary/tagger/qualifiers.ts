import { matchesOf } from './matches.ts';
import { type Qualifier, SIGN } from './signs.ts';

export interface Qualified {
  qualifier: Qualifier;
  from: number;
  to: number;
}

const PATTERNS: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'team',
    /\b(?:(?:our|the|my) (?:\w+ ){0,2}(?:team|clinicians|therapists|providers|counselors|counsellors|staff|associates|psychologists|psychiatrists|colleagues|partner clinic)\b|team of\b|we have (?:\w+ )?(?:therapists|clinicians|providers|counselors)\b|other (?:therapists|clinicians|providers)\b|colleagues?\b)/g,
  ],
  [
    'past',
    /\b(?:lived experiences?\b|first-?\s?hand (?:experience|knowledge)\b|(?:my|her|his|their) (?:own |personal |life )(?:\w+ )?(?:journey|struggles?|history|recovery)\b|(?:mother|father|mom|mum|dad|parent) (?:of|to) (?:\w+ ){0,2}|i was (?:once )?an?\b|being in recovery\b|(?:i|she|he|we) (?:also )?comes? from\b|used to\b|previously\b|former(?:ly)?\b|in the past\b(?! (?:\w+ ){1,2}(?:years?|months|decades?)\b)|before (?:\w+ ){0,3}(?:practice|psychology|this|becoming|therapy|graduate|work|training|i)\b|earlier in (?:my|her|his) career\b|(?<!(?:\b(?:has|have|having|had)|'ve|'s)(?: \w+)? )\bworked (?:with|in|at|as|for)\b(?!(?:(?<=for)|(?<=in)) the (?:last|past)\b)|(?:i|she|he|they)(?: have| has|'ve)?(?: also)? studied\b(?! and (?:practi|use))|(?:i|she|he|they) (?:\w+ly )?(?:once|spent|worked|ran|delivered|led|managed|interned|taught|co-founded|founded|studied|volunteered)\b|(?:began|started) (?:my|her|his|their|out)\b|spent (?:\w+ ){0,6}(?:years?|decades?|months?|half)\b|my (?:past|previous|former|prior) \w+|in the (?:early |mid-? ?|late )?(?:19|20)?\d0'?s\b|years ago\b|decades ago\b|internships?\b|practicum\b|prior (?:experience|work|to)\b|in an? (?:earlier|previous|former) (?:life|career|job)\b|background in teaching\b)/g,
  ],
  [
    // A certificate counts that is given by a school, by a body of the field or by one that bears the method's name.
    'training',
    /\b(?:in training\b|(?:am|i'm|is) (?:still |just )?training (?:in|for|to)\b|(?:started|begun|began|starting) (?:my |the )?training\b|(?:currently|presently|now) (?:\w+ )?(?:training|studying|learning|completing|pursuing|being trained|enrolled)\b|working (?:toward|towards|on) (?:my |a |becoming )?(?:certif\w*|training|level|certified|accredit\w*|qualif\w*|licen[sc]\w*)\b|pursuing\b|(?:am|i'm|is|are) (?:\w+ly )?(?:learning|studying)\b|student of\b|(?:hope|plan|planning|hoping|about) to\b|soon\b|not yet\b|certificate (?:of completion|course) in\b|certificate in (?=(\w{3})[^.;,]{0,40} from (?!\1|the \1|[^.;]{0,60}\b(?:universit|college|institut|school|academ|cent(?:er|re)\b|associat|societ|board|hospital|clinic)))|(?:weekend|introductory|short|online) (?:course|workshop|training)s? (?:in|on)\b|introduction to\b|(?:halfway|part ?way|midway|partly) through\b|in the middle of\b|dipping (?:my|a) toes?\b|attended (?:an?|one|two|some|several)\b|(?:one|an?|two|single) (?:weekend|day|afternoon|workshop|course)s? (?:of|in|on)\b)/g,
  ],
  ['informed', /\b(?:informed|influenced|inspired|flavou?red) (?:\w+ly )?by\b/g],
  [
    'background',
    /\b(?:(?<!\b(?:draws? (?:up)?(?:on|from) (?:(?:my|her|his|an?) )?|(?:strong|solid|extensive|thorough) (?:\w+ )?))\bbackground in\b|knowledge of\b|familiar(?:ity)? with\b|exposure to\b|curious about\b|literature\b|read(?:ing)? (?:about|on|in)\b|more than just\b|rather than\b|instead of\b|fan of\b)/g,
  ],
  [
    'referral',
    /(?<!\b(?:accept|welcom|tak|receiv)(?:e|es|ing) (?:new )?)\b(?:refer(?:s|ral|rals|red|ring)?|recommend\w*|connect you|point you|hand you|work(?:s|ing)? best with|(?:collaborat\w+|consult\w*) with(?! (?:(?:my|our|her|his|their|all|the|each|every|an?) )?(?:(?:wide|broad|diverse) )?(?:(?:variety|range|number) of )?(?:clients?|patients?|you|people|individuals?|families|children|couples?)\b(?!'))|coordinat\w+ (?:care )?with|see another|send you|team approach with)\b/g,
  ],
  [
    'urged',
    /\b(?:encourag\w+(?<!ing\b)|encouraging (?=you|them|people|clients|patients|everyone|participation|use|\w+ to\b)|suggest\w*|advis\w+)\b/g,
  ],
  [
    'ask',
    /\b(?:(?:ask|inquire|enquire)(?: me| us)? (?:about|if|whether|for)\b|on request\b|when (?:welcomed|requested|desired|wanted|invited)\b|if you(?:'d| would)? (?:like|wish|want|prefer)\b|if (?:desired|requested|wanted)\b)/g,
  ],
  [
    'degree',
    /(?:\b(?:master(?:'?s)?|bachelor(?:'?s)?|doctorate|doctoral|degrees?|ph\.?d\.?|psy\.?d\.?|d\.?min\.?|m\.?s\.?w\.?|emphasis in|concentration|majored|minored|major|minor|diploma|graduate (?:certificate|program|degree|studies)|post-?graduate (?:degree|certificate|diploma)|studied|graduated|dissertation|thesis|residency|fellowship|faculty|professor|lecturer|license|licensure|licensed as)\b[^.;]{0,60}?\b(?:in|of|with|on|from|as)\b)|\b(?:m\.?a\.?|m\.?s\.?|b\.?a\.?|m\.?c\.?) in\b/g,
  ],
];

/** "These days …" ends what was said of earlier jobs, and a new person ends what was said of another. */
const RESET =
  /;|\b(?:these days|now(?:adays)?|currently|today|at present|presently|since then|but|however|although|though|yet)\b|,\s*(?:and |so |while )?(?:i|we|she|he|they|my|our|you)\b|\s-+\s|\b(?:and|so) (?:i|i'm|we|my)\b|:\s*(?:i|i'm|we|my)\b/g;
const WORKING =
  /speciali[sz](?:e|es|ed|ing)\b|\b(?:work(?:s|ing)? with|help)|experience|\b(?:treat|train|certif|focus|offer|provid|practic|serv|use)/;

/** How far a referral reaches, in characters. */
const REFERRAL_REACH = 70;

const ALL = ~0;

/** Where a referral ends. What one consults or works with others for is one's own: "coordination with schools for children". */
function referralEnd(text: string, words: string, after: number): number {
  const own = words.startsWith('co') ? text.indexOf(' for ', after) : -1;
  return own >= 0 && own < after + REFERRAL_REACH ? own : after + REFERRAL_REACH;
}

/** The stretches of a sentence (lower case) that are qualified. `signs` are those of its words. */
export function readQualifiers(text: string, signs = ALL): Qualified[] {
  const patterns = PATTERNS.filter(([qualifier]) => (signs & SIGN[qualifier]) !== 0);
  if (patterns.length === 0) return [];
  const found: Qualified[] = [];
  let resets: number[] | undefined;
  for (const [qualifier, pattern] of patterns) {
    for (const match of matchesOf(pattern, text)) {
      resets ??= matchesOf(RESET, text).map(({ index }) => index);
      const after = match.index + match[0].length;
      const reset = resets.find((at) => at >= after) ?? text.length;
      const to = qualifier === 'referral' ? Math.min(reset, referralEnd(text, match[0], after)) : reset;
      found.push({ qualifier, from: match.index, to });
    }
  }
  return found;
}

/** Whether a degree still covers a place: not when work is named in between. */
export function degreeCovers(text: string, from: number, place: number): boolean {
  return place - from < 140 && !WORKING.test(text.slice(from, place));
}
