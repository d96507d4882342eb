import type { PriceWish } from '../profile/profile.ts';
import { NUMBER_WORDS, numberOf } from './number-words.ts';
import type { Writing } from './words.ts';

/** A ceiling, with its places in the folded text. */
export interface PriceFound {
  wish: PriceWish;
  start: number;
  end: number;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{2,4})(?:\.\d\d)?(?![\d:]|'?s\b)|${NUMBER_WORDS}`;
const MONEY_SIGN = String.raw`[$£€]|usd ?|ca\$ ?`;
const MONEY_UNIT = String.raw`\s?(?:dollars?|bucks|usd|cad|aud|nzd|sgd|pounds|quid|euros?|eur|gbp|francs|chf|kroner|kronor|rupees|inr|pesos|reais|rand|naira|shillings|ringgit|dirhams|shekels|yen|\$|£|€|dolares)`;
const EACH = String.raw`(?:/|\s?(?:a|per|each|an|la|pro|por|par) )\s?(?:session|visit|hour|hr|appointment|time|go|week|sesion|sitzung|stunde|seance)`;
const AMOUNT = `(?<sign>${MONEY_SIGN})?\\s?(?<amount>${NUMBER})(?<unit>${MONEY_UNIT})?`;
const UPPER = String.raw`(?:\s?(?:-|to|and|or|bis|y|a)\s?(?:${MONEY_SIGN})?(?<upper>${NUMBER})(?<unit2>${MONEY_UNIT})?)?`;

const BEFORE = String.raw`\b(?:(?:the most|max|tops|maximum|all|the max|what) (?:i|we) can (?:pay|do|afford|swing|manage|spend|go) is|(?:would|willing to|id|i'd|happy to|ready to) pay(?: up to| about| around)?|in the range of|range of|can'?t (?:go|do) (?:over|above|past|higher than)|(?:can(?:'?t| ?not)|could ?n'?t|should ?n'?t|must ?n'?t|must not|has to|needs to|should|not) (?:be|cost) (?:more than|over|above|under|below|less than)|no mas de|pas plus de|nicht mehr als|hochstens|maximal|nao mais que|puedo pagar(?: hasta)?|podemos pagar(?: hasta)?|je peux payer|payer jusqu'a|kann (?:bis )?(?:zu )?|presupuesto(?: de| es)?|budget de|under|below|less than|up to|upto|no more than|not more than|not over|not above|at most|max(?:imum)?(?: of| is)?|maximo(?: de)?|hasta|menos de|maximal|hochstens|unter|bis(?: zu)?|moins de|max\.?|jusqu'a|budget(?:'s| is| of|:| around| about| max)?|limit(?: is| of|:)?|cap(?:ped)?(?: at| is)?|ceiling(?: is| of)?|cheaper than|top(?:s)? out at|stay(?:ing)? under|can(?:'?t| ?not)? (?:only |really |maybe |probably |just )?(?:pay|do|afford|swing|manage|spend|go|handle)(?: more than| over| above| past| up to| about| around| maybe| like| max)?|could (?:only |maybe |probably )?(?:pay|do|afford|swing|manage|spend|go)(?: up to| to| about| around| maybe| as high as)?|afford(?: about| around| up to| maybe)?|able to (?:pay|afford|spend)(?: up to| about| around)?|pay(?: cash)? (?:up to|at most|max)|cash pay(?: up to)?|private pay(?: up to)?|self pay(?: up to)?|out of pocket(?: up to)?|pay(?:ing)? cash(?:,)?(?: up to)?|pay(?:ing)?(?: for it)? (?:myself|ourselves)(?:,)?(?: up to| like| about| around| maybe)?|spend(?: up to| about| around)?|between|somewhere between|from|anything (?:over|above)|nothing over|nothing above|not a penny over|within|cash,?(?: max| up to)?(?:\s?\()?|something like|somewhere around|aiming for|hoping (?:for|to pay)|comfortable (?:paying|with)|(?:could |can |might )?stretch to|(?:go )?as high as|keep it (?:to|under)|no higher than|not higher than|wo ?n'?t (?:go over|pay more than|pay over)|don'?t want to (?:pay|spend) (?:more than|over)|nothing more than|no way i can pay|(?:what|anything) (?:can|could) (?:you|i) (?:do|get) for|(?:can you |could you |anyone who can )?work with|(?:can you |could you |anyone who can )?work with|(?:who'?d|who'?ll|who will|who can|who would|that'?ll|that will) do|got|have|like|maybe|or|closer to|ideally|around|about|roughly)(?:\s*:)?\s*`;
const AFTER = String.raw`\s*(?:${EACH}\s*)?(?:,\s*)?(?:(?:grand |absolute |very )?max(?:imum)?|tops|at a (?:push|stretch|pinch)|or less|or under|or below|or lower|or cheaper|at most|at the (?:very |absolute )?most|limit|(?:is|would be|'d be) (?:about |around |more or less |pretty much )?(?:my|our|the) (?:absolute |very |upper )?(?:limit|max|maximum|budget|ceiling|cap)|is (?:the )?(?:most|max)|is all i (?:can|have)|is (?:about |around )?(?:what|all|the most|as (?:much|high|far) as) (?:i|we)|is (?:doable|ok|okay|fine|comfortable|a stretch|pushing it|my range|where i)|ish\b|and under|ceiling|cap|budget|absolute max|hochstens|maximal|maximo|maximum|out of pocket|como maximo|al maximo|maxi|au maximum|o menos|ou moins|oder weniger|no mas|hochstens)\b`;

/** What makes an amount of money with its sign a ceiling. */
const ROUGHLY = String.raw`\s?(?:(?:total|altogether|all in|between us) )?(?:or so|ish|or thereabouts|give or take|if possible|would be (?:ok|okay|fine|doable|great|ideal)|(?:is )?(?:ok|okay|fine|doable))\b`;

const LIKE = {
  before: new RegExp(`(?<cue>${BEFORE}|[<≤]=?\\s?)${AMOUNT}${UPPER}`, 'g'),
  after: new RegExp(`${AMOUNT}${UPPER}(?<cue>${AFTER})`, 'g'),
  alone: new RegExp(`(?<=^|[,.;\\n]\\s{0,2})${AMOUNT}${UPPER}(?<cue>)(?=\\s*(?:$|[,.;\\n](?!\\d)))`, 'g'),
  bare: new RegExp(`${AMOUNT}${UPPER}(?<cue>${EACH}|${ROUGHLY})`, 'g'),
};
const FOR_EACH = new RegExp(`^(?:${EACH})`);

/** What is no ceiling for a session: a copay, a month, a time, somebody else's fee. */
const OTHERWISE =
  /^ (?:st|th)\b|^ (?:to (?:my|our|his|her) name|in (?:the|my|our|his|her) (?:bank|account|savings)|in (?:savings|debt)|saved)\b|\b(?:copay|co-pay|deductible|coinsurance|a month|per month|\/month|monthly|a year|per year|years?|minutes?|mins?|miles?|weeks?|months?|days?|people|sessions|visits|calls|am|pm|hours away|lbs?|pounds? (?:overweight|of|since|lighter|heavier)|percent|%|kids|therapists|times)/;
const THEIR_PRICE =
  /\b(?:charged?|charges|pays|covers|reimburses?d?|wants?|wanted|(?<!split the )costs?|asked|asking|quoted|paid|was paying|used to pay|bill(?:ed|s)?|owe[sd]?|raised|went up)\b[^.;!?]{0,25}$/;
const HARD =
  /\b(?:max|no more|at most|can'?t|cannot|can not|limit|tops|must|hochstens|maximal|maximo|only|not over|nothing (?:over|above)|absolute|most|ceiling|cap|all i)/;

/** The ceilings that a text names, in figures or in words. */
export function pricesIn({ lower }: Writing, couples: boolean): PriceFound[] {
  const found: PriceFound[] = [];
  for (const kind of ['before', 'after', 'bare', 'alone'] as const)
    for (const match of lower.matchAll(LIKE[kind])) {
      const { sign, amount = '', upper, unit, unit2 } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      if (isNoCeiling(lower, match, kind)) continue;
      const max = Math.max(amountOf(amount), upper ? amountOf(upper) : 0);
      if (!(max >= 10 && max <= 2_000)) continue;
      const currency = currencySaid(`${sign ?? ''} ${unit ?? ''} ${unit2 ?? ''} ${match[0]}`);
      const hard = HARD.test(match[0]) || HARD.test(lower.slice(Math.max(0, start - 12), start));
      found.push({
        wish: {
          facet: 'price',
          max,
          session: couples ? 'couples' : 'individual',
          ...(currency && { currency }),
          importance: hard ? 'must' : 'nice',
        },
        start,
        end,
      });
    }
  return uppermost(
    found.sort((a, b) => a.start - b.start),
    lower,
  );
}

/** The first ceiling, or a higher one in its sentence: "180 a session, maybe 200 if they're really good". */
function uppermost([first, ...later]: readonly PriceFound[], lower: string): PriceFound[] {
  if (!first) return [];
  const end = lower.slice(first.end).search(/[.;!?\n]/);
  const higher = later.find(
    ({ wish, start }) => (end < 0 || start < first.end + end) && wish.max > first.wish.max,
  );
  return [higher ?? first];
}

/** Whether an amount is none of money, somebody else's, or no ceiling. */
function isNoCeiling(lower: string, match: RegExpMatchArray, kind: keyof typeof LIKE): boolean {
  const { sign, unit, unit2, cue = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const money = Boolean(sign ?? unit ?? unit2) || /[$£€]/.test(match[0]);
  const isVague = kind !== 'after' && !money && WEAK_CUE.test(cue.trim());
  const isSure =
    kind === 'before' &&
    (isMoneyTalk(lower, match[0], end) ||
      isRound(match[0], lower, end) ||
      AFTER_FEE.test(lower.slice(Math.max(0, start - 40), start)));
  const isBare = (kind === 'bare' || kind === 'alone') && !money && !PER_SESSION.test(cue);
  const lead = lower.slice(Math.max(0, start - 24), start);
  const rest = lower
    .slice(end, end + 14)
    .replace(FOR_EACH, '')
    .replace(/^[\s-]*/, ' ');
  const before = lower.slice(Math.max(0, start - 40), start + (kind === 'before' ? cue.length - 1 : 0));
  return (
    (isVague && !isSure) ||
    (!money && WEIGHED.test(lower.slice(Math.max(0, start - 8), start))) ||
    (!money && kind === 'before' && SOMEBODY_OF.test(lead)) ||
    (isBare && !OF_MONEY.test(lead)) ||
    OTHERWISE.test(rest.split(/[.,;!?]/)[0] ?? '') ||
    (kind !== 'after' && THEIR_PRICE.test(before)) ||
    TOO_MUCH.test(cue)
  );
}

/** "I'm up to 340": what somebody weighs, or eats. */
const WEIGHED = /\b(?:i'?m|i am|i was|hes|he's|she's|it's|got) $/;

/** "Someone under 40": how old a therapist is. */
const SOMEBODY_OF =
  /\b(?:someone|somebody|anyone|anybody|therapist|counsell?or|psychologist|person|woman|man|guy|lady|one|who'?s|who is|he'?s|she'?s|they'?re) (?:is |a bit |just |well )?$/;

/** Words before a figure that may be of anything. */
const WEAK_CUE =
  /^(?:from|about|around|roughly|something like|somewhere around|aiming for|hoping for|comfortable with|(?:could |can |might )?stretch to|(?:go )?as high as|like|maybe|or|closer to|ideally|within|cash,?|limit|got|have|can (?:only )?do|could do|can go|could go|between|somewhere between) *$/;

/** "I can't pay 200": what is too much is no ceiling. */
const TOO_MUCH =
  /^can(?:'?t| ?not) (?:only |really |maybe |probably |just )?(?:pay|do|afford|swing|manage|spend|handle)\s*$/;

/** "180 a session, maybe 200": a fee was named just before. */
const AFTER_FEE = new RegExp(`(?:\\d ?${EACH}|\\b(?:pay|do|afford|spend) [$£€]?\\d{2,3})[^.;!?]{0,8}$`);

/** "Cash is fine, 150 or so." */
const OF_MONEY =
  /\b(?:cash|pay|split the (?:cost|bill)|costs?|fees?|afford|budget|out of pocket|self[- ]pay)\b[^.;!?]{0,20}$/;

/** Whether a bare figure after a weak word is money by what follows it. */
const isMoneyTalk = (lower: string, all: string, end: number) =>
  FOR_EACH.test(lower.slice(end, end + 14)) || /[$£€]/.test(all) || /\b(?:pay|afford|spend|cash)/.test(all);

/** "Can do 150", "between 100 and 150": round sums at the end of a clause, after words that say how much can be paid. */
const isRound = (all: string, lower: string, end: number) =>
  /^(?:can|could|somewhere between|between|(?:could |can |might )?stretch to)\b.*\b(?:\d*[05]|(?:hundred|[a-z]+ty|five))$/.test(
    all.trim(),
  ) &&
  !/\b[1-3]\d$/.test(all.trim()) &&
  /^\s*(?:$|[,.;!?\n)]|(?:a|per|an|max|tops|at|every|each|twice|weekly|biweekly)\b)/.test(lower.slice(end));

/** A figure each session is money without a sign too: nothing else is counted so. */
const PER_SESSION = /(?:session|visit|appointment|sesion|sitzung|seance|go|an hour|hr)$/;

const amountOf = (amount: string) => numberOf(amount.trim()) ?? Number(amount.replaceAll(',', ''));

function currencySaid(text: string): string | undefined {
  if (/£|pounds|quid|gbp/.test(text)) return 'GBP';
  return /€|euros?|\beur\b/.test(text) ? 'EUR' : undefined;
}
