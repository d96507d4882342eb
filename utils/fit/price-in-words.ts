import type { FeeRange, Listing } from '../listing/listing.ts';
import type { PriceWish } from '../profile/profile.ts';
import { isId } from '../vocabulary/concepts/among.ts';
import type { Heard } from './heard-fact.ts';
import { aroundOf } from './phrase.ts';

/** An amount, not minutes, hours or sessions. */
const AMOUNT =
  /(?<![\d.,])\d{2,4}(?:[.,]\d\d)?(?![\d%])(?!\s?-?\s?(?:min|hour|hr|st(?:d|un)|heure|hora|sess|sitz|s[eé]an|week|year))/gi;
/** A price that begins somewhere has no end that is known: in the words themselves, or before them. */
const OPEN_END = /\d\s?\+/;
const BEGINS =
  /\b(?:from|starts?|starting|begins?|beginning|ab|partir|desde)(?: at| with| bei| de| d['’])?\s*$/i;

const CURRENCY_SIGNS: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/£|\bpounds?\b/i, 'GBP'],
  [/€|\beuros?\b|\beur\b/i, 'EUR'],
  [/\b(?:chf|francs?)\b/i, 'CHF'],
];
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD']);

/** A listing with its prices, and the words that name those which no field holds. */
export interface Priced {
  listing: Listing;
  words: Partial<Record<'feeIndividual' | 'feeCouples', Heard>>;
}

/**
 * The listing with the prices that the therapist names in words, for the sessions of which no field holds one. A price
 * that only begins somewhere is none; of several, the lowest and the highest are the range.
 */
export function withPricesInWords(listing: Listing, facts: readonly Heard[], wish: PriceWish): Priced {
  const found: Priced = { listing, words: {} };
  for (const [field, id] of [
    ['feeIndividual', 'fee_individual'],
    ['feeCouples', 'fee_couple'],
  ] as const) {
    if (listing[field]) continue;
    const named = facts.filter(
      (fact) => isId(fact.id, id) && fact.status === 'stated' && fact.strength === 'statement',
    );
    const fee = rangeOf(named, listing);
    const [first] = named;
    if (!fee || !first) continue;
    const currency = listing.currency || currencyInWords(first.phrase, wish);
    found.listing = { ...found.listing, [field]: fee, currency };
    found.words[field] = first;
  }
  return found;
}

function rangeOf(named: readonly Heard[], listing: Listing): FeeRange | null {
  if (named.some((fact) => isOpen(fact, listing))) return null;
  const amounts = named.flatMap(({ phrase }) => phrase.match(AMOUNT) ?? []).map(asNumber);
  return amounts.length > 0 ? [Math.min(...amounts), Math.max(...amounts)] : null;
}

const isOpen = ({ phrase, answer }: Heard, { statement }: Listing): boolean =>
  OPEN_END.test(phrase) ||
  ((phrase.match(AMOUNT) ?? []).length < 2 &&
    BEGINS.test(aroundOf(answer?.text ?? statement, phrase).before));

const asNumber = (amount: string) => Number(amount.replace(',', '.'));

/** Dollars are those that the person has: no sign tells a Canadian from another. */
function currencyInWords(words: string, { currency }: PriceWish): string {
  const named = CURRENCY_SIGNS.find(([sign]) => sign.test(words))?.[1];
  if (named) return named;
  return currency && DOLLARS.has(currency) ? currency : 'USD';
}
