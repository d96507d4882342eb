import { FIELD_NAMES, type FieldName, type Listing } from '../../utils/listing/listing.ts';
import type { Routes, Second } from './routes/route.ts';

/** One field over all pages. Counts are of people. */
export interface FieldFigures {
  field: FieldName;
  right: number;
  /** Another value than either route has. */
  wrong: number;
  /** The page holds it; the reading does not. */
  missing: number;
  /** The routes hold it for nobody there, the reading does. */
  invented: number;
  /** Records and markup say different things; right then is either of them. */
  disputed: number;
  /** What belongs to another row of the same page. */
  foreign: number;
  /** Expected from both routes, records alone, markup alone. */
  both: number;
  records: number;
  markup: number;
}

export interface PeopleFigures {
  expected: number;
  found: number;
  extra: number;
}

type Value = Second[FieldName];

/** Comparable: lists without order, texts by their words, letters and digits alone. */
export function plain(value: Value): string {
  if (value === null || value === undefined || value === 'unknown' || value === '') return '';
  if (Array.isArray(value)) {
    const numbers = value.every((item) => typeof item === 'number');
    const words = (item: unknown) => fold(typeof item === 'string' ? item : JSON.stringify(item));
    return numbers ? value.join('–') : value.map(words).filter(Boolean).sort().join('|');
  }
  return fold(String(value));
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

/** Of these, the same value in another row means nothing: many share it. */
const SHARED: ReadonlySet<FieldName> = new Set<FieldName>([
  'profession',
  'credentials',
  'city',
  'region',
  'postalCode',
  'inPerson',
  'online',
  'availability',
  'feeIndividual',
  'feeCouples',
  'currency',
  'slidingScale',
  'freeConsultation',
  'acceptsInsurance',
  'insurance',
  'ages',
  'participants',
  'faith',
  'languages',
  'verified',
  'yearsInPractice',
  'pronouns',
]);

/** Counts per field, filled page by page. */
export class FieldTally {
  readonly people: PeopleFigures = { expected: 0, found: 0, extra: 0 };
  readonly #fields = new Map<FieldName, FieldFigures>();
  /** One line for each value that is not right, without the page's own words. */
  readonly faults: string[] = [];

  /** Judges one page's reading; `noState` leaves its records out of what is expected. */
  add(page: string, routes: Routes, listings: readonly Listing[], noState: boolean): void {
    const dom = new Map(routes.dom.map((person) => [person.key, person]));
    const state = new Map(noState ? [] : routes.state.map((person) => [person.key, person]));
    this.people.expected += dom.size;
    this.people.found += listings.filter(({ key }) => dom.has(key)).length;
    this.people.extra += listings.filter(({ key }) => !dom.has(key)).length;
    for (const [key, markup] of dom) {
      const listing = listings.find((candidate) => candidate.key === key);
      if (!listing) continue;
      const records = state.get(key);
      for (const field of FIELD_NAMES) {
        if (field === 'key' || !(field in markup || (records && field in records))) continue;
        const fault = this.#judge(field, listing, records, markup, [...dom.values(), ...state.values()]);
        if (fault) this.faults.push(`${page} ${key} ${field}: ${fault}`);
      }
    }
  }

  #judge(
    field: FieldName,
    listing: Listing,
    records: Second | undefined,
    markup: Second,
    everyone: readonly Second[],
  ): string | null {
    const figures = this.#of(field);
    const read = plain(listing[field]);
    const [a, b] = [plain(records?.[field]), plain(markup[field])];
    const expected = [a, b].filter(Boolean);
    if (a && b) figures.both += 1;
    else if (a) figures.records += 1;
    else if (b) figures.markup += 1;
    const disputed = a !== '' && b !== '' && a !== b;
    if (disputed) figures.disputed += 1;
    if (read === '' && expected.length === 0) return null;
    if (expected.includes(read)) {
      figures.right += 1;
      return null;
    }
    const foreign =
      read !== '' &&
      !SHARED.has(field) &&
      everyone.some((other) => other.key !== listing.key && plain(other[field]) === read);
    if (foreign) figures.foreign += 1;
    const fault = read === '' ? 'missing' : expected.length === 0 ? 'invented' : 'wrong';
    figures[fault] += 1;
    return foreign ? `${fault}, another's` : fault;
  }

  #of(field: FieldName): FieldFigures {
    const zero = { right: 0, wrong: 0, missing: 0, invented: 0, disputed: 0, foreign: 0 };
    const known = this.#fields.get(field) ?? { field, ...zero, both: 0, records: 0, markup: 0 };
    this.#fields.set(field, known);
    return known;
  }

  /** In the order in which a reading is shown. */
  figures(): FieldFigures[] {
    return FIELD_NAMES.flatMap((field) => this.#fields.get(field) ?? []);
  }
}

export interface Rates {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Shares in 0…1; `null` where there is nothing to divide by. A wrong value counts against both. */
export function rates({ right, wrong, missing, invented }: FieldFigures): Rates {
  const share = (all: number) => (all > 0 ? right / all : null);
  return {
    precision: share(right + wrong + invented),
    recall: share(right + wrong + missing),
    f1:
      right + wrong + missing + invented > 0
        ? (2 * right) / (2 * right + 2 * wrong + invented + missing)
        : null,
  };
}
