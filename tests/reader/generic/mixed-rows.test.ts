import { describe, expect, it } from 'vitest';
import { readBody } from './invented-pages.ts';

const ADDRESS = 'https://lowmoor.example/people';
const link = (name: string) =>
  `<a href="/people/${name.toLowerCase().replace('dr. med. ', '').replace(' ', '-')}">${name}</a>`;
const read = (body: string) => readBody(`<h1>Therapists of the moor</h1><main>${body}</main>`, ADDRESS);
const names = (body: string) => read(body).map(({ name }) => name);
const says = (what: string) =>
  `I sit with people whose days have lost their ${what}, for as long as it takes.`;

const TABLE = `<h2>North</h2><table><tbody>
  <tr><td>${link('Ana Thorne')}, psychologist</td><td>${says('shape')}</td><td>50 €</td></tr>
  <tr><td>Ben Okoro, psychologist</td><td>${says('sleep')}</td><td>60 €</td></tr></tbody></table>`;
const LIST = `<h2>West</h2><ul><li><strong>${link('Cai Lund')}</strong>, counsellor. ${says('colour')}</li>
  <li><strong>${link('Dee Marsh')}</strong>, counsellor. ${says('order')}</li>
  <li><strong>Fay Holm</strong>, counsellor. ${says('rest')}</li></ul>`;
const TEXT = `<h2>South</h2><p>This is ${link('Eli Vaughn')}, a psychotherapist by himself. ${says('ground')}</p>`;
const HEADED = `<h2>East</h2><h4>${link('Gil Arden')} <a href="#gil">#</a></h4><p>Counsellor</p><p>${says('pace')}</p>
  <h4>${link('Ida Brook')} <a href="#ida">#</a></h4><p>Counsellor</p><p>${says('weight')}</p>
  <h4>Jon Peel <a href="#jon">#</a></h4><p>Away until spring.</p>`;

describe('people of a list of no one shape', () => {
  it('are found in a table, a list, a text and under headings', () => {
    expect(names(TABLE + LIST + TEXT + HEADED)).toEqual([
      'Ana Thorne',
      'Cai Lund',
      'Dee Marsh',
      'Fay Holm',
      'Eli Vaughn',
      'Gil Arden',
      'Ida Brook',
    ]);
  });

  it('have their own words alone', () => {
    for (const { name, statement } of read(TABLE + LIST + TEXT + HEADED)) {
      const what = /lost their (\w+)/g;
      expect([name, [...statement.matchAll(what)].length]).toEqual([name, statement === '' ? 0 : 1]);
    }
    expect(JSON.stringify(read(TABLE + LIST + TEXT + HEADED))).not.toMatch(/Away|sleep/);
  });

  it('may have a title that their address leaves out', () => {
    const titled = TEXT.replace(link('Eli Vaughn'), link('Dr. med. Eli Vaughn'));
    expect(names(TABLE + LIST + titled)).toContain('Dr. med. Eli Vaughn');
  });

  it('are none where their address does not name them', () => {
    const other = `<p>By <a href="/people/the-spring-term">Kim Alder</a>, psychologist. ${says('spring')}</p>`;
    expect(names(TABLE + LIST + TEXT + HEADED + other)).not.toContain('Kim Alder');
  });

  it('are none where most are of one shape: a strip beside a list is no part of it', () => {
    const row = (name: string) =>
      `<article><h3>${link(name)}</h3><p>Psychologist</p><p class="say">${says('way')}</p><ul><li>Grief</li></ul></article>`;
    const list = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh'];
    const strip = `<div><p>New here: ${link('Eli Vaughn')}, counsellor, ${says('keys')}</p><p>And ${link('Gil Arden')}, counsellor, ${says('hours')}</p></div>`;
    expect(names(list.map(row).join('') + strip)).toEqual(list);
  });
});

describe('a second row of a table', () => {
  const rows = (second: (name: string) => string) =>
    `<table><tbody>${['Ana Thorne', 'Ben Okoro', 'Cai Lund']
      .map((name) => `<tr><td>${link(name)}</td><td>Psychologist</td><td>Leeds LS1</td></tr>${second(name)}`)
      .join('')}</tbody></table>`;
  const own = `<tr class="more"><td colspan="3">${says('shape')}</td></tr>`;

  it('goes on about who stands above it', () => {
    expect(read(rows(() => own)).every(({ statement }) => statement === says('shape'))).toBe(true);
  });

  it('of another look, once, is a note of the table', () => {
    const note = `<tr class="note"><td colspan="3">Free first sessions are at the institute by the station.</td></tr>`;
    const people = read(rows((name) => own + (name === 'Ben Okoro' ? note : '')));
    expect(people.map(({ statement }) => statement)).toEqual(Array(3).fill(says('shape')));
    expect(people.map(({ freeConsultation }) => freeConsultation)).toEqual(Array(3).fill('unknown'));
  });
});
