import {
  attribute,
  contains,
  fits,
  isElement,
  isWithin,
  parentElement,
  selectAll,
  selectFirst,
} from '../../dom/dom.ts';
import { cut, readText } from '../../dom/text.ts';
import type { FieldReading, Source, UnderHeading } from '../../listing/descriptor.ts';
import { fieldOf } from '../../listing/fields.ts';
import { LONGEST_MATCHED, LONGEST_SOURCE } from '../../listing/limits.ts';
import { emptyListing, type FieldName, type Listing, NOTHING_SAID, setField } from '../../listing/listing.ts';
import { own } from '../../lookup/own.ts';
import { coerce } from './coerce.ts';
import { valueAt } from './path.ts';
import { applySteps, pattern } from './steps.ts';
import type { RecordsById } from './stores.ts';

/** Where one listing's fields are looked for. */
export interface ListingPlace {
  /** The row of a results page, or a profile page's document. */
  root: ParentNode;
  reading: FieldReading;
  records: RecordsById;
  /** Addresses are resolved against it. */
  address: string;
  /** The page's own, by its first two letters. */
  language?: string | undefined;
}

/** One listing: every field from the first of its sources that yields a value, with where that was. */
export function readFields(place: ListingPlace): Listing {
  const listing = emptyListing();
  const around: FieldsPlace = {
    ...place,
    others: new Map(),
    named: new Map(),
    bare: !hasExcluded(place),
    found: new Map(),
    headings: new Map(),
  };
  for (const [field, sources] of fieldsOrdered(place.reading)) {
    const several = fieldOf(field).kind === 'texts' || fieldOf(field).kind === 'licences';
    const held: { value: unknown; where: string }[] = [];
    for (const source of sources) {
      const found = coerce(field, fromSource(source, listing, around, field));
      if (found === undefined) continue;
      held.push({ value: found, where: describe(source) });
      if (!several) break;
    }
    if (held.length === 0) continue;
    const value = several
      ? coerce(
          field,
          held.flatMap(({ value }) => value),
        )
      : held[0]?.value;
    setField(listing, field, value);
    listing.sources[field] = cut([...new Set(held.map(({ where }) => where))].join(', '), LONGEST_SOURCE);
  }
  withoutStatement(listing);
  return listing;
}

/** A place with what holds of all its fields, and is looked at once. */
interface FieldsPlace extends ListingPlace {
  /** Whether the record of a store is another person's. */
  others: Map<string, boolean>;
  /** The record of a store that has no id, but this name. */
  named: Map<string, unknown>;
  /** Whether nothing in it is other people's. */
  bare: boolean;
  /** What its selectors found: many fields of a profile stand below the same headings. */
  found: Map<string, readonly Element[]>;
  /** What those headings say. */
  headings: Map<Element, string>;
}

const ordered = new WeakMap<FieldReading, [FieldName, Source[]][]>();

/** The key comes first, then the name: records are joined by the one and held to the other. */
function fieldsOrdered(reading: FieldReading): [FieldName, Source[]][] {
  const known = ordered.get(reading);
  if (known) return known;
  const rank = (field: FieldName) => ['name', 'key'].indexOf(field);
  const fields = Object.entries(reading.fields) as [FieldName, Source[]][];
  fields.sort(([a], [b]) => rank(b) - rank(a));
  ordered.set(reading, fields);
  return fields;
}

/** A row is looked through once for what is not its own, not once for each field; of a page that says nothing. */
function hasExcluded({ root, reading: { exclude } }: ListingPlace): boolean {
  if (!exclude) return false;
  return !isElement(root) || isWithin(root, exclude) || selectFirst(root, exclude) !== null;
}

/** Of a statement in several languages what was taken for the statement, and what stands above it, is no further text. */
function withoutStatement(listing: Listing): void {
  const others = listing.texts.filter(
    ({ place, text }) => (place !== 'statement' && place !== 'headline') || !listing[place].includes(text),
  );
  if (others.length === listing.texts.length) return;
  listing.texts = others;
  if (others.length === 0) delete listing.sources.texts;
}

/** The words of a name; the letters of a title are among them. */
const words = (name: unknown) =>
  `${name ?? ''}`
    .toLowerCase()
    .split(/\P{L}/u)
    .filter((word) => word[1]);

/**
 * A record of this id whose name has no word of the name shown is of another page, which the page has since left.
 * A first name may be short in one place and whole in the other.
 */
function isOthers(record: unknown, store: string, name: string, { reading, others }: FieldsPlace): boolean {
  const known = others.get(store);
  if (known !== undefined) return known;
  const named = reading.fields.name?.find((source) => 'store' in source && source.store === store);
  const own = words(named && valueAt(record, (named as { path: string }).path));
  const shown = words(name);
  const is = own.length * shown.length > 0 && !shown.some((word) => own.includes(word));
  // Until the name is known anyone may be meant.
  if (name !== '') others.set(store, is);
  return is;
}

/** The record that a store keeps under a name instead of an id: all words have to be the same, and two at least. */
function namedRecord(store: string, name: string, { records, named }: FieldsPlace): unknown {
  if (name === '' || named.has(store)) return named.get(store);
  const own = words(name).sort().join(' ');
  const kept = own.includes(' ') ? [...(records.get(store) ?? [])] : [];
  const record = kept.find(([key]) => words(key).sort().join(' ') === own)?.[1];
  named.set(store, record);
  return record;
}

function fromSource(source: Source, { key, name }: Listing, place: FieldsPlace, field: FieldName): unknown {
  if ('always' in source) return source.always;
  if ('page' in source) return applySteps(absolute(place.address, place.address), source.steps);
  if ('store' in source) {
    const record = place.records.get(source.store)?.get(key) ?? namedRecord(source.store, name, place);
    if (isOthers(record, source.store, name, place)) return undefined;
    return applySteps(valueAt(record, source.path), source.steps);
  }
  if ('count' in source) return own(source.as, String(elements(source.count, place).length));
  const only =
    !source.every && !source.under && field !== 'statement' && place.bare ? first(source, place, field) : '';
  if (only) return applySteps(only, source.steps);
  const found = source.under
    ? inSection(source.select, source.under, place)
    : [...elements(source.select, place)];
  if (field === 'statement' && found.length > 1) {
    // The page's own language first, whole; what stands in others follows.
    const others = `body [lang]:not([lang^="${place.language}"])`;
    const foreign = (element: Element) => Number(isWithin(element, others));
    found.sort((a, b) => foreign(a) - foreign(b));
  }
  const values = found
    .map((element) => said(element, source.take, place, field))
    .filter(notEchoed(place, field));
  const filled = values.filter((value) => value !== null && value !== '');
  const value = source.every ? (values.length ? filled : undefined) : filled[0];
  return applySteps(value, source.steps);
}

/**
 * Whether a text is not the site's own: a list that holds nothing else is none. Where the clinician's statement
 * stands, each paragraph is the clinician's.
 */
function notEchoed({ reading: { echoes } }: FieldsPlace, field: FieldName): (text: string | null) => boolean {
  const whole = echoes === undefined || field === 'statement' ? null : pattern(echoes, 'u');
  return (text) => text === null || !whole?.test(text);
}

/** What the first element says; nothing where it is blank, and the others have to be looked at. */
function first(
  { select, take }: { select: string; take?: string },
  place: FieldsPlace,
  field: FieldName,
): string {
  const own = /^(&|$)/.test(select);
  const element = own ? elements(select, place)[0] : selectFirst(place.root, select);
  return (element && said(element, take, place, field)) || '';
}

function said(
  element: Element,
  take: string | undefined,
  { address }: FieldsPlace,
  field: FieldName,
): string | null {
  const raw = take ? attribute(element, take) : readText(element);
  return raw !== null && field === 'url' ? absolute(raw, address) : raw;
}

/** More than this, one source finds in no honest listing. */
const MAX_FOUND = 1000;

function elements(selector: string, place: FieldsPlace): readonly Element[] {
  const found = place.found.get(selector) ?? look(selector, place);
  place.found.set(selector, found);
  return found;
}

function look(selector: string, { root, bare, reading: { exclude } }: FieldsPlace): Element[] {
  if (/^(&|$)/.test(selector)) return isElement(root) && fits(root, selector.slice(1) || '*') ? [root] : [];
  const found = selectAll(root, selector).slice(0, MAX_FOUND);
  return exclude && !bare ? found.filter((element) => !isWithin(element, exclude)) : found;
}

function inSection(
  selector: string,
  { heading, text, next = [] }: UnderHeading,
  place: FieldsPlace,
): Element[] {
  const headings = new Set(elements(heading, place));
  const order = [text, ...next].map((source) => pattern(source));
  const sections = order.map((): Element[] => []);
  let inside: Element[] | undefined;
  let block: Element | null = null;
  for (const element of elements(`${heading}, ${selector}`, place)) {
    if (!headings.has(element)) {
      if (!block || contains(block, element)) inside?.push(element);
      continue;
    }
    // What stands outside the block that holds a heading has another, or has lost it.
    block = parentElement(element);
    const says = headingText(element, place);
    inside = sections[order.findIndex((begins) => begins.test(says))];
  }
  return sections.flat();
}

function headingText(element: Element, { headings }: FieldsPlace): string {
  const known = headings.get(element) ?? cut(readText(element), LONGEST_MATCHED);
  headings.set(element, known);
  return known;
}

function absolute(raw: string, base: string): string | null {
  try {
    const url = new URL(raw, base);
    if (!/^https?:$/.test(url.protocol)) return null;
    return `${url.origin}${url.pathname}`;
  } catch {
    return null;
  }
}

const described = new WeakMap<Source, string>();

function describe(source: Source): string {
  const known = described.get(source) ?? where(source);
  described.set(source, known);
  return known;
}

function where(source: Source): string {
  if ('always' in source) return NOTHING_SAID;
  if ('page' in source) return 'page: its address';
  if ('store' in source) return `${source.store}: ${source.path}`;
  if ('count' in source) return `page: number of ${source.count}`;
  const below = source.under ? ` below “${source.under.text}”` : '';
  return `page: ${source.select || 'the row'}${source.take ? ` @${source.take}` : ''}${below}`;
}
