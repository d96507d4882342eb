import { readText } from '../../utils/dom/text.ts';
import { currencyOf, isCountry } from '../../utils/listing/currency.ts';
import type { Descriptor, PageRule, Source, Step } from '../../utils/listing/descriptor.ts';
import { type FieldName, TICK_FIELDS } from '../../utils/listing/listing.ts';
import { selectorsOf } from '../../utils/reader/teach/selectors.ts';
import { fieldSelector, rowSelector } from './locate.ts';
import { structuredStore } from './structured.ts';
import { FIRST_OF_LINE, type Person, PLAIN_FIELDS, type Survey } from './survey.ts';

export interface DraftArguments {
  id: string;
  /** The replica, in which the survey's elements stand. */
  doc: Document;
  found: Survey;
  /** The replica's address. */
  address: string;
  when: Date;
}

type Fields = Partial<Record<FieldName, Source[]>>;

const LAST_PART = '^[^?#]*/([^/?#]+)';
/** A first descriptor from what was found on one page. Every selector in it was seen; none is known to last. */
export function draft({ id, doc, found, address, when }: DraftArguments): Descriptor {
  const url = new URL(address);
  const bare = url.hostname.replace(/^www\./, '');
  const hosts = url.hostname !== bare || bare.split('.').length < 3 || /\.co\.\w+$/.test(bare);
  const month = when.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const descriptor: Descriptor = {
    id,
    label: id.slice(0, 1).toUpperCase() + id.slice(1),
    evidence: 'seen',
    basis: `one ${found.kind === 'profile' ? 'profile' : 'page of results'} saved in ${month}`,
    matches: (hosts ? [`www.${bare}`, bare] : [bare]).map((host) => `https://${host}/*`),
    currency: currencyOf(url),
    pages: [],
    stores: {},
  };
  if (found.kind === 'results') addResults(descriptor, doc, found, url);
  if (found.kind === 'profile') addProfile(descriptor, found, url);
  return descriptor;
}

function addResults(descriptor: Descriptor, doc: Document, { people }: Survey, url: URL): void {
  const row = rowSelector(
    doc,
    people.map(({ root }) => root),
  );
  const link = fieldSelector(people.map(({ root, links }) => ({ row: root, elements: links })));
  if (!row || !link) return;
  const hrefs = people.map(({ links }) => links[0]?.getAttribute('href') ?? '').filter((href) => href !== '');
  const pattern = keyPattern(hrefs);
  // A key that two people share would lend one of them the other's facts.
  if (new Set(hrefs.map((href) => new RegExp(pattern, 'iu').exec(href)?.[1])).size < new Set(hrefs).size)
    return;
  const fields: Fields = {
    key: [{ select: link, take: 'href', steps: [['match', pattern]] }],
    ...plainFields(people),
    url: [{ select: link, take: 'href' }],
    ...listFields(people),
  };
  const data = structuredStore(doc, pattern);
  if (data) {
    descriptor.stores = { ld: data.store };
    for (const [field, source] of Object.entries(data.sources) as [FieldName, Source][])
      fields[field] = [...(fields[field] ?? []), source];
  }
  if (!fields.name) return;
  const path = pathRule(url);
  const rule: PageRule = { kind: 'results', select: row };
  if (path !== '^/') rule.path = path;
  descriptor.pages.push(rule);
  descriptor.results = { row, badge: { corner: 'top-right', inset: [16, -13] }, fields };
}

function addProfile(descriptor: Descriptor, { people }: Survey, url: URL): void {
  const fields: Fields = {
    key: [{ page: 'address', steps: [['match', LAST_PART]] }],
    ...plainFields(people),
    url: [{ page: 'address' }],
    ...listFields(people),
  };
  const name = fields.name?.[0];
  if (!name || !('select' in name)) return;
  descriptor.pages.push({ kind: 'profile', path: pathRule(url), select: name.select });
  descriptor.profile = { badge: { anchor: name.select, corner: 'top-right', inset: [0, 0] }, fields };
}

function plainFields(people: readonly Person[]): Fields {
  const fields: Fields = {};
  for (const field of PLAIN_FIELDS) {
    const wanted = people.map(({ root, fields: own }) => ({ row: root, elements: own[field] ?? [] }));
    const select = fieldSelector(wanted);
    if (!select) continue;
    const printed = wanted.flatMap(({ elements }) =>
      elements.slice(0, 1).map((element) => readText(element)),
    );
    const steps: Step[] =
      FIRST_OF_LINE.has(field) && printed.some((text) => text.includes(',')) ? [['match', '^[^,]+']] : [];
    fields[field] = [steps.length > 0 ? { select, steps } : { select }];
  }
  return fields;
}

/** A list is taken when one selector finds all of its items and nothing else, in every row that has it. */
function listFields(people: readonly Person[]): Fields {
  const fields: Fields = {};
  for (const field of TICK_FIELDS) {
    const [first, ...others] = people.filter(({ lists }) => (lists[field]?.length ?? 0) > 0);
    const item = first?.lists[field]?.[0];
    if (!first || !item) continue;
    const around = item.closest('ul, ol, dl, tbody') ?? item.parentElement?.parentElement;
    if (!around) continue;
    const inner = item.localName === 'li' ? 'li' : (item.closest('li')?.localName ?? item.localName);
    const select = selectorsOf(around, around.parentElement)
      .filter((one) => one !== around.localName)
      .map((one) => `${one} ${inner}`)
      .find((one) =>
        [first, ...others].every(({ root, lists }) => {
          const own = (lists[field] ?? []).map((element) => readText(element)).sort();
          const there = [...root.querySelectorAll(one)].map((element) => readText(element)).sort();
          return own.join('|') === there.join('|');
        }),
      );
    if (select) fields[field] = [{ select, every: true }];
  }
  return fields;
}

/** A number at the end, else in the query, else the last part. */
function keyPattern(hrefs: readonly string[]): string {
  const all = (pattern: string) => hrefs.every((href) => new RegExp(pattern, 'iu').test(href));
  return ['/(\\d+)/?(?:[?#].*)?$', '[?&](?:id|profid|uid|npi)=([\\w-]+)', LAST_PART].find(all) ?? LAST_PART;
}

/** What an address of a directory begins with, before the place or the person: a country, and what it leads to. */
const LEADING =
  /^(find|search|browse|our|a|the|-)*(therap|psych|psic|couns|profil|perfil|provider|member|doctor|practition|directory|results|listing)[a-z-]*$/;

function pathRule({ pathname }: URL): string {
  const parts = pathname.split('/').filter(Boolean);
  const kept: string[] = [];
  for (const [at, part] of parts.slice(0, -1).entries()) {
    if (!LEADING.test(part) && !(at === 0 && isCountry(part))) break;
    kept.push(part);
  }
  return kept.length > 0 ? `^/${kept.join('/')}/` : '^/';
}
