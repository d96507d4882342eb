import type { ConceptId } from '../../concepts/kinds.ts';
import { matchesOf } from '../matches.ts';
import { type Extractor, type Find, findAt, judged, places } from './find.ts';

const AMOUNT =
  /(?:(?:us|ca|au|c|a)?[$£€]\s?\d{2,4}(?:\.\d\d)?(?!\d)(?:\s?(?:-|to)\s?[$£€]?\s?\d{2,4})?\+?|\b\d{2,4} (?:dollars|pounds|euros?)\b)(?: (?:per|for|an?|each) (?:\w+[- ]){0,2}?(?:sessions?|hours?|minutes?|min))?/g;
const FEE_CONTEXT =
  /\b(?:per|sessions?|minutes?|mins?|hours?|hr|fees?|rates?|charge|cost|price|appointment|individuals?|couples?|famil(?:y|ies))\b/;
const OTHER_FEE =
  /\b(?:consultation|intake|initial|first|evaluation|assessment|group|workshop|copay|co-pay|discount|donat\w+|cancell?ation|sliding)\b/;
/** What follows a price that is for something else, or is no longer asked. */
const OTHER_AFTER =
  /^\)?[^.;,$£€]{0,25}\b(?:missed|no[- ]?shows?|cancel\w*|late|returned|copays?|workshops?|letters?|forms?|reports?|deposit|if you (?:cancel|miss)|consultations?)\b/;
const CHARGED_FOR =
  /\b(?:missed|no[- ]?shows?|late|returned|bounced|phone calls?|e-?mails?|court|testimony|travel|letters?|forms?|reports?|records|deposit|deductible|co-?insurance)\b[^.;,]{0,60}$/;
const OLD_BEFORE =
  /\b(?:was|were|once|used to|formerly|previously|old|had been|until (?:now|recently|last \w+))\b(?![^.;]*\b(?:now|currently|is|are|will)\b)[^.;,$£€]{0,30}$/;
const OLD_AFTER = /^[^.;,$£€]{0,25}\b(?:no longer|until (?:last|now|recently|\w+ \d{4})|ended)\b/;
const ROSE_FROM =
  /\b(?:went|gone|going|goes|increas\w+|rais\w+|ris\w+|rose|chang\w+|up|mov\w+|dropped) from $/;

const COUPLE = /\bcouples?\b/;
const FOR_COUPLES =
  /^(?:\/hr|\/hour)?[ (/-]*(?:for |per |a )?couples?|^(?:(?!individual|couple|family)[^.;,$£€]){0,35}\b(?:for|per|as) (?:an? )?couples?\b/;
const CONSULT =
  /\b(?:(?:free(?! (?:of|from|themselves|yourself|himself|herself|oneself|up|to|us|you|them)\b)|complimentary|no[- ]cost|no[- ]charge|no[- ]obligation|no[- ]fee)\b[^.;!?]{0,30}?\b(?:consult\w*|call|phone|chat|introduct\w*|intro\w*|meet-?and-?greet|conversation|meeting)\b(?: (?:call|consultation|session|chat))?|(?:consult\w*|(?:phone|initial|introductory|first) (?:call|chat|session|conversation|meeting)|speak on the phone|talk on the phone|phone conversation)\b[^.;!?]{0,25}?\b(?:free of charge|at no (?:charge|cost)|for free|without charge|is free|are free|no charge|isn't free|is not free|complimentary)\b|free \d\d?[- ]?min\w*|\d\d?[- ]?min\w*[- ]free\b)/g;
const COSTS_NOTHING =
  /\b(?:first|initial|introductory|intro) (?:\w+ )?(?:call|chat|conversation|session|meeting|consultation) (?:costs nothing|is on (?:me|us|the house)|won't cost)\b/g;
const NOT_FREE =
  /\b(?:isn't|is not|aren't|not|no longer|don't|do not|no) (?:\w+ ){0,3}(?:free|complimentary)\b/;
const CASH =
  /\b(?:cash\b(?=[^.;]{0,40}\b(?:check|cheque|only|credit|cards?|money order|payment|accepted|venmo|zelle)\b)|(?:accept|take|pay (?:by|in|with))(?:s|ing)? cash\b)/g;
const HSA = /\b(?:HSA\b|FSA\b|health savings account)/g;
const CARDS: readonly (readonly [ConceptId, RegExp])[] = [
  ['pay_venmo', /\bvenmo\b/g],
  ['pay_paypal', /\bpaypal\b/g],
  ['pay_zelle', /\bzelle\b/g],
  [
    'pay_check',
    /\b(?:(?:cash|credit|venmo)\b[^.;]{0,15}\b(?:checks?|cheques?)\b|checks? (?:accepted|or cash)\b)/g,
  ],
];

/** Prices, ways to pay, and whether a first talk is free. */
export const money: Extractor = (reading) => {
  const finds: Find[] = [];
  for (const { from, to } of places(reading, AMOUNT, '$', '£', '€', 'dollar', 'pound', 'euro')) {
    const before = reading.text.slice(Math.max(0, from - 60), from);
    const near = reading.text.slice(Math.max(0, from - 65), to + 25);
    const bare = reading.text.replace(/[^a-z]/g, '').length < 4;
    if (!bare && !FEE_CONTEXT.test(near)) continue;
    const other =
      OTHER_FEE.test(before.split(/[,;:]|\band (?=an?\b|the\b|individual|sessions)/).at(-1) ?? '') ||
      OTHER_FEE.test(reading.text.slice(to, to + 12));
    if (other && !bare) continue;
    const priced = from + (/^.*?\d(?!\d)/.exec(reading.text.slice(from, to))?.[0].length ?? 0);
    const clause = before.split(/[,;]/).at(-1) ?? '';
    if (
      CHARGED_FOR.test(reading.text.slice(Math.max(0, from - 90), from)) ||
      OTHER_AFTER.test(reading.text.slice(priced, priced + 45))
    )
      continue;
    if (OLD_BEFORE.test(clause) || OLD_AFTER.test(reading.text.slice(to, to + 45))) continue;
    const rise = ROSE_FROM.test(clause)
      ? /(?:-|to)\s?[$£€]?\s?(?=\d)/.exec(reading.text.slice(from, to))
      : null;
    const start = rise === null ? from : from + rise.index + rise[0].search(/[$£€]|$/);
    const couple =
      COUPLE.test(before.split(/[,;]/).at(-1) ?? '') || FOR_COUPLES.test(reading.text.slice(to, to + 50));
    finds.push(findAt(reading, couple ? 'fee_couple' : 'fee_individual', 'stated', start, to));
  }
  for (const { from, to, match } of places(
    reading,
    CONSULT,
    'free',
    'compliment',
    'cost',
    'charge',
    'obligation',
    '-fee',
    'no fee',
  )) {
    const refused = NOT_FREE.test(reading.text.slice(Math.max(0, from - 25), to));
    if (
      /\bfree of\b(?! charge)|feel free/.test(match[0]) ||
      /\bfeel $/.test(reading.text.slice(Math.max(0, from - 5), from))
    )
      continue;
    if (refused) finds.push(findAt(reading, 'consult_free', 'denied', from, to));
    else
      finds.push(
        ...judged(reading, 'consult_free', from, to).map((find) =>
          find.status === 'denied' ? find : { ...find, status: 'stated' as const },
        ),
      );
  }
  for (const { from, to } of places(reading, /\bno (?:checks|cheques)\b/g, 'no che'))
    finds.push(findAt(reading, 'pay_check', 'denied', from, to));
  for (const { from, to } of places(reading, COSTS_NOTHING, 'first', 'initial', 'intro'))
    finds.push(findAt(reading, 'consult_free', 'stated', from, to));
  for (const { from, to } of places(reading, CASH, 'cash'))
    finds.push(...judged(reading, 'pay_cash', from, to));
  for (const match of /[hf]sa|savings/.test(reading.text) ? matchesOf(HSA, reading.sentence.cased) : []) {
    finds.push(...judged(reading, 'hsa', match.index, match.index + match[0].length));
  }
  for (const [id, pattern] of CARDS)
    for (const { from, to } of places(reading, pattern, 'venmo', 'paypal', 'zelle', 'check', 'cheque')) {
      const rest = reading.text.slice(to).split(';')[0] ?? '';
      if (/^(?:[\s,&]|\w+(?!\w)){0,6},\s*(?:sorry,?\s*)?no[.!\s]*$/.test(rest))
        finds.push(findAt(reading, id, 'denied', from, to));
      else finds.push(...judged(reading, id, from, to));
    }
  return finds;
};
