import type { Listing } from '../../listing/listing.ts';
import { keyOf, sameSite, targetOf } from './address.ts';
import { Found } from './found.ts';
import { nameLikeness, takeApart } from './name.ts';
import { readRecord } from './record-fields.ts';
import { entriesOf, type PlainRecord, type Records } from './records.ts';

/** More are not listed from data alone. */
const MAX_STRUCTURED = 500;

/** The people of a page that lists them only as structured data, each with their own address on this site. */
export function listedPeople(structured: readonly unknown[], records: Records, base: string): Listing[] {
  const here = targetOf(base, base);
  if (structured.length === 0 || !here) return [];
  const people = new Map<string, Listing>();
  for (const record of records.people.slice(0, MAX_STRUCTURED)) {
    const target = addressIn(record, base);
    if (
      !target ||
      !sameSite(target.host, here.host) ||
      target.segments.length === 0 ||
      target.address === here.address
    )
      continue;
    const parts = takeApart(nameOfRecord(record));
    if (nameLikeness(parts.name) === 0) continue;
    const found = new Found(keyOf(target, parts.name));
    if (people.has(found.listing.key)) continue;
    found.put('name', parts.name, 'data: its name');
    found.put('url', target.address, 'data: its address');
    if (parts.credentials.length > 0) found.add('credentials', parts.credentials, 'data: after the name');
    readRecord(record, found, 'data: structured');
    people.set(found.listing.key, found.listing);
  }
  return people.size > 1 ? [...people.values()] : [];
}

function ownText(record: PlainRecord, key: string): string {
  const value = entriesOf(record).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
}

const nameOfRecord = (record: PlainRecord) =>
  ownText(record, 'name') || `${ownText(record, 'givenName')} ${ownText(record, 'familyName')}`;
const addressIn = (record: PlainRecord, base: string) => {
  const given = ownText(record, 'url') || ownText(record, '@id');
  return given && !given.startsWith('#') && !given.startsWith('_:') ? targetOf(given, base) : null;
};
