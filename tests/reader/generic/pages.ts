import { readFileSync } from 'node:fs';
import { parseHtml } from '../../../scripts/parse-html.ts';
import type { Listing } from '../../../utils/listing/listing.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';

/** Pages of invented directories, each in another kind of markup, and the address where each stands. */
export const PAGES = {
  articles: 'https://hedgerow.example/counsellors?near=leeds',
  'json-ld': 'https://lantern.example/search',
  microdata: 'https://index.example/t/list.php',
  'next-flight': 'https://grove.example/find',
  table: 'https://oldindex.example/index.asp',
  redux: 'https://quiet.example/t',
  'one-person': 'https://harbour.example/find?near=saltmere',
  'register-ids': 'https://register.example/members?county=ness',
  'register-plain': 'https://oldregister.example/list.html',
  'profil-de': 'https://seelenwege.example/profil/20417/',
  'profile-reviews': 'https://kindling.example/therapist/nell-arkwright',
  'perfil-es': 'https://calma.example/psicologos/ines-carvajal-ruano',
  'profil-fr': 'https://annuaire.example/psychologue/solene-aubrac',
} as const;

export type PageName = keyof typeof PAGES;

export const htmlOf = (name: PageName) => readFileSync(`tests/reader/generic/pages/${name}.html`, 'utf8');

export const documentOf = (html: string): Document => parseHtml(html);

export const readNamed = (name: PageName) => readGeneric(documentOf(htmlOf(name)), PAGES[name]);

/** What a listing says, without what it does not say and without where it was found. */
export function said({ sources: _, ...listing }: Listing): Partial<Listing> {
  const values = Object.entries(listing).filter(
    ([, value]) =>
      value !== null && value !== '' && value !== 'unknown' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(values);
}
