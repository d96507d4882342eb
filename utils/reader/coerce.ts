import { MOST, WEB_ADDRESS } from '../listing/limits.ts';
import type { Answer, Availability, FeeRange, FieldName, Listing } from '../listing/listing.ts';
import { cut, fold } from './text.ts';

type Values = Omit<Listing, 'sources'>;
type TextField = {
  [F in FieldName]: string extends Listing[F] ? Exclude<F, 'key' | 'url' | 'currency'> : never;
}[FieldName];

/**
 * Turns what was read into what the field holds, or `undefined` when it says nothing of the kind. What is longer
 * than `MOST` allows is cut: whatever a page prints in one row, its listing fits the schema.
 */
export function coerce<F extends FieldName>(field: F, value: unknown): Values[F] | undefined {
  return KINDS[field](value) as Values[F] | undefined;
}

function text(value: unknown, most: number = MOST.text.statement): string | undefined {
  const raw = Array.isArray(value) ? value[0] : value;
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  return cut(fold(String(raw)), most) || undefined;
}

const upTo = (field: TextField) => (value: unknown) => text(value, MOST.text[field]);

function list(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const items = (Array.isArray(value) ? value : [value]).map((item) => text(item, MOST.item));
  const distinct = [...new Set(items)].filter((item) => item !== undefined).slice(0, MOST.items);
  let length = 0;
  return distinct.filter((item) => {
    length += item.length;
    return length <= MOST.list;
  });
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

/** Half an id may be someone else's. */
function key(value: unknown): string | undefined {
  const raw = text(value);
  return raw && raw.length <= MOST.text.key ? raw : undefined;
}

/** Only an ordinary web address is one, and only whole. */
function address(value: unknown): string | undefined {
  const raw = text(value);
  return raw && raw.length <= MOST.text.url && WEB_ADDRESS.test(raw) ? raw : undefined;
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

const KINDS: { [F in FieldName]: (value: unknown) => Values[F] | undefined } = {
  key,
  name: upTo('name'),
  url: address,
  profession: upTo('profession'),
  credentials: list,
  city: upTo('city'),
  region: upTo('region'),
  postalCode: upTo('postalCode'),
  inPerson: answer,
  online: answer,
  availability,
  feeIndividual: fee,
  feeCouples: fee,
  currency,
  slidingScale: answer,
  freeConsultation: answer,
  acceptsInsurance: answer,
  insurance: list,
  specialties: list,
  issues: list,
  approaches: list,
  ages: list,
  participants: list,
  communities: list,
  faith: list,
  identity: list,
  languages: list,
  pronouns: upTo('pronouns'),
  statement: upTo('statement'),
  yearsInPractice: years,
  verified: answer,
};
