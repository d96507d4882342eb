import { follow, resolve } from '../descriptor/nuxt.ts';
import { type Facet, SIGNS, type StateSigns } from './signs.ts';

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const own = (value: unknown, key: string): unknown =>
  isEntry(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const words = (value: unknown): string =>
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
    keys.reduce<unknown>((value, key) => follow(flat, own(value, key)), follow(flat, reference));
  const data = at(0, 'data');
  const key = isEntry(data) ? Object.keys(data).find((name) => name.startsWith(prefix)) : undefined;
  const page = key === undefined ? undefined : at(own(data, key), 'page');
  if (key === undefined || !isEntry(page)) return null;
  const refinements = at(own(page, 'refinements'));
  const filters = at(0, 'pinia', 'filter');
  const place = at(own(page, 'location'));
  const count = follow(flat, own(page, 'resultsCount'));
  const applied = [own(refinements, 'appliedFilters'), own(filters, 'filtersRef')].map((list) =>
    resolve(flat, list),
  );
  return {
    at: key.slice(prefix.length, prefix.length + SIGNS.address),
    applied: applied.flatMap(namesOf).slice(0, SIGNS.chips),
    filtered: [...applied, follow(flat, own(refinements, 'clearUrl'))].some(holdsAny),
    widened:
      Number(words(follow(flat, own(page, 'expandedToRadius')))) > 0 ||
      holdsAny(resolve(flat, own(page, 'expandedResultsBanner'))),
    beyond: beyondIn(flat, page),
    facets: facetsOf(flat, follow(flat, own(refinements, 'categories'))),
    count: typeof count === 'number' ? count : null,
    place: placeOf(resolve(flat, own(page, 'location')), place),
  };
}

const NAMES = ['urlKey', 'title', 'name', 'label', 'id'];

/** Whatever its shape, an applied filter gives an id, a slug or a label; they stand in a list or by their groups. */
function namesOf(applied: unknown): string[] {
  if (Array.isArray(applied))
    return applied.flatMap((item) => (isEntry(item) ? namesOf(item) : [words(item)]));
  if (!isEntry(applied)) return [words(applied)].filter(Boolean);
  const [name] = NAMES.map((key) => words(own(applied, key))).filter(Boolean);
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
  return isEntry(value) ? Object.values(value).some(holdsAny) : words(value).trim() !== '' || value === true;
}

/** Where a page keeps those who are not what was asked for. */
const BEYOND = ['expansion', 'teletherapyExpansion', 'expandedResults'];

/** Those of whom the page's own results hold nobody. */
function beyondIn(flat: readonly unknown[], page: Entry): string[] {
  const keysIn = (list: unknown): string[] =>
    Array.isArray(list)
      ? list.map((one) => words(follow(flat, own(follow(flat, one), 'id')))).filter(Boolean)
      : [];
  const results = new Set(keysIn(follow(flat, own(page, 'results'))));
  const apart = BEYOND.flatMap((name) => {
    const kept = follow(flat, own(page, name));
    return keysIn(isEntry(kept) ? follow(flat, own(kept, 'results')) : kept);
  });
  return [...new Set(apart)].filter((key) => !results.has(key)).slice(0, SIGNS.rows);
}

function facetsOf(flat: readonly unknown[], categories: unknown): Facet[] {
  const facets: Facet[] = [];
  for (const reference of Array.isArray(categories) ? categories : []) {
    const category = follow(flat, reference);
    const group = words(follow(flat, own(category, 'name')));
    const items = follow(flat, own(category, 'items'));
    for (const place of Array.isArray(items) ? items : []) {
      const item = follow(flat, place);
      const said = (key: string) => follow(flat, own(item, key));
      const [slug, label] = [words(said('urlKey')), words(said('title')) || words(said('name'))];
      const count = said('frequency');
      if (slug && label && facets.length < SIGNS.facets)
        facets.push({
          id: words(said('id')),
          slug,
          label,
          heading: words(said('linkTitle')),
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
  const kind = words(own(location, 'type'));
  const name = words(own(own(location, kind), 'name')) || words(own(own(location, 'City'), 'name'));
  const region = kind === 'Region' ? '' : words(own(own(location, 'Region'), 'code'));
  return [name, region].filter(Boolean).join(', ');
}
