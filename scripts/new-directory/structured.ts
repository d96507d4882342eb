import type { Source, Store } from '../../utils/listing/descriptor.ts';
import type { FieldName } from '../../utils/listing/listing.ts';
import { valueAt } from '../../utils/reader/descriptor/path.ts';

/** Where schema.org keeps what a listing holds. */
const PATHS: readonly [FieldName, string[]][] = [
  ['name', ['name', 'item.name']],
  ['profession', ['jobTitle', 'item.jobTitle']],
  ['statement', ['description', 'item.description']],
  [
    'city',
    ['address.addressLocality', 'workLocation.address.addressLocality', 'item.address.addressLocality'],
  ],
  ['region', ['address.addressRegion', 'workLocation.address.addressRegion', 'item.address.addressRegion']],
  ['postalCode', ['address.postalCode', 'workLocation.address.postalCode', 'item.address.postalCode']],
];
const IDS = ['@id', 'url', 'item.@id', 'item.url'];

/** A list of people that a page keeps as structured data, and the sources that follow from it; `null` without one. */
export function structuredStore(
  doc: Document,
  keyPattern: string,
): { store: Store; sources: Partial<Record<FieldName, Source>> } | null {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const found = listIn(parsed(script.textContent ?? ''), [], keyPattern);
    if (!found) continue;
    const { path, records, id } = found;
    const most = (place: string) =>
      records.filter((record) => typeof valueAt(record, place) === 'string').length * 2 > records.length;
    const sources: Partial<Record<FieldName, Source>> = {};
    for (const [field, places] of PATHS) {
      const place = places.find(most);
      if (place) sources[field] = { store: 'ld', path: place };
    }
    return {
      store: {
        script: 'script[type="application/ld+json"]',
        format: 'json',
        path: [...path, '*'].join('.'),
        id: { path: id, steps: [['match', keyPattern]] },
      },
      sources,
    };
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listIn(
  value: unknown,
  path: string[],
  pattern: string,
): { path: string[]; records: unknown[]; id: string } | null {
  if (value === null || typeof value !== 'object' || path.length > 4) return null;
  if (Array.isArray(value)) {
    const id = IDS.find((place) => {
      const ids = value.map((record) => valueAt(record, place)).filter((one) => typeof one === 'string');
      return (
        ids.length > 1 &&
        new Set(ids).size === ids.length &&
        ids.every((one) => new RegExp(pattern, 'iu').test(one))
      );
    });
    if (id && path.length > 0) return { path, records: value, id };
  }
  for (const [name, inner] of Object.entries(value)) {
    const found = /[.*]/.test(name) ? null : listIn(inner, [...path, name], pattern);
    if (found) return found;
  }
  return null;
}
