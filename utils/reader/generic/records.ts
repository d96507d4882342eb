import type { Steps } from '../../dom/work.ts';
import { own } from '../../lookup/own.ts';
import { targetOf } from './address.ts';
import { nameWords } from './plain.ts';

export type PlainRecord = Record<string, unknown>;

/** Records that name someone, by the address and by the id that they give. */
export interface Records {
  byAddress: Map<string, PlainRecord[]>;
  byId: Map<string, PlainRecord[]>;
  /** Structured records of one person, in the page's order. */
  people: PlainRecord[];
}

const NAME_KEY =
  /^((full|display|listing|profile|provider|therapist|doctor|first|last|given|family|company|practice)_?)?name$|^name_?with_?title$/i;
const ADDRESS_KEY =
  /^(url|@id|href|link|permalink|path|uri|slug|(profile|canonical|public|page|seo|web)_?(url|path|link|uri|slug|friendly))$/i;
const ID_KEY =
  /^(_?id|uuid|npi|slug|key|seo_?friendly|(profile|provider|therapist|doctor|clinician|practitioner|member|listing|short|user|entity|external)_?(id|slug|uuid))$/i;
/** Below these stand other people. */
const OTHER_RECORDS =
  /^(reviews?|comments?|testimonials?|authors?|knows|colleagues?|employees?|members?|staff|team|related\w*|similar\w*|nearby\w*|recommend\w*|supervis\w*|founder|publisher|breadcrumb\w*|alumni_?of|member_?of|parent_?organization)$/i;
export const PERSON_TYPE =
  /(^|\/)(Person|Physician|Psychologist|Psychiatric|PsychologicalTreatment|IndividualPhysician|MedicalBusiness|HealthAndBeautyBusiness|LocalBusiness|ProfessionalService|MedicalClinic|MedicalOrganization|PhysiciansOffice|Organization|ProfilePage)$/;

interface KeyKind {
  name: boolean;
  address: boolean;
  id: boolean;
  others: boolean;
}

/** Records repeat their keys: each is looked at once. */
const kinds = new Map<string, KeyKind>();
const MAX_KINDS = 5000;

export function kindOf(key: string): KeyKind {
  const before = kinds.get(key);
  if (before) return before;
  const kind = {
    name: NAME_KEY.test(key),
    address: ADDRESS_KEY.test(key),
    id: ID_KEY.test(key),
    others: OTHER_RECORDS.test(key),
  };
  if (kinds.size < MAX_KINDS) kinds.set(key, kind);
  return kind;
}

/** Values looked at in one page: state that never ends is left there. */
const MAX_STEPS = 300_000;
const MAX_RECORD_DEPTH = 40;
const MAX_ENTRIES = 2000;

const isRecord = (value: unknown): value is PlainRecord =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Own entries only, none that would reach a prototype, and not more than a record of one person has. */
export function entriesOf(record: PlainRecord): [string, unknown][] {
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(record)) {
    if (entries.length >= MAX_ENTRIES) break;
    if (key !== '__proto__' && key !== 'constructor' && key !== 'prototype')
      entries.push([key, own(record, key)]);
  }
  return entries;
}

/** Looks through parsed data for records that name someone and say where or under what id. */
export function* recordsOf(
  structured: readonly unknown[],
  state: readonly unknown[],
  base: string,
): Steps<Records> {
  const records: Records = { byAddress: new Map(), byId: new Map(), people: [] };
  const left = { steps: MAX_STEPS };
  yield* collect(structured, records, base, true, left);
  yield* collect(state, records, base, false, left);
  return records;
}

function* collect(
  values: readonly unknown[],
  records: Records,
  base: string,
  structured: boolean,
  left: { steps: number },
): Steps<void> {
  const stack: [unknown, number][] = [...values].reverse().map((value) => [value, 0]);
  const seen = new Set<unknown>();
  while (stack.length > 0 && left.steps > 0) {
    const [value, depth] = stack.pop() ?? [];
    left.steps -= 1;
    if (left.steps % 1000 === 0) yield;
    if (value === null || typeof value !== 'object' || seen.has(value) || (depth ?? 0) > MAX_RECORD_DEPTH)
      continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (let index = Math.min(value.length, 5000) - 1; index >= 0; index -= 1)
        stack.push([value[index], (depth ?? 0) + 1]);
      continue;
    }
    if (!isRecord(value)) continue;
    const entries = entriesOf(value);
    if (entries.some(([key, item]) => typeof item === 'string' && kindOf(key).name))
      index(value, entries, records, base, structured);
    for (let at = entries.length - 1; at >= 0; at -= 1) {
      const [key, item] = entries[at] ?? ['', null];
      if (item !== null && typeof item === 'object' && !kindOf(key).others)
        stack.push([item, (depth ?? 0) + 1]);
    }
  }
}

function index(
  record: PlainRecord,
  entries: [string, unknown][],
  records: Records,
  base: string,
  structured: boolean,
): void {
  for (const [key, item] of entries) {
    const kind = kindOf(key);
    if (!kind.address && !kind.id) continue;
    const text = typeof item === 'number' ? String(item) : item;
    if (typeof text !== 'string' || text === '' || text.length > 500) continue;
    if (kind.address && /[/:]/.test(text)) {
      const target = targetOf(text, base);
      if (target) pushFew(records.byAddress, normal(target.address), record);
    }
    if (kind.id && /^[\p{L}\d_.-]{1,120}$/u.test(text)) pushFew(records.byId, text, record);
  }
  if (structured && typesOf(record).some((type) => PERSON_TYPE.test(type))) records.people.push(record);
}

function pushFew(map: Map<string, PlainRecord[]>, key: string, record: PlainRecord): void {
  const list = map.get(key);
  if (!list) map.set(key, [record]);
  else if (list.length < 20) list.push(record);
}

/** Addresses differ in their scheme, in `www.` and in a closing slash without leading elsewhere. */
export const normal = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase();

export function typesOf(record: PlainRecord): string[] {
  const type = Object.hasOwn(record, '@type') ? record['@type'] : undefined;
  return (Array.isArray(type) ? type : [type]).filter((item): item is string => typeof item === 'string');
}

/** All that a record gives as a name, in one text. */
export function namesOfRecord(record: PlainRecord): string {
  return entriesOf(record)
    .filter(([key, item]) => typeof item === 'string' && kindOf(key).name)
    .map(([, item]) => String(item).slice(0, 200))
    .join(' ');
}

/** Records of the person at this address: joined by address or id, and never against their name. */
export function recordsFor(
  records: Records,
  address: string,
  ids: readonly string[],
  name: string,
): PlainRecord[] {
  if (records.byAddress.size === 0 && records.byId.size === 0) return [];
  const own = nameWords(name);
  const agrees = (record: PlainRecord, needed: number) => {
    const there = new Set(nameWords(namesOfRecord(record)));
    const shared = own.filter((word) => there.has(word)).length;
    return shared >= Math.min(needed, own.length) && shared > 0;
  };
  const joined = records.byAddress.get(normal(address))?.filter((record) => agrees(record, 1)) ?? [];
  // A short number may be the id of anything: then the whole name has to agree.
  const byId = ids.flatMap((id) =>
    (records.byId.get(id) ?? []).filter((record) =>
      agrees(record, /^\d{1,4}$/.test(id) ? own.length : Math.min(2, own.length)),
    ),
  );
  return [...new Set([...joined, ...byId])];
}
