import { own } from '../../../lookup/own.ts';
import { isOf } from '../../concepts/concepts.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import { matchesOf } from '../matches.ts';
import { type Extractor, type Find, findAt, matchesFrom, places } from './find.ts';

type IdentityRow = readonly [id: ConceptId, pattern: RegExp];

const ROWS: readonly IdentityRow[] = [
  ['o_lgbtq', /\b(?:queer|gay|lesbian|bisexual|pansexual|lgbtq\w*|two-spirit)\b/],
  ['g_trans', /\b(?:trans|transgender)\b/],
  ['g_nonbinary', /\b(?:non-?binary|genderqueer|agender|genderfluid)\b/],
  ['o_nd', /\b(?:neurodivergent|autistic|adhder|audhd|neurospicy)\b/],
  ['o_disabled', /\b(?:disabled|chronically ill|deaf|wheelchair user)\b/],
  [
    'o_immigrant',
    /\b(?:immigrant|first-generation|first generation|bicultural|third culture kid|child of immigrants|daughter of immigrants|son of immigrants|refugee)\b/,
  ],
  ['o_veteran', /\b(?:veteran|former (?:army|navy|marine|air force)|retired (?:army|navy|marine))\b/],
  ['o_recovery', /\b(?:in (?:long-term )?recovery|recovering (?:alcoholic|addict))\b/],
  ['r_black', /\b(?:black|african[- ]american|afro-\w+)\b/],
  [
    'r_hispanic',
    /\b(?:latina|latino|latinx|latine|hispanic|chicana|chicano|mexican[- ]american|puerto rican)\b/,
  ],
  ['r_south_asian', /\b(?:south asian|desi|indian[- ]american)\b/],
  [
    'r_asian',
    /(?<!south )\b(?:asian(?:[- ]american)?|aapi|chinese[- ]american|korean[- ]american|japanese[- ]american|vietnamese[- ]american|filipino[- ]american|filipina)\b/,
  ],
  ['r_native', /\b(?:native american|indigenous|first nations)\b/],
  ['r_mena', /\b(?:middle eastern|arab|persian|iranian[- ]american)\b/],
  ['r_mixed', /\b(?:biracial|multiracial|mixed[- ]race|(?:mixed|dual)[- ]heritage)\b/],
  ['r_white', /\b(?:white|caucasian)\b/],
  ['r_bipoc', /\b(?:bipoc|qtbipoc|poc|(?:person|woman|man|therapist|clinician) of colou?r)\b/],
  ['f_christian', /\b(?:christian|catholic|evangelical|protestant|follower of (?:jesus|christ))\b/],
  ['f_jewish', /\b(?:jewish|jew)\b/],
  ['f_muslim', /\bmuslim\b/],
  ['f_buddhist', /\bbuddhist\b/],
  ['f_hindu', /\bhindu\b/],
  ['f_lds', /\b(?:mormon|lds|latter-day saint)\b/],
  ['f_secular', /\b(?:atheist|agnostic|secular|nonreligious|humanist)\b/],
  ['f_pagan', /\b(?:pagan|wiccan)\b/],
  ['g_woman', /\b(?:cisgender woman|cis woman|woman|female)\b/],
  ['g_man', /\b(?:cisgender man|cis man|man|male)\b/],
];

/** The clinician's own words on themselves. What follows is read up to the first word that turns to the work. */
const SELF =
  /\b(?:i am|i'm|im|i identify as|i(?: also)? identify|(?<!\b(?:who|clients?|patients|people|folks|individuals|those|they|you|many|to|and|or|may|also|often|everyone|women|men|couples)(?: \w+)? )(?:identify|identifies) as|(?<=\b(?:i|she|he)(?: \w+)? )(?:identify|identifies) as|(?:he|she) identifies|as (?=an? \w+(?: \w+){0,3} (?:myself|who has)\b)|speaking as|as an?|my (?:own )?identity as|practi[sc]ing (?=(?:christian|catholic|jew|muslim|buddhist|hindu|mormon)\b)|raised|(?=(?:mixed|dual)[- ]heritage)|i was born)\b/y;
/** What it can begin with. */
const SELF_FIRST = new Set(
  "i i'm im identify identifies he she as speaking my practicing practising raised mixed dual".split(' '),
);
const TURN =
  /\b(?:who (?:speciali|help|work|provid|offer|treat|believ|focus)\w*|speciali[sz]\w*|help(?:s|ing)?|work(?:s|ing)?|passionate|dedicated|committed|experienced|trained|and (?:i|my)|where|that|with a|providing|offering|serving|but|because|for|interested|here|able|able to|comfortable|open to|affirming|allied|friendly|an ally|ally|supportive|welcom\w+|aware|(?<!member )of (?:the|your|how)|not|happy|also a|in (?!recovery|long)|at)\b|[;:?!]/;
const READER = /\b(?:you|your|you're)\b/;
const OWNED =
  /\b(black|jewish|queer|woman|women|latina|latinx|christian|muslim|asian|veteran|lgbtq\w*|gay|lesbian|native|minority)[- ]owned\b/g;
const OWNED_ID: Record<string, ConceptId> = {
  black: 'r_black',
  jewish: 'f_jewish',
  queer: 'o_lgbtq',
  woman: 'g_woman',
  women: 'g_woman',
  latina: 'r_hispanic',
  latinx: 'r_hispanic',
  christian: 'f_christian',
  muslim: 'f_muslim',
  asian: 'r_asian',
  veteran: 'o_veteran',
  gay: 'o_lgbtq',
  lesbian: 'o_lgbtq',
  native: 'r_native',
};
const PARENT =
  /\b(?:i'm|i am|as|also) (?:an? |the )?(?:(?!(?:my|his|her|your|their|our|who|for|with|to|help\w*|work\w*)\b)[\w-]+ ){0,5}?(mother|mom|mum|dad|father|parent)\b(?! (?:coach|coordinat|figure|support|train|educat|child|consult|group|whose|who is struggling))(?: of (?:\w+ )?\w+)?/g;
const PARENT_WORD = /m[ou]m\b|mother|dad|father|parent/;
const OWN_NEURO = /\b(?:i (?:also )?have (?:adhd|autism|audhd)\b|my own (?:adhd|autism|neurodivergence)\b)/g;
const OWN_RECOVERY = /\b(?:my own (?:recovery|sobriety)\b|in recovery myself\b)/g;
const SERVED =
  /\b(?:(?:as an? )?(?:medic|officer|soldier|sailor|marine|pilot|nurse|corpsman|chaplain) in the (?:army|navy|marines?|air force|military|coast guard)|i served (?:\w+ ){0,4}in the (?:army|navy|marines?|air force|military|coast guard)|my (?:own )?(?:time|service|years) in the (?:army|navy|marines?|air force|military))\b/g;
const OWN_CHILD =
  /\bi have (?:two|three|four|young|teenage|grown) (?:kids|children|sons|daughters)\b|\bmy (?:own )?(?:(?:two|three|young|older|adult|eldest|youngest) )?(?:daughter|son|kids?|toddler|teenager|children)s?\b(?! (?:therap|group|work|program|clinic))/g;
const MARRIED = /\b(?:gay-married\b|my same-sex (?:partner|spouse|wife|husband)\b)/g;
/** What they say in passing of themselves, with what stands in it: without, it is not looked for. */
const OWN_ROWS = [
  ['o_nd', OWN_NEURO, 'stated', 'adhd', 'autism', 'audhd', 'neurodivergence'],
  ['o_recovery', OWN_RECOVERY, 'stated', 'recovery', 'sobriety'],
  ['o_lgbtq', MARRIED, 'weak', 'gay-married', 'same-sex'],
  ['o_veteran', SERVED, 'stated', 'in the '],
  ['o_parent', OWN_CHILD, 'stated', 'my ', 'i have '],
] as const satisfies readonly (readonly [ConceptId, RegExp, Status, ...needs: string[]])[];
const THERAPIST =
  /^[\s-]*(?:\w+ )?(?:counsel\w*|therap\w*|psycholog\w*|principles|perspective|ministry|worldview|based|values|studies)\b/;
const PEOPLE =
  /^[\s+-]*(?:(?:and|or|&) )?(?:[\w+-]+ ){0,2}affirm\w+|^[\s+-]*(?:\w+ )?(?:clients|people|individuals|communit\w+|issues|couples|women\b|men\b|youth|folks?|adults|teens|population|rights|affirm\w+|allied|friendly|culture|studies|trauma|identities|families|language|population|christian)\b/;

/** "As a Black therapist, she …": said of her as a fact. */
const OF_HER =
  /^[^,;]{0,60}\b(?:therapist|clinician|counsell?or|psychologist|psychotherapist|social worker|provider|practitioner)\b[^,;]{0,20}, (?:she|he|they)\b/;

/** "Disabled therapist, …": what stands before the title is said of oneself. */
const TITLED =
  /^\W*(?:british )?(?:(?:queer|gay|lesbian|bisexual|trans|transgender|non-?binary|neurodivergent|autistic|disabled|deaf|black|brown|latina?|latinx|latine|asian|south asian|indigenous|white|jewish|muslim|bipoc|immigrant|veteran|female|male|woman|man)(?:,| and)? ){1,4}(?:therapist|clinician|counsell?or|psychologist|psychotherapist|social worker)\b/;
/** "Robin Doe is a queer and trans therapist": a bio speaks for the clinician. */
const BIO =
  /^[^A-Za-z]*(?:Dr\.? )?[A-Z][a-z]+(?: [A-Z][\w.'-]*){0,3}(?:,? (?:\([^)]{1,30}\)|[A-Z][A-Za-z.-]{1,8}),?)? is an? /;

/** What clinicians say of themselves. Never read from a name, from "she" or "he", or from whom they serve. */
export const identity: Extractor = (reading) => {
  const { text } = reading;
  const finds: Find[] = [];
  const question = text.includes('?') && /(?<!\W)[^\w?]*\?\W*$/.test(text);
  const bio = text.includes(' is a') ? BIO.exec(reading.sentence.cased) : null;
  const starts = question
    ? []
    : matchesFrom(reading, SELF, SELF_FIRST).map((match) => ({ at: match.index, words: match[0] }));
  const titled = TITLED.exec(text);
  if (titled && !question) starts.push({ at: 0, words: '' });
  if (bio && !question) starts.push({ at: 0, words: text.slice(0, bio[0].length) });
  for (const start of starts) {
    const open = start.at + start.words.length;
    if (
      /^as an?$/.test(start.words) &&
      /\b(?:feel|feels|feeling|identify|live|living|works?|seen|known|serve|functions?|such)\W*$/.test(
        text.slice(Math.max(0, start.at - 12), start.at),
      )
    )
      continue;
    const rest = text
      .slice(open, open + 160)
      .replace(/^(\s*)(?:not|never)\b/, (lead) => ' '.repeat(lead.length));
    const stop = rest.search(TURN);
    const reach = stop < 0 ? rest.length : stop;
    const said = rest.slice(0, reach);
    if (READER.test(said) || READER.test(text.slice(Math.max(0, start.at - 20), start.at))) continue;
    const negated =
      /\b(?:not|n't|never)\s*(?:an?\s*)?$/.test(text.slice(Math.max(0, start.at - 8), open)) ||
      /^\s*(?:not|never)\b/.test(text.slice(open, open + 10));
    for (const [id, pattern] of ROWS) {
      const found = pattern.exec(said);
      if (found === null) continue;
      const after = said.slice(found.index + found[0].length) + rest.slice(reach, reach + 20);
      if (PEOPLE.test(after) && !/^ (?:\w+ )?member of /.test(said)) continue;
      if (/^as an?$/.test(start.words) && !/\b(?:i|me|my|myself)\b/.test(text) && !OF_HER.test(rest))
        continue;
      const status: Status = negated
        ? 'denied'
        : isOf(id, 'faith') &&
            id !== 'f_secular' &&
            (start.words === 'raised' ||
              /\braised\b/.test(said.slice(0, found.index)) ||
              THERAPIST.test(after))
          ? 'weak'
          : 'stated';
      finds.push(findAt(reading, id, status, open + found.index, open + found.index + found[0].length));
    }
  }
  for (const match of text.includes('owned') ? matchesOf(OWNED, text) : []) {
    const id = own(OWNED_ID, match[1] ?? '');
    if (id !== undefined) finds.push(findAt(reading, id, 'weak', match.index, match.index + match[0].length));
  }
  for (const match of question || !PARENT_WORD.test(text) ? [] : matchesOf(PARENT, text)) {
    if (READER.test(match[0]) || (/^as/.test(match[0]) && !/\b(?:i|my|me|myself)\b/.test(text))) continue;
    const to = match.index + match[0].length;
    finds.push(findAt(reading, 'o_parent', 'stated', match.index, to));
    const gender: ConceptId | null = /\b(?:dad|father)\b/.test(match[0])
      ? 'g_man'
      : /\b(?:mom|mum|mother)\b/.test(match[0])
        ? 'g_woman'
        : null;
    if (gender !== null) finds.push(findAt(reading, gender, 'weak', match.index, to));
  }
  for (const [id, pattern, status, ...needs] of OWN_ROWS)
    for (const { from, to } of places(reading, pattern, ...needs))
      finds.push(findAt(reading, id, status, from, to));
  return finds;
};
