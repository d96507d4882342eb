import { type FieldName, fieldOf, MAX_ITEMS, type Values } from '../listing/fields.ts';
import type { Answer, Availability, FeeRange, Kind, Kinds } from '../listing/kinds.ts';
import { fold } from './text.ts';

/** No honest field is longer; what is longer is cut. In characters. */
const MAX_TEXT = 20_000;

/** Turns what was read into what the field holds, or `undefined` when it says nothing of the kind. */
export function coerce<F extends FieldName>(field: F, value: unknown): Values[F] | undefined {
  return KINDS[fieldOf(field).kind](value) as Values[F] | undefined;
}

function text(value: unknown): string | undefined {
  const raw = Array.isArray(value) ? value[0] : value;
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  return fold(String(raw)).slice(0, MAX_TEXT) || undefined;
}

function list(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const items = (Array.isArray(value) ? value : [value]).map(text).filter((item) => item !== undefined);
  return [...new Set(items)].slice(0, MAX_ITEMS);
}

function answer(value: unknown): Answer | undefined {
  if (value === true || value === 'yes' || value === 'true') return 'yes';
  if (value === false || value === 'no' || value === 'false') return 'no';
  return undefined;
}

function availability(value: unknown): Availability | undefined {
  return value === 'accepting' || value === 'waitlist' || value === 'closed' ? value : undefined;
}

/** A price or a range. Zero is how directories store "not stated", never a free session. */
function fee(value: unknown): FeeRange | undefined {
  const source = typeof value === 'number' ? String(value) : text(value);
  const numbers = (source?.replace(/(\d)[,.](?=\d{3}\b)/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [])
    .map(Number)
    .filter((amount) => amount > 0 && amount < 10_000)
    .slice(0, 2);
  const [first, second = first] = numbers;
  return first === undefined || second === undefined
    ? undefined
    : [Math.min(first, second), Math.max(first, second)];
}

function years(value: unknown): number | undefined {
  const found = /(?<!\d)\d{1,2}(?!\d)/.exec(text(value) ?? '');
  return found ? Number(found[0]) : undefined;
}

/** Only an ordinary web address is one. */
function address(value: unknown): string | undefined {
  const raw = text(value);
  return raw && /^https?:\/\//i.test(raw) ? raw : undefined;
}

const SIGNS: Record<string, string> = {
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
  const raw = text(value)?.trim();
  if (!raw) return undefined;
  const code = /\b[A-Z]{3}\b/.exec(raw)?.[0];
  return code ?? Object.entries(SIGNS).find(([sign]) => raw.includes(sign))?.[1];
}

const KINDS: { [K in Kind]: (value: unknown) => Kinds[K] | undefined } = {
  text,
  address,
  list,
  plans: list,
  answer,
  availability,
  fee,
  currency,
  years,
};
