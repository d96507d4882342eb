import type { Found } from './found.ts';
import { plain } from './plain.ts';
import { PLAN_NAMES } from './vocabulary.ts';
import { COUPLES, SLIDING } from './words.ts';

const SOURCE = 'page: a line of its own';
const REDUCED = 'page: a reduced price';

const CURRENCY_SIGN = '(?:(?:US|CA|AU|[CAM])?\\$|[£€]|(?:CHF|USD|EUR|GBP|CAD|AUD)\\s?)';
const AFTER =
  '(?:[.,][–—-]{1,2}\\s?)?(?:€|£|\\$|EUR|GBP|USD|CHF|CAD|MXN|PLN|zł|Euros?|euros?|dollars|pounds)';
export const SIGNED_AMOUNT = new RegExp(`${CURRENCY_SIGN}\\s?\\d|\\d\\s?${AFTER}(?![\\p{L}])`, 'u');
/** Amounts with what may stand between the two ends of a range. */
const AMOUNT = new RegExp(
  `(?:${CURRENCY_SIGN}\\s?)?(\\d{1,5}(?:[.,]\\d{2})?)(?:[.,][-–—])?\\s?(?:${AFTER})?(?:\\s?(?:[-–—]|to|bis|à|a|and|und|et|y|hasta)\\s?(?:${CURRENCY_SIGN}\\s?)?(\\d{1,5}(?:[.,]\\d{2})?)(?!(?:re|er|e|ere|st|nd|rd|th|º|ª)\\b)\\s?(?:${AFTER})?)?`,
  'gu',
);
const LENGTH =
  /(?<![$£€]\s?)\b\d{1,3}\s?(?:[-–\s]\s?\d{1,3}\s?)?-?\s?(?:minutes?|minuten|minutos?|min|hours?|hrs?|heures?|horas?|stunden?|std|h)\b\.?(?:\s?\d{2}\b(?!\s?[€£$]))?/gi;

/** What is no usual session's price. */
const OTHER =
  /\b(off|package|bundle|forfait|paket|bono|month|monthly|year|annual|copay|co pay|with (your )?insurance|monat|mois|(al|por|cada|un) mes|deposit|missed|no show|late|cancel\w*|ausfall\w*|nicht abgesagt\w*|non (decommandee|annulee|honoree)|annulation|absence|anulad\w*|ausencia|groups?|gruppe\w*|groupes?|grupos?|grupal|workshop|intensive|class|course|kurs|evaluation|assessment|testing|report|letter|gutachten|bilan|test|informe|supervision|discount|save|first (visit|session|appointment)|initial|intake|introductory|erst(gesprach|termin|sitzung)\w*|premiere?|primera|bonus|refer|books?|worth|from the|per (week|month))\b/;
const PAYS = /\b(pay|paga|zahl|paie)/;
const WITH = / (with|through|mit|avec|con) /;
const FOR_ONE = /\b(individual\w*|einzel\w*|individuelles?)\b/;
const ofCouples = (flat: string) => COUPLES.test(flat) && !FOR_ONE.test(flat);

/** `80 € (pareja: 100 €)`, `$145 Couples $180`: what each is for stands before it. */
const FOR_OTHERS =
  /([\d€£$–]) \(?(?=(?:couples?|en couple|paar\w*|parejas?|famil\w+|individual\w*|einzel\w*)\b[^\d,;()]{0,12}\d+\b(?! ?(?:min|h\b)))/gi;

/** `$130 and $165 for couples`, `110 $ (individuel) – 135 $ (couple)`: two prices. `£70 - £90 for couples` is a range. */
const AND_FOR_TWO =
  / (?:and|und|et|y|&|(?<=[\p{L})] )[–—-]) (?=[$£€]?\s?\d{2,4}\s?[$£€]?\s?(?:\w+ )?\(?(?:couples?|paar\w*|parejas?|famil\w+|relationship\w*)\b)/giu;

/** A price for one session: individual, or for couples and families. What is a package, a first visit or a missed hour is none. */
export function readPrice(printed: string, found: Found, label = ''): void {
  const text = printed.slice(0, 400).replace(FOR_OTHERS, '$1; ').replace(AND_FOR_TWO, '; ');
  if (!SIGNED_AMOUNT.test(text)) return;
  let named = plain(label);
  for (const clause of text.split(
    /[;|·•]\s?|\s\/\s(?=[^/]*\d)|\s[–—-]\s(?=\p{L})|,\s+|\.\s+(?!\p{Ll})|\n/u,
  )) {
    const flat = plain(clause);
    if (!SIGNED_AMOUNT.test(clause)) {
      named = flat;
      continue;
    }
    // `Most pay $0–$35 with Anthem`: what a plan leaves to pay.
    if (PLAN_NAMES.test(flat) && PAYS.test(flat) && WITH.test(flat)) continue;
    if (OTHER.test(`${named} ${plain(clause.replace(/\([^()]*\)/g, ' '))}`)) continue;
    const field =
      ofCouples(flat) || (ofCouples(named) && !FOR_ONE.test(flat)) ? 'feeCouples' : 'feeIndividual';
    const amounts = amountsIn(clause);
    if (amounts === '') continue;
    const sliding = SLIDING.test(`${named} ${flat}`);
    // What is paid by those with less stands back behind the usual price.
    if (!sliding && found.listing.sources[field] === REDUCED) found.replace(field, amounts, SOURCE);
    else found.put(field, amounts, sliding ? REDUCED : SOURCE);
    found.put('currency', clause, SOURCE);
  }
}

function amountsIn(clause: string): string {
  const bare = clause.replace(LENGTH, ' ').replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1');
  for (const found of bare.matchAll(AMOUNT)) {
    if (!SIGNED_AMOUNT.test(found[0])) continue;
    return [found[1], found[2]].filter(Boolean).join(' - ').replace(/,/g, '.');
  }
  return '';
}
