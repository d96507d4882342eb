import { type FieldName, fieldOf } from './fields.ts';
import type { FeeRange, Kind, Kinds, PlacedText } from './kinds.ts';
import type { Listing } from './listing.ts';

/**
 * How two readings of one field stand to each other. `first` or `second`: they do not contradict each other, and
 * that one says at least as much. `differ`: both cannot be so.
 */
export type ReadingStanding = 'first' | 'second' | 'differ';

type AgreeRule<Value> = (first: Value, second: Value) => ReadingStanding;

/**
 * How the newer reading of a field stands to the older one. Prices in two currencies differ whatever their figures;
 * a currency that only one of them names is no difference.
 */
export function readingStanding(field: FieldName, newer: Listing, older: Listing): ReadingStanding {
  if (field === 'feeIndividual' || field === 'feeCouples') {
    const known = newer.currency !== '' && older.currency !== '';
    if (known && newer.currency !== older.currency) return 'differ';
  }
  const { agree, kind } = fieldOf(field);
  const rule = agree ? SPECIAL[agree] : OF_KIND[kind];
  return (rule as AgreeRule<unknown>)(newer[field], older[field]);
}

const same = (first: unknown, second: unknown): ReadingStanding => (first === second ? 'first' : 'differ');

/** Letter case, marks and white space are the page's, not the clinician's. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name with or without its letters, a town with or without its district: one form holds the words of the other. */
function form(first: string, second: string): ReadingStanding {
  const [one, two] = [bare(first), bare(second)];
  if (two === '' || ` ${one} `.includes(` ${two} `)) return 'first';
  return one === '' || ` ${two} `.includes(` ${one} `) ? 'second' : 'differ';
}

/** "OR" and "Oregon" cannot be told apart from two places without a table: no contradiction, and the newer stands. */
function region(first: string, second: string): ReadingStanding {
  const found = form(first, second);
  if (found !== 'differ') return found;
  const [code, name] = [bare(first), bare(second)].sort((a, b) => a.length - b.length);
  if (!code || !name || code.length > 3 || name.length <= 3 || code[0] !== name[0]) return 'differ';
  let at = -1;
  for (const letter of code) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return 'differ';
  }
  return 'first';
}

/** A card prints the beginning of what the profile prints whole, often with words to click at its end. */
function statement(first: string, second: string): ReadingStanding {
  const start = (text: string) => bare(text.replace(/(?<!\s)\s*(?:…|\.{3})[^.!?…]{0,30}$/u, ''));
  const [one, two] = [start(first), start(second)];
  // The last word before a cut may be half a word.
  if (one.startsWith(two)) return 'first';
  return two.startsWith(one) ? 'second' : 'differ';
}

/** A card shows the first few of a list: a list that holds the other's items says all that both say. */
function agreeOnList(first: readonly string[], second: readonly string[]): ReadingStanding {
  const [one, two] = [first.map(bare), second.map(bare)];
  if (two.every((item) => one.includes(item))) return 'first';
  return one.every((item) => two.includes(item)) ? 'second' : 'differ';
}

/** "From $150" and "$150–$180" agree: a price that lies within a range is one of its prices. */
function fee(first: FeeRange | null, second: FeeRange | null): ReadingStanding {
  if (!second) return 'first';
  if (!first) return 'second';
  const holds = (outer: FeeRange, inner: FeeRange) => outer[0] <= inner[0] && inner[1] <= outer[1];
  if (holds(first, second)) return 'first';
  return holds(second, first) ? 'second' : 'differ';
}

/** Of things with several parts each is held against its like: what one has more of says more. */
function things(alike: (one: unknown, two: unknown) => boolean): AgreeRule<readonly unknown[]> {
  return (first, second) => {
    if (second.every((item) => first.some((other) => alike(other, item)))) return 'first';
    return first.every((item) => second.some((other) => alike(other, item))) ? 'second' : 'differ';
  };
}

const saysAsMuch = (one: PlacedText, two: PlacedText) =>
  one.place === two.place && statement(one.text, two.text) === 'first';
const equal = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

/**
 * Several answers, licences or filters do not contradict each other: both readings' together, the newer one's
 * first, or `null` for a field that holds one thing.
 */
export function together(field: FieldName, newer: Listing, older: Listing): unknown[] | null {
  const { kind } = fieldOf(field);
  if (kind !== 'texts' && kind !== 'licences' && kind !== 'asked') return null;
  const [first, second] = [newer[field], older[field]] as unknown[][];
  const alike = kind === 'texts' ? (saysAsMuch as (one: unknown, two: unknown) => boolean) : equal;
  const longer = (second ?? []).filter((item) => !first?.some((other) => alike(other, item)));
  return [...(first ?? []).filter((item) => !longer.some((other) => alike(other, item))), ...longer];
}

const OF_KIND: { [K in Kind]: AgreeRule<Kinds[K]> } = {
  text: form,
  address: same,
  list: agreeOnList,
  plans: (first, second) => agreeOnList(first ?? [], second ?? []),
  answer: same,
  availability: same,
  fee,
  currency: same,
  years: same,
  texts: things(saysAsMuch as (one: unknown, two: unknown) => boolean),
  licences: things(equal),
  asked: things(equal),
  date: same,
};

const SPECIAL = {
  same,
  newest: (): ReadingStanding => 'first',
  region,
  statement,
} satisfies Record<string, AgreeRule<string>>;
