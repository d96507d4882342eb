import type { Listing } from '../../../utils/listing/listing.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

/** What a page of an invented directory gives: everybody on it, as they are read. */
export function readBody(body: string, address: string, title = 'Therapists, psychologists'): Listing[] {
  const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  return readGeneric(documentOf(html), address).listings;
}

/** Some fields of a listing alone. */
export function only<K extends keyof Listing>(
  listing: Listing | undefined,
  fields: readonly K[],
): Partial<Listing> {
  return Object.fromEntries(fields.map((field) => [field, listing?.[field]])) as Partial<Listing>;
}

/** A profile with a heading, a profession and a text, and what else stands on it. */
export const profileOf = (name: string, job: string, more: string): Listing | undefined =>
  readBody(
    `<main><h1>${name}</h1><p>${job}</p><div><p>I sit with people whose days have lost their shape, for as long as it takes, and we go slowly.</p></div>${more}</main>`,
    `https://tarn.example/people/${name.toLowerCase().replaceAll(' ', '-')}`,
    `${name} – Therapist`,
  )[0];

export const ROW_NAMES = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh', 'Eli Fenn'];

/** A list of people whose rows hold these, each a part of markup, as it is read. */
export const rowsOf = (insides: readonly string[]) =>
  readBody(
    `<h1>Psychologists</h1><main>${insides
      .map(
        (inside, at) =>
          `<div class="row"><h3><a href="/p/${ROW_NAMES[at]?.toLowerCase().replace(' ', '-')}">${ROW_NAMES[at]}</a></h3><p>Psychologist</p>${inside}</div>`,
      )
      .join('')}</main>`,
    'https://tarn.example/list',
  );
