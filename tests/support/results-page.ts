/** A results page in the markup and state of Psychology Today in 2025, of invented people, for tests. */
export interface Made {
  /** Path and query, also of the state unless `stateAt` says otherwise. */
  at?: string;
  stateAt?: string;
  heading?: string;
  title?: string;
  people?: readonly Person[];
  /** Markup before the row of this index, inside the list. */
  between?: Readonly<Record<number, string>>;
  /** Markup before the list. */
  before?: string;
  facets?: readonly Facet[];
  applied?: readonly unknown[];
  count?: number | null;
  page?: Record<string, unknown>;
}

export interface Person {
  id: number;
  name: string;
  record?: Record<string, unknown>;
}

export interface Facet {
  id: number;
  slug: string;
  title: string;
  category: string;
  frequency: number;
  /** How the page heads a list of it. */
  heading?: string;
}

export const SITE = 'https://www.psychologytoday.com';
export const AUSTIN = '/us/therapists/tx/austin';

export const PEOPLE: readonly Person[] = [
  { id: 500101, name: 'Ada Fenn' },
  { id: 500102, name: 'Bo Harrow' },
  { id: 500103, name: 'Cleo Marsh' },
  { id: 500104, name: 'Dev Tarn' },
];

export const FACETS: readonly Facet[] = [
  { id: 3, slug: 'anxiety', title: 'Anxiety', category: 'issues', frequency: 900 },
  { id: 415, slug: 'aetna', title: 'Aetna', category: 'insurance', frequency: 610 },
  { id: 1001, slug: 'female', title: 'Female', category: 'gender', frequency: 700 },
  { id: 407, slug: 'jewish', title: 'Jewish', category: 'religion', frequency: 40 },
  { id: 172, slug: 'gay', title: 'LGBTQ+', category: 'sexuality', frequency: 420 },
  { id: 1995, slug: 'in-person', title: 'In Person', category: 'availability', frequency: 500 },
];

/** A value as the flat list of Nuxt: every entry by its place, the root first. */
export function flat(root: unknown): unknown[] {
  const entries: unknown[] = [];
  const put = (value: unknown): number => {
    const at = entries.push(null) - 1;
    if (Array.isArray(value)) entries[at] = value.map(put);
    else if (value !== null && typeof value === 'object')
      entries[at] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, put(item)]));
    else entries[at] = value;
    return at;
  };
  put(root);
  return entries;
}

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function rowOf({ id, name }: Person): string {
  return `<div class="results-row" data-x="profile-result-${id}"><a class="profile-title" href="${SITE}/us/therapists/${slug(name)}-austin-tx/${id}">${escaped(name)}</a></div>`;
}

export function stateOf(made: Made): unknown {
  const { at = AUSTIN, stateAt = at, people = PEOPLE, facets = FACETS, applied = [], count = 1000 } = made;
  const categories = [...new Set(facets.map(({ category }) => category))].map((name) => ({
    name,
    items: facets
      .filter(({ category }) => category === name)
      .map((facet) => ({
        id: facet.id,
        urlKey: facet.slug,
        title: facet.title,
        name: facet.title,
        frequency: facet.frequency,
        ...(facet.heading === undefined ? {} : { linkTitle: facet.heading }),
        category: name,
      })),
  }));
  const results = people.map(({ id, name, record }) => ({ id, listingName: name, ...record }));
  const page = {
    results,
    resultsCount: count,
    refinements: { clearUrl: null, categories, appliedFilters: applied },
    location: { type: 'City', City: { name: 'Austin' }, Region: { name: 'Texas', code: 'TX' } },
    ...made.page,
  };
  return { data: { [`data-${stateAt}`]: { page } }, pinia: { filter: { filtersRef: [] } } };
}

export function resultsPage(made: Made = {}): string {
  const { people = PEOPLE, between = {}, heading = 'Therapists in Austin, TX', before = '' } = made;
  const { title = `Find Therapists and Psychologists in Austin, TX - Psychology Today` } = made;
  const rows = people.map((person, index) => `${between[index] ?? ''}${rowOf(person)}`).join('\n');
  const state = JSON.stringify(flat(stateOf(made))).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body>
<h1 class="heading-element-1"><div>${escaped(heading)}</div></h1>${before}
<div class="results"><div class="results-container">${rows}${between[people.length] ?? ''}</div></div>
<script type="application/json" id="__NUXT_DATA__">${state}</script></body></html>`;
}
