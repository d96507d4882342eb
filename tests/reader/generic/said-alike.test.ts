import { describe, expect, it } from 'vitest';
import { readBody } from './invented-pages.ts';

const PEOPLE = ['Ana Thorne', 'Bo Larkin', 'Cy Maddow'];
const list = (row: (name: string, id: number) => string) =>
  readBody(
    PEOPLE.map((name, at) => `<div class="item">${row(name, at + 101)}</div>`).join(''),
    'https://tarn.example/list',
  ).map(({ name }) => name);
const BELOW = '<p>Psychologist</p><p>I sit with people whose days have lost their shape.</p>';

describe('what links to several people say alike', () => {
  it.each(['Fiche complète', 'Zur Karte', 'Carta Personal', 'Look Inside'])(
    'is nobody’s name: %s',
    (call) => {
      expect(list((name, id) => `<h3>${name}</h3>${BELOW}<a href="/p/${id}">${call}</a>`)).toEqual(PEOPLE);
    },
  );

  it('is one where it differs', () => {
    expect(list((name, id) => `<a href="/p/${id}">${name}</a>${BELOW}`)).toEqual(PEOPLE);
  });

  it('is a name that two share', () => {
    const two = ['Ana Thorne', 'Ana Thorne', 'Cy Maddow'];
    const rows = two.map(
      (name, at) => `<div class="item"><a href="/p/${at + 101}">${name}</a>${BELOW}</div>`,
    );
    expect(readBody(rows.join(''), 'https://tarn.example/list').map(({ name }) => name)).toEqual(two);
  });
});

describe('a sheet known by a number', () => {
  const sheet = (heads: string) =>
    `<p>Member Detail</p>${heads}<p>31 Birch Lane<br>Hermantown, MN 55811</p><table><tr><td>Languages:</td><td>English</td></tr><tr><td>Insurance:</td><td>Medica</td></tr></table>`;
  const read = (heads: string, address = 'https://tarn.example/MemberDetail.aspx?mid=2140') =>
    readBody(sheet(heads), address, 'Find a counselor').map(({ name, credentials }) => [name, credentials]);

  it('is of the only one whose letters stand in a heading', () => {
    expect(read('<h2>June Oxley, LPCC</h2>')).toEqual([['June Oxley', ['LPCC']]]);
  });

  it.each([
    '<h2>June Oxley</h2>',
    '<h2>June Oxley, LPCC</h2><h2>Bo Larkin, LPCC</h2>',
    '<h2><a href="/p/7">June Oxley, LPCC</a></h2>',
  ])('is of nobody else: %s', (heads) => {
    expect(read(heads)).toEqual([]);
  });

  it('has a number', () => {
    expect(read('<h2>June Oxley, LPCC</h2>', 'https://tarn.example/members/join')).toEqual([]);
  });
});

it('who leads to a script has a row like the others', () => {
  const row = (name: string, href: string) =>
    `<tr><td><a href="${href}">${name}</a><br>LMFT</td><td>Ely, MN</td><td>Couples; Families; Grief; Panic</td></tr>`;
  const rows = PEOPLE.map((name, at) => row(name, `Detail.aspx?mid=${at + 2101}`)).join('');
  const html = `<table><tr><th>Member</th><th>Where</th><th>Areas</th></tr>${rows}${row('Di Moor', "javascript:open('x')")}</table>`;
  const people = readBody(html, 'https://tarn.example/list.aspx');
  expect(people.map(({ name, url }) => [name, url === ''])).toEqual([
    ...PEOPLE.map((name) => [name, false]),
    ['Di Moor', true],
  ]);
});
