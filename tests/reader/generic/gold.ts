import { emptyListing, type Listing } from '../../../utils/listing/listing.ts';

/** What a person who reads the page would write down: `null` and an absent field are what the page does not say. */
export interface Gold {
  page: string;
  url: string;
  listings: Partial<Record<string, unknown>>[];
  /** Other answers that are right too, per listing and field. */
  accept: Record<string, unknown[]>[];
  /** Values of lists that may be there or not. */
  optional?: Record<string, unknown>[];
  /** Fields that stand in sentences alone: they may be left out. */
  fromText?: string[][];
  notListings: string[];
  notWords: string[];
}

/** Counts over one page. `misses` says what was wrong, a line for each. */
export interface Held {
  expected: number;
  found: number;
  name: number;
  address: number;
  right: number;
  over: number;
  under: number;
  wrong: number;
  misses: string[];
  /** The same counts for each field. */
  fields: Record<string, Counts>;
}

export type Counts = Pick<Held, 'right' | 'over' | 'under'>;

const ONE = ['profession', 'city', 'region', 'postalCode', 'yearsInPractice'] as const;
const ANSWERS = [
  'inPerson',
  'online',
  'availability',
  'slidingScale',
  'freeConsultation',
  'acceptsInsurance',
] as const;
const FEES = ['feeIndividual', 'feeCouples'] as const;
/** Held to the gold where that speaks of them. */
const NOTED = ['pronouns', 'registerNumber'] as const;
const LISTS = [
  'credentials',
  'insurance',
  'specialties',
  'issues',
  'approaches',
  'languages',
  'ages',
  'participants',
  'communities',
  'faith',
] as const;

const bare = (value: unknown) =>
  String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
const nothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === 'unknown' ||
  (Array.isArray(value) && value.length === 0);
const words = (value: unknown) => bare(value).split(' ').filter(Boolean);

/** How much of two texts is the same: F1 over their words. */
function alike(one: unknown, two: unknown): number {
  const left = new Map<string, number>();
  const [first, second] = [words(one), words(two)];
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of second) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) both += 1;
    left.set(word, rest - 1);
  }
  return first.length + second.length === 0 ? 1 : (2 * both) / (first.length + second.length);
}

const addressKey = (address: unknown) => String(address ?? '').replace(/\/?(#.*)?$/, '');

/** Holds what was read of a page to its gold: every field of every listing. */
export function hold(gold: Gold, read: readonly Listing[]): Held {
  const all: Held = {
    expected: gold.listings.length,
    found: 0,
    name: 0,
    address: 0,
    right: 0,
    over: 0,
    under: 0,
    wrong: 0,
    misses: [],
    fields: {},
  };
  const left = new Set(read);
  gold.listings.forEach((wanted, at) => {
    const accept = { ...gold.accept[at] };
    for (const field of gold.fromText?.[at] ?? []) accept[field] = [...(accept[field] ?? []), null];
    const names = [wanted.name, ...(accept.name ?? [])].map(bare);
    const addresses = [wanted.url, ...(accept.url ?? [])].filter(Boolean).map(addressKey);
    const found =
      [...left].find(({ name }) => names.includes(bare(name))) ??
      [...left].find(({ url }) => url !== '' && addresses.includes(addressKey(url)));
    if (!found) {
      all.misses.push(`lost ${String(wanted.name)}`);
      fields(all, wanted, emptyListing('nobody'), accept, gold.optional?.[at] ?? {});
      return;
    }
    left.delete(found);
    all.found += 1;
    if (names.includes(bare(found.name))) all.name += 1;
    else all.misses.push(`name "${found.name}" for "${String(wanted.name)}"`);
    const right =
      addresses.length === 0 ? nothing(found.url) || true : addresses.includes(addressKey(found.url));
    if (right) all.address += 1;
    else all.misses.push(`address ${found.url} for ${addresses[0]}`);
    fields(all, wanted, found, accept, gold.optional?.[at] ?? {});
  });
  for (const { name, url } of left) {
    all.wrong += 1;
    all.misses.push(`extra "${name}" ${url}`);
  }
  for (const phrase of gold.notWords) {
    for (const one of read) {
      if (!bare(Object.values(one).flat(2).join(' ')).includes(bare(phrase))) continue;
      all.wrong += 1;
      all.misses.push(`another's words at "${one.name}": ${phrase}`);
    }
  }
  return all;
}

function count(all: Held, field: string, { right, over, under }: Counts): void {
  const own = all.fields[field] ?? { right: 0, over: 0, under: 0 };
  for (const sum of [all, own]) {
    sum.right += right;
    sum.over += over;
    sum.under += under;
  }
  all.fields[field] = own;
}

type Values = Record<string, unknown>;

function fields(
  all: Held,
  wanted: Values,
  found: Listing,
  accept: Record<string, unknown[]>,
  optional: Values,
): void {
  const say = (field: string, value: unknown, of: unknown) =>
    all.misses.push(
      `${String(wanted.name)}: ${field} ${JSON.stringify(value) ?? '—'} for ${JSON.stringify(of) ?? '—'}`,
    );
  const one = (field: string, value: unknown, same: (of: unknown) => boolean) => {
    const rights = [wanted[field], ...(accept[field] ?? [])];
    if (rights.some((of) => (nothing(value) ? nothing(of) : !nothing(of) && same(of)))) {
      count(all, field, { right: nothing(value) ? 0 : 1, over: 0, under: 0 });
      return;
    }
    count(all, field, { right: 0, over: nothing(value) ? 0 : 1, under: nothing(wanted[field]) ? 0 : 1 });
    say(field, value, wanted[field]);
  };
  for (const field of ONE) one(field, found[field], (of) => bare(of) === bare(found[field]));
  for (const field of ANSWERS) one(field, found[field], (of) => of === found[field]);
  for (const field of FEES)
    one(field, found[field], (of) => JSON.stringify(of) === JSON.stringify(found[field]));
  one('statement', found.statement, (of) => alike(of, found.statement) >= 0.9);
  for (const field of NOTED)
    if (field in wanted) one(field, found[field], (of) => bare(of) === bare(found[field]));
  for (const field of LISTS) list(all, field, wanted, found, accept[field] ?? [], optional[field], say);
}

function list(
  all: Held,
  field: (typeof LISTS)[number],
  wanted: Values,
  found: Listing,
  accept: unknown[],
  optional: unknown,
  say: (field: string, value: unknown, of: unknown) => void,
): void {
  const has = (found[field] ?? []).map(bare);
  const may = [optional].flat().map(bare);
  const scored = [wanted[field], ...accept].map((of) => {
    const items = (of ? [of].flat() : []).map(bare);
    const right = items.filter((item) => has.includes(item)).length;
    const over = has.filter((item) => !items.includes(item) && !may.includes(item)).length;
    return { right, over, under: items.filter((item) => !has.includes(item) && !may.includes(item)).length };
  });
  const best = scored.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  count(all, field, best);
  if (best.over + best.under > 0) say(field, found[field], wanted[field]);
}

const cost = ({ over, under }: { over: number; under: number }) => over + under;

/** F1 over all fields of the pages. */
export function f1(pages: readonly Counts[]): number {
  const sum = (of: (page: Counts) => number) => pages.reduce((total, page) => total + of(page), 0);
  const right = sum(({ right }) => right);
  return (2 * right) / (2 * right + sum(({ over }) => over) + sum(({ under }) => under));
}
