import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';

/** A directory whose cards join records by id, and whose profiles print a statement in paragraphs. */
const descriptor: Descriptor = {
  id: 'birch',
  label: 'Birch',
  evidence: 'claimed',
  basis: 'made for a test',
  matches: ['https://birch.example/*'],
  currency: 'USD',
  pages: [
    { kind: 'results', select: '.card' },
    { kind: 'profile', select: '.profile' },
  ],
  stores: { state: { script: '#state', format: 'json', path: 'people.*', id: { path: 'id' } } },
  results: {
    row: '.card',
    badge: { corner: 'top-right', inset: [0, 0] },
    fields: {
      key: [{ select: '', take: 'id' }],
      name: [{ select: 'h2' }, { store: 'state', path: 'name' }],
      feeIndividual: [{ store: 'state', path: 'fee' }],
      statement: [{ select: 'p' }],
    },
  },
  profile: {
    badge: { corner: 'top-right', inset: [0, 0] },
    fields: {
      key: [{ select: '.profile', take: 'id' }],
      name: [{ select: 'h1' }],
      statement: [{ select: '.profile p', every: true, steps: [['join', ' ']] }],
    },
  },
};
const read = (body: string, lang = 'en') =>
  readPage(parseHtml(`<!doctype html><html lang="${lang}"><body>${body}</body>`), descriptor, {
    address: 'https://birch.example/',
  }).listings;

const state = (...people: object[]) =>
  `<script id="state" type="application/json">${JSON.stringify({ people })}</script>`;
const card = (id: string, name: string) =>
  `<div class="card" id="${id}"><h2>${name}</h2><p>I listen.</p></div>`;

describe('records that a page keeps as data', () => {
  it.each([
    ['the same name', 'Ada Fenn'],
    ['the name with letters', 'ADA FENN, PhD'],
    ['a first name in short', 'Adelaide Fenn'],
    ['no name', undefined],
  ])('join the row of their id under %s', (_how, name) => {
    const [listing] = read(state({ id: 'a', name, fee: 150 }) + card('a', 'Ada Fenn'));
    expect(listing?.feeIndividual).toEqual([150, 150]);
  });

  it('do not join a row that shows someone else: the page has since turned, and its data has not', () => {
    const [listing] = read(state({ id: 'a', name: 'Bo Tarn', fee: 150 }) + card('a', 'Ada Fenn'));
    expect(listing).toMatchObject({ name: 'Ada Fenn', feeIndividual: null, statement: 'I listen.' });
  });

  it('of people who are not on the page do nothing, and a row without one is read from what it shows', () => {
    const listings = read(state({ id: 'z', name: 'Cai Orr', fee: 90 }) + card('a', 'Ada Fenn'));
    expect(listings).toMatchObject([{ key: 'a', feeIndividual: null, statement: 'I listen.' }]);
  });

  it('give the name that a row does not show', () => {
    const [listing] = read(state({ id: 'a', name: 'Ada Fenn', fee: 150 }) + card('a', ''));
    expect(listing).toMatchObject({ name: 'Ada Fenn', feeIndividual: [150, 150] });
  });
});

const FIRST = 'I work with adults who have lost someone, and with those who care for them at home.';
const SECOND = 'We go at your pace.';
const profile = (...paragraphs: string[]) =>
  `<main class="profile" id="a"><h1>Ada Fenn</h1>${paragraphs.join('')}</main>`;

describe('a statement that is printed more than once', () => {
  const p = (text: string) => `<p>${text}</p>`;

  it.each([
    ['in two copies', [FIRST, SECOND, FIRST, SECOND]],
    ['in three', [FIRST, SECOND, FIRST, SECOND, FIRST, SECOND]],
    ['cut, and whole behind a button', [`${FIRST.slice(0, 70)}… Read more`, FIRST, SECOND]],
    ['whole, and cut for print', [FIRST, SECOND, `${FIRST.slice(0, 70)}…`]],
  ])('%s is taken once', (_how, paragraphs) => {
    expect(read(profile(...paragraphs.map(p)))[0]?.statement).toBe(`${FIRST} ${SECOND}`);
  });

  it('loses no paragraph that only begins like another', () => {
    const other = FIRST.replace(/them.*/, 'a child.');
    expect(read(profile(p(FIRST), p(other)))[0]?.statement).toBe(`${FIRST} ${other}`);
    expect(read(profile(p('I listen.'), p('I listen. I ask.')))[0]?.statement).toBe(
      'I listen. I listen. I ask.',
    );
  });
});

describe('a statement in other languages beside the page’s own', () => {
  const SPANISH = 'Acompaño a personas adultas en duelo.';

  it('begins with the page’s own, whole, wherever the others stand', () => {
    const mixed = profile(
      `<p lang="es">${SPANISH}</p>`,
      `<p>${FIRST}</p>`,
      `<p lang="es">Y más.</p>`,
      `<p>${SECOND}</p>`,
    );
    expect(read(mixed)[0]?.statement).toBe(`${FIRST} ${SECOND} ${SPANISH} Y más.`);
  });

  it('knows the page’s own by its first letters, also where each is marked', () => {
    const mixed = profile(
      `<div lang="es"><p>${SPANISH}</p></div>`,
      `<div lang="en-US"><p>${FIRST}</p></div>`,
    );
    expect(read(mixed, 'en-GB')[0]?.statement).toBe(`${FIRST} ${SPANISH}`);
    expect(read(mixed, 'es')[0]?.statement).toBe(`${SPANISH} ${FIRST}`);
  });
});
