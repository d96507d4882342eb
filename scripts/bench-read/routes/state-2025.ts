import { own } from '../../../utils/lookup/own.ts';
import type { Second } from './route.ts';

type Flat = readonly unknown[];
type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** A number of Nuxt's flat list stands for the entry at that place; wrappers hold one more number. */
function at(flat: Flat, place: unknown): unknown {
  const value = typeof place === 'number' && place >= 0 ? flat[place] : undefined;
  const wrapped = Array.isArray(value) && /^(Shallow)?(Reactive|Ref)$/.test(String(value[0]));
  return wrapped ? at(flat, value[1]) : value;
}

function json(html: string, script: RegExp): unknown[] {
  return [...html.matchAll(script)].flatMap((match) => {
    try {
      return [JSON.parse(match[1] ?? '')];
    } catch {
      return [];
    }
  });
}

/** Where the structured data says that a person works, by the number at the end of the address. */
function places(html: string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isEntry(value)) return;
    const key = /\/(\d+)\/?$/.exec(text(value['@id']))?.[1];
    const address = isEntry(value.workLocation) ? value.workLocation.address : undefined;
    if (key && isEntry(address)) found.set(key, address);
    Object.values(value).forEach(visit);
  };
  json(html, /<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/g).forEach(visit);
  return found;
}

const fee = (cost: unknown) => (typeof cost === 'number' && cost > 0 ? ([cost, cost] as const) : null);
const yesNo = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : 'unknown');
const OPEN: Record<string, 'accepting' | 'closed' | 'waitlist'> = {
  YES: 'accepting',
  NO: 'closed',
  WAITLIST: 'waitlist',
};

/** What the embedded records of a results page of 2025 say, read without the product's reader. */
export function state2025(html: string): Second[] {
  const [flat] = json(html, /<script[^>]*id="__NUXT_DATA__"[^>]*>([\s\S]*?)<\/script>/g);
  if (!Array.isArray(flat)) return [];
  const work = places(html);
  return flat
    .filter((entry): entry is Entry => isEntry(entry) && 'listingName' in entry && 'fees' in entry)
    .map((entry) => {
      const get = (from: unknown, name: string) => (isEntry(from) ? at(flat, own(from, name)) : undefined);
      const key = String(at(flat, entry.id));
      const primary = get(entry, 'primaryLocation');
      const listed = work.get(key);
      const place = (name: string, other: string) =>
        text(get(primary, name)) || text(own(listed ?? {}, other));
      const fees = get(entry, 'fees');
      const [told] = (get(entry, 'personalStatements') as unknown[] | undefined) ?? [];
      const statement = ['paragraph1', 'paragraph2', 'paragraph3'].map((part) =>
        text(get(at(flat, told), part)),
      );
      const suffixes = ((get(entry, 'suffixes') as unknown[] | undefined) ?? [])
        .map((suffix) => text(get(at(flat, suffix), 'label')))
        .filter((label) => label && !label.startsWith('HealthRoles.'));
      const role = text(get(entry, 'healthRoleWriteIn'));
      const kinds = get(entry, 'appointmentTypes');
      const checked = text(get(entry, 'verificationStatus'));
      return {
        key,
        name: text(get(entry, 'listingName')),
        url: text(get(entry, 'canonicalUrl')),
        ...(role ? { profession: role } : {}),
        credentials: [...new Set(suffixes)],
        city: place('cityName', 'addressLocality'),
        region: place('regionCode', 'addressRegion'),
        postalCode: place('postalCode', 'postalCode'),
        online: yesNo(get(kinds, 'online')),
        inPerson: yesNo(get(kinds, 'inPerson')),
        availability: own(OPEN, text(get(entry, 'accepting_appointments'))) ?? 'unknown',
        feeIndividual: fee(get(fees, 'individual_session_cost')),
        feeCouples: fee(get(fees, 'couples_session_cost')),
        slidingScale: get(fees, 'sliding_scale') === true ? 'yes' : 'unknown',
        statement: statement.filter(Boolean).join(' '),
        verified: /^VERIFIED(_WITH_ID)?$/.test(checked)
          ? 'yes'
          : /EXPIRED|FAILED/.test(checked)
            ? 'no'
            : 'unknown',
      };
    });
}
