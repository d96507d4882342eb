import { describe, expect, it } from 'vitest';
import { descriptor } from '../../utils/directories/psychologytoday/descriptor.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { parse } from './folders.ts';

const AT = 'https://www.psychologytoday.com/us/therapists/ada-fenn-fernhill-or/310400';
const SCHEMA = 'http://schema.org/';

const person = (more: Record<string, unknown> = {}) => ({
  '@type': 'Person',
  name: 'Ada Fenn',
  telephone: '(541) 555-0101',
  hasCertification: { certificationIdentification: '8500', issuedBy: { name: 'Oregon' } },
  ...more,
});
const said = (data: unknown, shown = 'Ada Fenn') => {
  const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><h1 class="profile-title">${shown}</h1>`;
  const [listing] = readPage(parse(html), descriptor, { address: AT }).listings;
  return [listing?.telephone, listing?.licences];
};
const TAKEN = ['(541) 555-0101', [{ number: '8500', state: 'Oregon' }]];
const NOTHING = ['', []];
const PAGE = { '@type': 'WebPage', name: 'Ada Fenn', url: AT, '@id': `${AT}#page` };

describe('what a profile keeps as data of whose page it is', () => {
  it.each([
    ['by its address', person({ url: AT })],
    ['by its address with what was asked', person({ url: `${AT}?category=anxiety` })],
    ['by its id with a place on the page', person({ '@id': `${AT}/#person` })],
    ['by its name alone', person()],
    ['by its name, with an address of its own', person({ url: 'https://adafenn.example/' })],
    ['by its name in other letters', person({ name: 'FENN,  Ada' })],
    ['with two types', person({ '@type': ['Person', 'Physician'] })],
    ['in a list', [{ '@type': 'BreadcrumbList', name: 'Ada Fenn' }, person()]],
    ['in a graph', { '@context': SCHEMA, '@graph': [PAGE, person({ url: AT })] }],
    ['in a graph by its name', { '@graph': [PAGE, person()] }],
    ['in the page about it', { ...PAGE, '@type': 'ProfilePage', mainEntity: person({ '@id': AT }) }],
    ['in a page within a graph', { '@graph': [{ ...PAGE, mainEntity: person() }] }],
    ['in a page within a list', [{ '@type': 'BreadcrumbList' }, { ...PAGE, mainEntity: person() }]],
    ['in a graph within a list', [{ '@graph': [person()] }]],
    ['after somebody else', { '@graph': [person({ name: 'Bo Tarn', telephone: '1' }), person()] }],
  ])('is taken %s', (_how, data) => {
    expect(said(data)).toEqual(TAKEN);
  });

  it.each([
    ['another’s name', person({ name: 'Bo Tarn' })],
    ['another’s name in a graph', { '@graph': [PAGE, person({ name: 'Bo Tarn' })] }],
    ['a namesake’s address', person({ url: AT.replace('310400', '310401') })],
    ['a namesake’s address with a question', person({ url: `${AT.replace('310400', '310401')}?x=/310400` })],
    ['another’s name beside this address', person({ name: 'Bo Tarn', url: AT })],
    ['a part of the name', person({ name: 'Ada' })],
    ['the name within a longer one', person({ name: 'Ada Fenn Harrow' })],
    ['no name', person({ name: '' })],
    ['a page of this name', { ...person(), '@type': 'WebPage' }],
    ['the same name deeper', { ...PAGE, review: { author: person() } }],
  ])('is not what has %s', (_what, data) => {
    expect(said(data)).toEqual(NOTHING);
  });

  it('is nobody’s by one word alone', () => {
    expect(said(person({ name: 'Ada' }), 'Ada')).toEqual(NOTHING);
  });
});
