import { cut, fold } from '../../dom/text.ts';
import { type FieldName, fieldOf, type Values } from '../../listing/fields.ts';
import type { Answer, Availability, FeeRange, Kind, Kinds, Licence } from '../../listing/kinds.ts';
import {
  HIGHEST_FEE,
  LONGEST_LIST,
  LONGEST_TEXT,
  MOST_ITEMS,
  MOST_LICENCES,
  WEB_ADDRESS,
} from '../../listing/limits.ts';

/** How the values of each kind are made. */
export type Makers<K extends Kind> = { [N in K]: (value: unknown, max: number) => Kinds[N] | undefined };

/** What a value read from a page makes in a field, by the makers of its kind. */
export function made<F extends FieldName>(
  field: F,
  value: unknown,
  makers: Partial<Makers<Kind>>,
): Values[F] | undefined {
  const { kind, max = LONGEST_TEXT, whole } = fieldOf(field);
  if (whole && (textValue(value, max + 1)?.length ?? 0) > max) return undefined;
  return makers[kind]?.(value, max) as Values[F] | undefined;
}

/** A text, with its white space folded; of a list the first. */
export function textValue(value: unknown, most = LONGEST_TEXT): string | undefined {
  const raw = Array.isArray(value) ? value[0] : value;
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  return cut(fold(String(raw)), most).trim() || undefined;
}

function listValue(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const items = (Array.isArray(value) ? value : [value]).map((item) => textValue(item));
  const distinct = [...new Set(items)].filter((item) => item !== undefined).slice(0, MOST_ITEMS);
  return withinBound(distinct, LONGEST_LIST, (item) => item.length);
}

/** Items that together are no longer than a bound; one that is too long does not keep out those after it. */
export function withinBound<T>(items: readonly T[], most: number, long: (item: T) => number): T[] {
  let length = 0;
  return items.filter((item) => {
    const fits = length + long(item) <= most;
    if (fits) length += long(item);
    return fits;
  });
}

function answer(value: unknown): Answer | undefined {
  if (value === true || value === 'yes' || value === 'true') return 'yes';
  if (value === false || value === 'no' || value === 'false') return 'no';
  return undefined;
}

function availabilityValue(value: unknown): Availability | undefined {
  return value === 'accepting' || value === 'waitlist' || value === 'closed' ? value : undefined;
}

/** A price or a range. Zero is how directories store "not stated", never a free session. */
function fee(value: unknown): FeeRange | undefined {
  if (typeof value === 'number') return value > 0 && value < 10_000 ? [value, value] : undefined;
  const source = textValue(value);
  const numbers = (source?.replace(/(\d)[,.](?=\d{3}\b)/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [])
    .map(Number)
    .filter((amount) => amount > 0 && amount <= HIGHEST_FEE)
    .slice(0, 2);
  const [first, second = first] = numbers;
  return first === undefined || second === undefined
    ? undefined
    : [Math.min(first, second), Math.max(first, second)];
}

function yearsValue(value: unknown): number | undefined {
  const found = /(?<!\d)\d{1,2}(?!\d)/.exec(textValue(value) ?? '');
  return found ? Number(found[0]) : undefined;
}

/** Only an ordinary web address is one. */
function address(value: unknown, max: number): string | undefined {
  const raw = textValue(value, max);
  return raw && WEB_ADDRESS.test(raw) ? raw : undefined;
}

const SIGN_CURRENCIES: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
};

/** A code, or a sign that stands for one currency alone: a bare dollar sign is no country's. */
function currency(value: unknown): string | undefined {
  const raw = textValue(value)?.trim();
  if (!raw) return undefined;
  const code = /\b[A-Z]{3}\b/.exec(raw)?.[0];
  return code ?? Object.entries(SIGN_CURRENCIES).find(([sign]) => raw.includes(sign))?.[1];
}

export type Parts = Partial<Record<string, unknown>>;

/** One or many as many. */
export const several = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
/** Whether a value has parts with names. */
export const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** A number holds three digits or more; who gave it stands beside it: "8500 Massachusetts", "Texas / 12345". */
const NUMBER = /(?<![\p{L}\d])(?:[A-Z]{1,8}[\s.-]{0,2})?\d[\d.-]{2,}[A-Z]{0,3}(?![\p{L}\d])/u;

function licenceValue(value: unknown): Licence | undefined {
  const parts = isParts(value) ? value : {};
  const whole = textValue(value) ?? '';
  const number = textValue(parts.number) ?? NUMBER.exec(whole)?.[0];
  if (!number) return undefined;
  const beside = whole.replace(number, ' ').replace(/\bBoard\b[\s\S]*$/i, ' ');
  const state = (textValue(parts.state) ?? beside)
    .replace(/^.*\b(licen[sc]ed?)\b( by)?( the)?( state of)?:?/i, ' ')
    .replace(/^[\s,/:;·-]+|(?<![\s,/:;·-])[\s,/:;·-]+$/g, '');
  return { number, state };
}

function licencesValue(value: unknown): Licence[] | undefined {
  const found = new Map<string, Licence>();
  for (const item of several(value)) {
    const own = licenceValue(item);
    // Printed in two places, the same number may have a space in one of them, or no state.
    const name = own?.number.replace(/[^\p{L}\d]/gu, '').toLowerCase() ?? '';
    const before = found.get(name);
    if (own && (!before || before.state === '')) found.set(name, own);
  }
  return found.size > 0 ? [...found.values()].slice(0, MOST_LICENCES) : undefined;
}

/** Those of all kinds that a page may be found to hold without a descriptor. */
export const SIMPLE: Makers<Exclude<Kind, 'texts' | 'asked' | 'date'>> = {
  text: textValue,
  address,
  list: listValue,
  plans: listValue,
  answer,
  availability: availabilityValue,
  fee,
  currency,
  years: yearsValue,
  licences: licencesValue,
};
