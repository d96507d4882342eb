import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../utils/reader/generic/address.ts';
import { looseSectionOf } from '../../../utils/reader/generic/loose-heading.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { fieldOfItem, fieldOfMost } from '../../../utils/reader/generic/vocabulary.ts';
import { documentOf } from './pages.ts';

const PEOPLE = ['Ana Thorne', 'Bo Lindqvist', 'Cleo Marsh', 'Dov Pereira'];
const SAYS = 'I sit with people whose days have lost their shape, for as long as it takes.';
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');

/** A list of four, each with what is made for them. */
const list = (inside: (at: number) => string) =>
  readGeneric(
    documentOf(
      `<html><head><title>Therapists</title></head><body><main><h1>Therapists in Tarn</h1><div>${PEOPLE.map(
        (name, at) =>
          `<article><h3><a href="/t/${slugOf(name)}">${name}</a></h3><p>Psychologist</p>${inside(at)}<p>${SAYS}</p></article>`,
      ).join('')}</div></main></body></html>`,
    ),
    'https://tarn.example/find',
  ).listings;

describe('a label that nobody knows', () => {
  const TOPICS = [
    ['Grief', 'Anxiety'],
    ['Exile', 'Burnout'],
    ['Shame', 'Depression'],
    ['Trauma', 'Ageing'],
  ];
  const WAYS = [['EMDR'], ['Narrative therapy', 'CBT'], ['Somatic work'], ['Gestalt']];
  const row = (label: string, items: readonly string[]) =>
    `<div class="row"><div class="name">${label}</div><div class="all">${items.map((item) => `<div>${item}</div>`).join('')}</div></div>`;
  const rows = (at: number) =>
    row('Ask me about', TOPICS[at] ?? []) + row('Brings', WAYS[at] ?? []) + row('Since', ['long ago']);

  it('is told by what stands below it over all cards, in rows of two', () => {
    const read = list(rows);
    expect(read.map(({ issues }) => issues)).toEqual(TOPICS);
    expect(read.map(({ approaches }) => approaches)).toEqual(WAYS);
  });

  it('is told by nothing where its values read like nothing', () => {
    const [first] = list(
      (at) => row('Brings', [`plum ${at}`, `oak ${at}`]) + row('Since', ['May']) + row('By', ['us']),
    );
    expect([first?.issues, first?.approaches, first?.specialties]).toEqual([[], [], []]);
  });

  it('is none of two items of a list', () => {
    const [first] = list(() => '<ul><li>Adults</li><li>Teens</li></ul>');
    expect(first?.ages).toEqual(['Adults', 'Teens']);
  });

  it('is told by the half of it that is known, where it is in two languages', () => {
    expect(looseSectionOf('Wörter / Languages')).toBe('languages');
    expect(looseSectionOf('Wörter / Sachen')).toBeNull();
  });
});

describe('an element without a meaning of its own', () => {
  const cells = (role: string, all: readonly string[]) =>
    `<div role="row">${all.map((one) => `<div role="${role}">${one}</div>`).join('')}</div>`;

  it('is what its role says: a grid is a table', () => {
    const grid = `<div role="grid">${cells('columnheader', ['Name', 'Role', 'Languages', 'Fee'])}${PEOPLE.map(
      (name) =>
        cells('gridcell', [
          `<a href="/t/${slugOf(name)}">${name}</a>`,
          'Psychologist',
          'Welsh, Quechua',
          '70 €',
        ]),
    ).join('')}</div>`;
    const { listings } = readGeneric(
      documentOf(`<html><body><h1>Therapists</h1>${grid}</body></html>`),
      'https://tarn.example/find',
    );
    expect(listings.map(({ languages }) => languages)).toEqual(PEOPLE.map(() => ['Welsh', 'Quechua']));
  });

  it('draws an icon, whatever it is called, and says no word', () => {
    const [first] = list(
      () => '<div><x-icon class="x-icon" aria-hidden="true">place</x-icon><span>Keswick</span></div>',
    );
    expect(first?.city).toBe('Keswick');
  });
});

describe('sentences beside the text', () => {
  it('are facts, each of its own', () => {
    const [first] = list(() => '<p class="cost">£60 per session. Reduced rate for students and carers.</p>');
    expect([first?.feeIndividual, first?.slidingScale, first?.statement]).toEqual([[60, 60], 'yes', SAYS]);
  });

  it('give no price where a plan pays the rest', () => {
    const [first] = list(() => '<p class="cost">Most pay $0–$35 with Anthem or Cigna.</p>');
    expect(first?.feeIndividual).toBeNull();
  });
});

describe('people under headings that have no block of their own', () => {
  const flat = (title: string) =>
    readGeneric(
      documentOf(
        `<html><body><h1>Our people</h1><h2>Upstairs</h2>${PEOPLE.map(
          (name, at) =>
            `<h3>${name}</h3><p><i>${title}</i></p><p>${SAYS}</p>${at === 0 ? '<p><a href="people/ana.html">More about Ana</a></p>' : ''}`,
        ).join('')}<h2>Rooms</h2><p>We rent rooms by the half day.</p></body></html>`,
      ),
      'https://tarn.example/people.html',
    ).listings;

  it('are read, each with what stands below up to the next', () => {
    const read = flat('Psychologist');
    expect(read.map(({ name }) => name)).toEqual(PEOPLE);
    expect(read.map(({ statement }) => statement)).toEqual(PEOPLE.map(() => SAYS));
    expect(read.map(({ url }) => url)).toEqual(['https://tarn.example/people/ana.html', '', '', '']);
  });

  it('are nobody where nothing says that they treat people', () => {
    expect(flat('Lighthouse keeper')).toEqual([]);
  });
});

describe('an item', () => {
  it.each([
    ['Black women', 'communities'],
    ['queer youth', 'communities'],
    ['personas migrantes', 'communities'],
    ['Black tea', null],
  ])('%s is of %s', (item, field) => expect(fieldOfItem(item)).toBe(field));

  it('is of the field that most are of, where hardly one is of another', () => {
    expect(fieldOfMost(['Grief', 'Anxiety', 'plum'], 0.4)).toBe('issues');
    expect(fieldOfMost(['Grief', 'EMDR', 'plum'], 0.3)).toBeNull();
  });
});

describe('an address', () => {
  it('keeps a query that is its own, and no word of where one came from', () => {
    const whole = (href: string) => targetOf(href, 'https://tarn.example/')?.whole;
    expect(whole('/t/ana-thorne?cHash=9f3a')).toBe('https://tarn.example/t/ana-thorne?cHash=9f3a');
    expect(whole('/t/ana-thorne?from=list')).toBe('https://tarn.example/t/ana-thorne');
  });
});
