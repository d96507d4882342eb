import { lazily } from '../../lookup/lazily.ts';
import { conceptsOf } from '../concepts/concepts.ts';
import { credentialNames } from '../concepts/credential-names.ts';

/** What weakens a mention: who does it, when, how far, or that it is part of a degree. */
export type Qualifier =
  | 'team'
  | 'past'
  | 'training'
  | 'informed'
  | 'background'
  | 'referral'
  | 'urged'
  | 'ask'
  | 'degree';

type WordSign =
  | Qualifier
  | 'negative'
  | 'refused'
  | 'abbreviation'
  | 'age'
  | 'availability'
  | 'change'
  | 'format'
  | 'identity'
  | 'insurance'
  | 'length'
  | 'money'
  | 'plan'
  | 'payer'
  | 'setting'
  | 'years'
  | 'language'
  | 'credential'
  | 'state'
  | 'licensed'
  | 'subject'
  | 'work'
  | 'reader'
  | 'general';

/** How a name begins, cut into words as a text is. */
const FIRST_WORD = /[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+/;

function oneOf(names: readonly string[]): RegExp {
  const words = names.flatMap((name) => FIRST_WORD.exec(name)?.[0].toLowerCase() ?? []);
  return new RegExp(`^(?:${[...new Set(words)].join('|')})(?:'|$)`);
}

/**
 * Words that call for a closer look. Each word of a text is checked once and remembered, a sentence carries the signs of
 * its words, and a rule whose sign is missing is not tried: most rules find nothing in most sentences.
 * Every rule must be reachable: a pattern that could begin to match without a word of its sign would be lost.
 */
const WORDS: Record<WordSign, RegExp | (() => RegExp)> = {
  negative:
    /^(?:not|no|none|nope|never|nor|neither|zero|cannot|cant|dont|doesnt|wont|unable|refus\w*|declin\w*|stopped|quit|ceased|avoid\w*|steer|stay|given|gave|retired|opted|without|nothing|rare|closed|ended|wound|discontinued|dropped|stepped|moved|walked|rarely|seldom|hardly|outside|beyond|except\w*|than|apart|aside|besides|anything|everything|anyone|left|gone|served|elsewhere|leave|against|decided|chosen|choose|chose)(?:'|$)|n't$/,
  refused:
    /^(?:out|off|better|best|end|over|gone|unavailable|impossible|pass|refer|hand|course|yes|happily|certainly|absolutely|sure)$/,
  team: /^(?:clinician|therapist|provider|counsell?or|psychologist|psychiatrist|associate)s$|^(?:staff|colleagues?|team|partner)(?:'|$)/,
  past: /^(?:used|being|come|comes|worked|lived|firsthand|hand|journey|mother|father|mom|mum|dad|was|parent|struggles?|history|recovery|previous|previously|former|formerly|past|before|earlier|once|spent|worked|ran|delivered|led|managed|interned|taught|founded|studied|volunteered|began|started|ago|internships?|practicum|prior|background|early|late|mid)$/,
  training:
    /^(?:training|studying|learning|completing|pursuing|trained|enrolled|level|student|hope|plan|planning|hoping|about|soon|yet|certificate|weekend|introductory|short|online|introduction|courses?|workshops?|(?:half|part|mid)?way|middle|partly|dipping|attended|days?|afternoon)$|^(?:certif|accredit|qualif|licen)/,
  informed: /^(?:informed|influenced|inspired|flavou?red)$/,
  background:
    /^(?:background|knowledge|familiar|familiarity|exposure|curious|literature|read|reading|more|rather|instead|fan)$/,
  referral: /^(?:refer|recommend|collaborat|coordinat|consult)|^(?:connect|point|hand|best|another|send)$/,
  urged: /^(?:encourag|suggest|advis)/,
  ask: /^(?:when|ask|inquire|enquire|request|if)$/,
  degree:
    /^(?:master|bachelor|doctora|licens)|^(?:degrees?|phd?|psyd?|dmin|d|m|b|ma|ms|ba|mc|msw|emphasis|concentration|m(?:aj|in)or(?:ed)?|diploma|graduated?|postgraduate|post|studied|dissertation|thesis|residency|fellowship|faculty|professor|lecturer)(?:'|$)/,
  abbreviation: /^(?:eft|art|mi|cft|mbt|tfp|se|pe|ta|ba|up|rlt|pact|space|sft|net|cat)(?:'|$)/,
  age: /^age[sd]?$|\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$|adult|young|^(?:stages|walks|phases)$|span$|teen|^under$|older|minors|grown/,
  availability:
    /^new|full|closed|capacity|opening|availab|space|spot|slot|vacanc|wait|evening|night|weekend|saturday|sunday|daytime|^during$|weekday|pm$|^s(?:at|un)$|booked|booking|accepting|taking|additional|further/,
  change:
    /attraction|^(?:refer|unwanted|ssa|wholeness|t|allowing|ex|critical|reality|onset|non)$|reintegrative|reparative|conversion|detransition|secular|nonreligious/,
  format:
    /^individual(?:s|ly)?(?:'|$)|^(?:relationship|play|only|exclusively|partners|child|adolescents?|adults?)$|premarital|couple|^famil(?:y|ies)|group|marital|marriage/,
  identity:
    /^(?:spirit|trans|generation|bicultural|culture|desi|native|race|lds|humanist|man|male|army|navy|marines?|air|military|son|kids?)$|queer|gay|lesbian|(?:bi|pan|a)sexual|lgbt|binary|gender|neuro|autis|^adhd|audhd|disabled|chronically|deaf|immigrant|refugee|veteran|former|retired|recover|black|^afr|^latin|hispanic|chican|mexican|puerto|asian|indian|aapi|chinese|korean|japanese|vietnamese|filipin|indigenous|nations|eastern|arab|persian|racial$|white|poc$|colou?r|christian|catholic|evangelical|protestant|follower|^jew|muslim|buddhist|hindu|mormon|saint|atheist|agnostic|secular|nonreligious|pagan|wiccan|^woman|female|minority|owned|mother|^m[ou]m(?:'|$)|^dad|father|^parent(?:'|$)|sobriety|married|daughter|toddler|heritage|brown|^same/,
  insurance:
    /^(?:purely|fees?|plans?|bulk)$|insur|network|pay|cash|panel|receipt|statement|invoice|bill|^claim|documentation|paperwork|reimburs|managed/,
  length: /^(?:short|brief|time|single|ended|depth|ongoing|stay)|session|^long(?:er)?(?:term)?$/,
  money:
    /^(?:euros?|free|fees?|cash|[hf]sa|pal|zelle)$|\d|dollar|pound|compliment|charge|cost|obligation|savings|venmo|paypal|^che(?:ck|que)/,
  plan: /^(?:rula|headway|alma|grow|sondermind|nourish|provider|t(?:akes?|ook|aking)|bulk|recogni[sz]ed|ndis|axa|plans?|nhs)$|insur|claim|^bill|contract|anthem|magellan|rebate|bupa|credential|lyra|network|panel|aetna|cigna|blue|bcbs|^medi(?!ca[lt]|ci|ta|at)|tricare|optum|united|kaiser|humana|^eap|^accept(?!an)|^cover|oon/,
  payer: () =>
    oneOf([
      ...conceptsOf('insurer').flatMap(({ aliases }) => aliases),
      ...['Headway', 'Alma', 'Rula', 'Grow', 'SonderMind', 'Nourish', 'network', 'OON', 'United'],
    ]),
  setting:
    /online|virtual|remote|video|^tele|^(?:only|exclusively|solely|strictly|rooms?|garden|clinic|flights?|lift|access(?:ible)?)$|office|phone|studio|cabin|elevator/,
  years: /year|yrs|decade|^since$/,
  language: () =>
    oneOf([
      ...conceptsOf('language').flatMap(({ aliases }) => aliases),
      ...['espanol', 'castellano', 'francais', 'portugues', 'italiano', 'chinese'],
    ]),
  credential: () => oneOf(credentialNames().map(({ name }) => name)),
  state: () => oneOf(conceptsOf('state').map(({ label }) => label)),
  licensed: /^(?:licen[sc]|supervis|states?$)/,
  subject: /^(?:i|im|we|me|my|our|s?he|dr|her|his|they|their|there|you)(?:'|$)/,
  work: /^(?:speciali|specialt|expertise|experience|work|help|treat|focus|passion|support|assist|serv|address|interest|dedicated|committed|counsel|guid|provid|offer|train|skilled|proficient|enjoy|love|clientele|includ|solution|therapy|groups?$|services|evaluations|coaching|relief|see|caseload|empower|teach|tackl|overcom|navigat|welcom|facilitat|concentrat|areas?$|concerns|homes?$|practic|leads?$|leading|runs?$|running|use|lean|therapist|clinician|psychologist|psychotherapist|testing|assessment|approach|style|integrat|draw|population|consult|prescrib|prefer|favou?rite|do$|walk|accompan|s[ai]t|accept|clients?$|comes?$|seek$|sought$)/,
  reader:
    /^(?:you\w*|suffer|suffering|looking|feeling|struggling|tired|overwhelmed|stuck|dealing|worried|need|want|having)(?:'|$)/,
  general:
    /^(?:mind|aspects|areas|parts|whether|many|common|typical|such|most|some|each|all|both|we|people|my|i|it|sometimes|therapy|counseling|psychotherapy|life|relationships|individuals|every(?:one|body)|parents|humans|children|teens|anxiety|depression|trauma|stress|grief|others|these|this|anxious|can|research|did|may|might|could|often|oftentimes|our|they|shown|designed|proven|fact)(?:'|$)|^impact/,
};

const NAMES = Object.keys(WORDS) as WordSign[];
const patterns = lazily(() =>
  Object.values(WORDS).map((pattern) => (pattern instanceof RegExp ? pattern : pattern())),
);

/** The bit of each sign: the signs of a word or sentence are one number. */
export const SIGN = Object.fromEntries(NAMES.map((name, index) => [name, 1 << index])) as Readonly<
  Record<WordSign, number>
>;

/** The signs of one word in lower case. */
export function signsOf(word: string): number {
  let signs = 0;
  for (const [index, pattern] of patterns().entries()) if (pattern.test(word)) signs |= 1 << index;
  return signs;
}
