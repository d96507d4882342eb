import { readText } from '../../utils/dom/text.ts';
import { type FieldName, type Listing, TICK_FIELDS, type TickField } from '../../utils/listing/listing.ts';
import { readGeneric } from '../../utils/reader/generic/read-generic.ts';
import { holding, same } from './locate.ts';

/** What was found of one clinician, and in which elements. */
export interface Person {
  root: Element;
  fields: Partial<Record<FieldName, Element[]>>;
  /** The elements of each list, one for an item. */
  lists: Partial<Record<TickField, Element[]>>;
  links: Element[];
}

export interface Survey {
  kind: 'results' | 'profile' | 'other';
  people: Person[];
  names: string[];
}

/** Fields that stand as a text of their own. */
export const PLAIN_FIELDS = [
  'name',
  'profession',
  'city',
  'region',
  'postalCode',
  'statement',
  'feeIndividual',
] as const;

/** These may begin a line whose next part follows a comma: letters after a name, a region after a town. */
export const FIRST_OF_LINE: ReadonlySet<string> = new Set(['name', 'profession', 'city']);

/** What the generic reader finds on a page, with the elements in which it stands. */
export function survey(doc: Document, address: string): Survey {
  const { page, listings, places } = readGeneric(doc, address);
  const kind = page === 'results' || page === 'profile' ? page : 'other';
  const names = [...listings.map(({ name }) => name), ...namesAround(doc)];
  const people = places.flatMap(({ key, element }) => {
    const listing = listings.find((one) => one.key === key);
    return listing ? [personOf(element, listing, address)] : [];
  });
  return { kind: people.length > 0 ? kind : 'other', people, names };
}

function personOf(root: Element, listing: Listing, address: string): Person {
  const fields: Person['fields'] = {};
  for (const field of PLAIN_FIELDS) fields[field] = elementsOf(root, listing, field);
  const lists: Person['lists'] = {};
  for (const field of TICK_FIELDS) {
    const items = new Set(listing[field]);
    if (items.size > 0)
      lists[field] = holding(root, (text) => items.has(text), 400).filter((at) => !at.children.length);
  }
  const path = (href: string) => (URL.canParse(href, address) ? new URL(href, address).pathname : '');
  const own = path(listing.url);
  const links = [...root.querySelectorAll('a[href]')].filter(
    (link) => own !== '' && path(link.getAttribute('href') ?? '') === own,
  );
  return { root, fields, lists, links };
}

function elementsOf(root: Element, listing: Listing, field: (typeof PLAIN_FIELDS)[number]): Element[] {
  if (field === 'feeIndividual') {
    const amount = listing.feeIndividual?.[0];
    if (amount === undefined) return [];
    return holding(root, (text) => text.length < 40 && /[$€£]/.test(text) && text.includes(String(amount)));
  }
  const value = listing[field];
  if (value === '') return [];
  const exact = holding(root, same(value));
  if (exact.length > 0) return exact;
  if (FIRST_OF_LINE.has(field))
    return holding(root, (text) => text.startsWith(`${value},`) && text.length < value.length + 60);
  return field === 'statement' ? holding(root, (text) => text.startsWith(value.slice(0, 60))).slice(-2) : [];
}

/** Names in the page's data and beside its pictures: of anyone, so that none of them stays. */
function namesAround(doc: Document): string[] {
  const names = [...doc.querySelectorAll('[itemprop="name"], h1, img[alt], [data-name]')].map(
    (element) => element.getAttribute('alt') ?? element.getAttribute('data-name') ?? readText(element),
  );
  for (const script of doc.querySelectorAll('script[type*="json"]'))
    for (const [, name = ''] of (script.textContent ?? '').matchAll(
      /"(?:\w*[nN]ame)"\s*:\s*"((?:[^"\\]|\\.){3,80})"/g,
    ))
      names.push(name);
  // A heading such as "Find a therapist in …" is nobody's name: only what is written as one.
  return names
    .filter((name) => name.length < 80)
    .map((name) => (name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).join(' '));
}
