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
export const OTHERS =
  /^(reviews?|comments?|testimonials?|authors?|knows|colleagues?|employees?|members?|staff|team|related\w*|similar\w*|nearby\w*|recommend\w*|supervis\w*|founder|publisher|breadcrumb\w*|alumni_?of|member_?of|parent_?organization)$/i;
export const PERSON_TYPE =
  /(^|\/)(Person|Physician|Psychologist|Psychiatric|PsychologicalTreatment|IndividualPhysician|MedicalBusiness|HealthAndBeautyBusiness|LocalBusiness|ProfessionalService|MedicalClinic|MedicalOrganization|PhysiciansOffice|Organization|ProfilePage)$/;

/** Values looked at in one page: state that never ends is left there. */
const MAX_STEPS = 300_000;
const MAX_DEPTH = 40;

const isRecord = (value: unknown): value is PlainRecord =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Own entries only, and none that would reach a prototype. */
export const entriesOf = (record: PlainRecord): [string, unknown][] =>
  Object.entries(record).filter(
    ([key]) => key !== '__proto__' && key !== 'constructor' && key !== 'prototype',
  );

/** Looks through parsed data for records that name someone and say where or under what id. */
export function recordsOf(structured: readonly unknown[], state: readonly unknown[], base: string): Records {
  const records: Records = { byAddress: new Map(), byId: new Map(), people: [] };
  const left = { steps: MAX_STEPS };
  collect(structured, records, base, true, left);
  collect(state, records, base, false, left);
  return records;
}

function collect(
  values: readonly unknown[],
  records: Records,
  base: string,
  structured: boolean,
  left: { steps: number },
): void {
  const stack: [unknown, number][] = [...values].reverse().map((value) => [value, 0]);
  const seen = new Set<unknown>();
  while (stack.length > 0 && left.steps > 0) {
    const [value, depth] = stack.pop() ?? [];
    left.steps -= 1;
    if (value === null || typeof value !== 'object' || seen.has(value) || (depth ?? 0) > MAX_DEPTH) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (let index = Math.min(value.length, 5000) - 1; index >= 0; index -= 1)
        stack.push([value[index], (depth ?? 0) + 1]);
      continue;
    }
    if (!isRecord(value)) continue;
    const entries = entriesOf(value);
    if (entries.some(([key, item]) => NAME_KEY.test(key) && typeof item === 'string'))
      index(value, entries, records, base, structured);
    for (let at = Math.min(entries.length, 2000) - 1; at >= 0; at -= 1) {
      const [key, item] = entries[at] ?? ['', null];
      if (!OTHERS.test(key)) stack.push([item, (depth ?? 0) + 1]);
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
    const text = typeof item === 'number' ? String(item) : item;
    if (typeof text !== 'string' || text === '' || text.length > 500) continue;
    if (ADDRESS_KEY.test(key) && /[/:]/.test(text)) {
      const target = targetOf(text, base);
      if (target) push(records.byAddress, normal(target.address), record);
    }
    if (ID_KEY.test(key) && /^[\p{L}\d_.-]{1,120}$/u.test(text)) push(records.byId, text, record);
  }
  if (structured && typesOf(record).some((type) => PERSON_TYPE.test(type))) records.people.push(record);
}

function push(map: Map<string, PlainRecord[]>, key: string, record: PlainRecord): void {
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
export function namesIn(record: PlainRecord): string {
  return entriesOf(record)
    .filter(([key, item]) => NAME_KEY.test(key) && typeof item === 'string')
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
  const own = nameWords(name);
  const agrees = (record: PlainRecord, needed: number) => {
    const there = new Set(nameWords(namesIn(record)));
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
