import { describe, expect, it } from 'vitest';
import { clinicians } from '../../../scripts/tour/directory/clinician.ts';
import { homePage, profilePage, resultsPage } from '../../../scripts/tour/directory/render.ts';
import { descriptor } from '../../../utils/directories/fernhill/descriptor.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const ORIGIN = 'http://localhost:4173';
/** What the page says and this reader reads as the descriptor does. */
const FIELDS = [
  'name',
  'url',
  'profession',
  'credentials',
  'city',
  'region',
  'postalCode',
  'online',
  'inPerson',
  'feeIndividual',
  'feeCouples',
  'slidingScale',
  'insurance',
  'specialties',
  'issues',
  'approaches',
  'ages',
  'participants',
  'languages',
  'pronouns',
  'statement',
  'yearsInPractice',
  'verified',
] as const;

function same(html: string, address: string): void {
  const doc = documentOf(html);
  const expected = readPage(doc, descriptor, { address });
  const read = readGeneric(doc, address);
  expect([read.page, read.listings.map(({ key }) => key)]).toEqual([
    expected.page,
    expected.listings.map(({ key }) => key),
  ]);
  read.listings.forEach((listing, at) => {
    for (const field of FIELDS)
      expect([field, listing[field]]).toEqual([field, expected.listings[at]?.[field]]);
  });
}

describe('the fictional directory, as if nobody had described it', () => {
  it.each([1, 2, 3] as const)('page %i gives its fifteen people and not those of its carousels', (number) => {
    same(resultsPage(number), `${ORIGIN}/therapists?page=${number}`);
  });

  it.each(clinicians.slice(0, 20).map(({ name, id, slug }) => [name, id, slug] as const))(
    '%s has a profile',
    (_name, id, slug) => {
      same(profilePage(id) ?? '', `${ORIGIN}/therapists/${slug}/${id}`);
    },
  );

  it('has a first page with nobody on it', () => {
    expect(readGeneric(documentOf(homePage()), `${ORIGIN}/`).listings).toEqual([]);
  });
});
