import { followReference, resolveReference } from '../descriptor/nuxt.ts';
import { type Facet, SIGNS, type StateSigns } from './signs.ts';

type StateRecord = Record<string, unknown>;

const isEntry = (value: unknown): value is StateRecord =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const ownEntry = (value: unknown, key: string): unknown =>
  isEntry(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const entryWords = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, SIGNS.words) : '';

/** Looked at once for as long as a page keeps its state: the same parsed list is the same state. */
const seen = new WeakMap<object, StateSigns | null>();

/** What Nuxt's list of references says of the page that it was made for, or `null`. */
export function stateSigns(state: unknown, prefix: string): StateSigns | null {
  if (!Array.isArray(state)) return null;
  const before = seen.get(state);
  if (before !== undefined) return before;
  const found = signsIn(state, prefix);
  seen.set(state, found);
  return found;
}

function signsIn(flat: readonly unknown[], prefix: string): StateSigns | null {
  const at = (reference: unknown, ...keys: string[]): unknown =>
    keys.reduce<unknown>(
      (value, key) => followReference(flat, ownEntry(value, key)),
      followReference(flat, reference),
    );
  const data = at(0, 'data');
  const key = isEntry(data) ? Object.keys(data).find((name) => name.startsWith(prefix)) : undefined;
  const page = key === undefined ? undefined : at(ownEntry(data, key), 'page');
  if (key === undefined || !isEntry(page)) return null;
  const refinements = at(ownEntry(page, 'refinements'));
  const filters = at(0, 'pinia', 'filter');
  const place = at(ownEntry(page, 'location'));
  const count = followReference(flat, ownEntry(page, 'resultsCount'));
  const applied = [ownEntry(refinements, 'appliedFilters'), ownEntry(filters, 'filtersRef')].map((list) =>
    resolveReference(flat, list),
  );
  return {
    at: key.slice(prefix.length, prefix.length + SIGNS.address),
    applied: applied.flatMap(namesOf).slice(0, SIGNS.chips),
    filtered: [...applied, followReference(flat, ownEntry(refinements, 'clearUrl'))].some(holdsAny),
    widened:
      Number(entryWords(followReference(flat, ownEntry(page, 'expandedToRadius')))) > 0 ||
      holdsAny(resolveReference(flat, ownEntry(page, 'expandedResultsBanner'))),
    beyond: beyondIn(flat, page),
    facets: facetsOf(flat, followReference(flat, ownEntry(refinements, 'categories'))),
    count: typeof count === 'number' ? count : null,
    place: placeOf(resolveReference(flat, ownEntry(page, 'location')), place),
  };
}

const NAMES = ['urlKey', 'title', 'name', 'label', 'id'];

/** Whatever its shape, an applied filter gives an id, a slug or a label; they stand in a list or by their groups. */
function namesOf(applied: unknown): string[] {
  if (Array.isArray(applied))
    return applied.flatMap((item) => (isEntry(item) ? namesOf(item) : [entryWords(item)]));
  if (!isEntry(applied)) return [entryWords(applied)].filter(Boolean);
  const [name] = NAMES.map((key) => entryWords(ownEntry(applied, key))).filter(Boolean);
  const within = Object.entries(applied).flatMap(([key, value]) => {
    if (value === true) return [key];
    // A number that stands alone may count something.
    return typeof value === 'number' ? [] : namesOf(value);
  });
  return name ? [name] : within.filter(Boolean);
}

/** Whether there is anything in it: an empty list is nothing, and so are lists of such. */
function holdsAny(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsAny);
  return isEntry(value)
    ? Object.values(value).some(holdsAny)
    : entryWords(value).trim() !== '' || value === true;
}

/** Where a page keeps those who are not what was asked for. */
const BEYOND = ['expansion', 'teletherapyExpansion', 'expandedResults'];

/** Those of whom the page's own results hold nobody. */
function beyondIn(flat: readonly unknown[], page: StateRecord): string[] {
  const keysIn = (list: unknown): string[] =>
    Array.isArray(list)
      ? list
          .map((one) => entryWords(followReference(flat, ownEntry(followReference(flat, one), 'id'))))
          .filter(Boolean)
      : [];
  const results = new Set(keysIn(followReference(flat, ownEntry(page, 'results'))));
  const apart = BEYOND.flatMap((name) => {
    const kept = followReference(flat, ownEntry(page, name));
    return keysIn(isEntry(kept) ? followReference(flat, ownEntry(kept, 'results')) : kept);
  });
  return [...new Set(apart)].filter((key) => !results.has(key)).slice(0, SIGNS.rows);
}

function facetsOf(flat: readonly unknown[], categories: unknown): Facet[] {
  const facets: Facet[] = [];
  for (const reference of Array.isArray(categories) ? categories : []) {
    const category = followReference(flat, reference);
    const group = entryWords(followReference(flat, ownEntry(category, 'name')));
    const items = followReference(flat, ownEntry(category, 'items'));
    for (const place of Array.isArray(items) ? items : []) {
      const item = followReference(flat, place);
      const said = (key: string) => followReference(flat, ownEntry(item, key));
      const [slug, label] = [
        entryWords(said('urlKey')),
        entryWords(said('title')) || entryWords(said('name')),
      ];
      const count = said('frequency');
      if (slug && label && facets.length < SIGNS.facets)
        facets.push({
          id: entryWords(said('id')),
          slug,
          label,
          heading: entryWords(said('linkTitle')),
          group,
          count: typeof count === 'number' ? count : -1,
        });
    }
  }
  return facets;
}

/** "Austin, TX": the place by its own kind, with its region. */
function placeOf(location: unknown, known: unknown): string {
  if (!isEntry(known)) return '';
  const kind = entryWords(ownEntry(location, 'type'));
  const name =
    entryWords(ownEntry(ownEntry(location, kind), 'name')) ||
    entryWords(ownEntry(ownEntry(location, 'City'), 'name'));
  const region = kind === 'Region' ? '' : entryWords(ownEntry(ownEntry(location, 'Region'), 'code'));
  return [name, region].filter(Boolean).join(', ');
}
