import type { Reading, Section, Source } from '../listing/descriptor.ts';
import { LONGEST_MATCHED, LONGEST_SOURCE } from '../listing/limits.ts';
import { emptyListing, type FieldName, type Listing, NOTHING_SAID } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import { coerce } from './coerce.ts';
import { attribute, fits, isElement, isWithin, selectAll } from './dom.ts';
import { valueAt } from './path.ts';
import { applySteps, pattern } from './steps.ts';
import type { Records } from './stores.ts';
import { cut, readText } from './text.ts';

/** Where one listing's fields are looked for. */
export interface Place {
  /** The row of a results page, or a profile page's document. */
  root: ParentNode;
  reading: Reading;
  records: Records;
  /** Addresses are resolved against it. */
  address: string;
  /** The page's own, by its first two letters. */
  language?: string | undefined;
}

/** One listing: every field from the first of its sources that yields a value, with where that was. */
export function readFields(place: Place): Listing {
  const listing = emptyListing();
  const fields = Object.entries(place.reading.fields) as [FieldName, Source[]][];
  // The key comes first, then the name: records are joined by the one and held to the other.
  const rank = (field: FieldName) => ['name', 'key'].indexOf(field);
  for (const [field, sources] of fields.sort(([a], [b]) => rank(b) - rank(a))) {
    for (const source of sources) {
      const found = coerce(field, fromSource(source, listing, place, field));
      if (found === undefined) continue;
      Object.assign(listing, { [field]: found });
      listing.sources[field] = cut(describe(source), LONGEST_SOURCE);
      break;
    }
  }
  return listing;
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
function isOthers(record: unknown, store: string, name: string, { reading }: Place): boolean {
  const named = reading.fields.name?.find((source) => 'store' in source && source.store === store);
  const own = words(named && valueAt(record, (named as { path: string }).path));
  const shown = words(name);
  return own.length * shown.length > 0 && !shown.some((word) => own.includes(word));
}

function fromSource(source: Source, { key, name }: Listing, place: Place, field: FieldName): unknown {
  if ('always' in source) return source.always;
  if ('page' in source) return applySteps(absolute(place.address, place.address), source.steps);
  if ('store' in source) {
    const record = place.records.get(source.store)?.get(key);
    if (isOthers(record, source.store, name, place)) return undefined;
    return applySteps(valueAt(record, source.path), source.steps);
  }
  if ('count' in source) return own(source.as, String(elements(source.count, place).length));
  const found = source.under ? inSection(source.select, source.under, place) : elements(source.select, place);
  if (field === 'statement') {
    // The page's own language first, whole; what stands in others follows.
    const others = `body [lang]:not([lang^="${place.language}"])`;
    const foreign = (element: Element) => Number(isWithin(element, others));
    found.sort((a, b) => foreign(a) - foreign(b));
  }
  const values = found.map((element) => {
    const raw = source.take ? attribute(element, source.take) : readText(element);
    return raw !== null && field === 'url' ? absolute(raw, place.address) : raw;
  });
  const filled = values.filter((value) => value !== null && value !== '');
  const value = source.every ? (values.length ? filled : undefined) : filled[0];
  return applySteps(value, source.steps);
}

/** More than this, one source finds in no honest listing. */
const MAX_FOUND = 1000;

function elements(selector: string, { root, reading: { exclude } }: Place): Element[] {
  if (/^(&|$)/.test(selector)) return isElement(root) && fits(root, selector.slice(1) || '*') ? [root] : [];
  const found = selectAll(root, selector).slice(0, MAX_FOUND);
  return exclude ? found.filter((element) => !isWithin(element, exclude)) : found;
}

function inSection(selector: string, { heading, text, next = [] }: Section, place: Place): Element[] {
  const headings = new Set(elements(heading, place));
  const order = [text, ...next].map((source) => pattern(source));
  const sections = order.map((): Element[] => []);
  let inside: Element[] | undefined;
  for (const element of elements(`${heading}, ${selector}`, place)) {
    if (!headings.has(element)) inside?.push(element);
    else inside = sections[order.findIndex((begins) => begins.test(cut(readText(element), LONGEST_MATCHED)))];
  }
  return sections.flat();
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

function describe(source: Source): string {
  if ('always' in source) return NOTHING_SAID;
  if ('page' in source) return 'page: its address';
  if ('store' in source) return `${source.store}: ${source.path}`;
  if ('count' in source) return `page: number of ${source.count}`;
  const below = source.under ? ` below “${source.under.text}”` : '';
  return `page: ${source.select || 'the row'}${source.take ? ` @${source.take}` : ''}${below}`;
}
