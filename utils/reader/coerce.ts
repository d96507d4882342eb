import {
  LONGEST_ADDRESS,
  LONGEST_KEY,
  LONGEST_LIST,
  LONGEST_STATEMENT,
  LONGEST_TEXT,
  MOST_ITEMS,
  WEB_ADDRESS,
} from '../listing/limits.ts';
import {
  type Answer,
  type Availability,
  emptyListing,
  type FeeRange,
  type FieldName,
  type Listing,
} from '../listing/listing.ts';
import { cut, fold } from './text.ts';

type Values = Omit<Listing, 'sources'>;
/** Fields that are a plain text, an answer or a list: an unread listing shows which. */
type PlainField = {
  [F in FieldName]: F extends 'key' | 'url' | 'currency' | 'availability'
    ? never
    : Listing[F] extends string | string[]
      ? F
      : never;
}[FieldName];

const UNREAD = emptyListing();

/**
 * Turns what was read into what the field holds, or `undefined` when it says nothing of the kind. What is longer
 * than `limits.ts` allows is cut: whatever a page prints in one row, its listing fits the schema.
 */
export function coerce<F extends FieldName>(field: F, value: unknown): Values[F] | undefined {
  return (field in KINDS ? KINDS[field as keyof typeof KINDS](value) : plain(field as PlainField, value)) as
    | Values[F]
    | undefined;
}

function plain(field: PlainField, value: unknown): string | string[] | undefined {
  const unread = UNREAD[field];
  if (Array.isArray(unread)) return list(value);
  return unread === 'unknown'
    ? answer(value)
    : text(value, field === 'statement' ? LONGEST_STATEMENT : LONGEST_TEXT);
}

function text(value: unknown, most: number = LONGEST_STATEMENT): string | undefined {
  const raw = Array.isArray(value) ? value[0] : value;
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  return cut(fold(String(raw)), most) || undefined;
}

function list(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const items = (Array.isArray(value) ? value : [value]).map((item) => text(item, LONGEST_TEXT));
  const distinct = [...new Set(items)].filter((item) => item !== undefined).slice(0, MOST_ITEMS);
  let length = 0;
  return distinct.filter((item) => {
    length += item.length;
    return length <= LONGEST_LIST;
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

/** Only whole: half an id, or half an address, is someone else's. */
function whole(value: unknown, most: number): string | undefined {
  const raw = text(value);
  return raw && raw.length <= most ? raw : undefined;
}

/** Only an ordinary web address is one. */
function address(value: unknown): string | undefined {
  const raw = whole(value, LONGEST_ADDRESS);
  return raw && WEB_ADDRESS.test(raw) ? raw : undefined;
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

/** All that is no plain field. */
const KINDS: { [F in Exclude<FieldName, PlainField>]: (value: unknown) => Values[F] | undefined } = {
  key: (value) => whole(value, LONGEST_KEY),
  url: address,
  availability,
  feeIndividual: fee,
  feeCouples: fee,
  currency,
  insurance: list,
  yearsInPractice: years,
};
