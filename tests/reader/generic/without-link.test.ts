import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://reedmere.example/psychologists/valencia';
const SAYS = 'I sit with people whose days have lost their shape, for as long as it takes.';
const NAMES = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh'];
const slug = (name: string) => name.toLowerCase().replace(' ', '-');

const read = (body: string) =>
  readGeneric(
    documentOf(`<html><head><title>Therapists</title></head><body><main>${body}</main></body></html>`),
    ADDRESS,
  ).listings.map(({ name, url }) => [name, new URL(url || ADDRESS).pathname]);

const OWN = NAMES.map((name) => [name, `/${slug(name)}/psychologist/valencia`]);
const row = (name: string, path: string | null, more = `<p>Psychologist</p><p>${SAYS}</p>`) =>
  `<li class="row"><h3 class="who">${path ? `<a href="${path}">${name}</a>` : name}</h3>${more}</li>`;
const list = (...others: string[]) =>
  `<ul>${OWN.map(([name = '', path = '']) => row(name, path)).join('')}${others.join('')}</ul>`;

describe('who stands in a list among others', () => {
  it('and leads by their name to an address of another pattern is one of them, with that address', () => {
    const path = '/eli-vaughn/child-psychologist/online/2';
    expect(read(list(row('Eli Vaughn', path)))).toEqual([...OWN, ['Eli Vaughn', path]]);
    expect(read(list(row('Harbour Practice', '/practices/harbour-practice')))).toHaveLength(5);
  });

  it('and leads nowhere is one of them', () => {
    expect(read(list(row('Eli Vaughn', null)))[4]?.[0]).toBe('Eli Vaughn');
  });

  it('and says little is one of them', () => {
    const little = '<p>Counsellor, Ennistymon, Co. Clare, 26 km</p>';
    expect(read(list(row('Eli Vaughn', '/basic/eli-vaughn', little)))).toHaveLength(5);
  });

  it('and leads where others do, not by their name, is none', () => {
    const banner = row('Harbour Health', '/partners/offers/spring', `<p>${SAYS}</p>`);
    expect(read(list(banner))).toEqual(OWN);
  });

  it('and keeps the house is none', () => {
    const office = (words: string) => `<p>${words} and keeps the tea stocked. ${SAYS}</p>`;
    for (const words of ['Office manager, answers the phone', 'She is not a therapist'])
      expect(read(list(row('Eli Vaughn', null, office(words))))).toEqual(OWN);
  });
});

describe('a name without a link', () => {
  const cells = (name: string) =>
    `<td>${name}</td><td>Psychologist</td><td>46003 Valencia</td><td>${SAYS}</td>`;

  it('stands in the cell in which the others have theirs', () => {
    const rows = OWN.map(
      ([name = '', path = '']) => `<tr>${cells(`<a class="n" href="${path}">${name}</a>`)}</tr>`,
    );
    const found = read(`<table><tbody>${rows.join('')}<tr>${cells('Eli Vaughn')}</tr></tbody></table>`);
    expect(found.map(([name]) => name)).toEqual([...NAMES, 'Eli Vaughn']);
  });

  it('stands where theirs stands inside their link, and is no label', () => {
    const card = (title: string) =>
      `<div class="card">${title}<div><div role="heading" aria-level="4">I am</div><div>Nigerian American</div></div><p>Psychologist</p><p>${SAYS}</p></div>`;
    const title = (name: string) => `<div class="record">${name}</div>`;
    const led = OWN.map(([name = '', path = '']) =>
      card(`<a class="more" aria-label="Open ${name}" href="${path}">${title(name)}</a>`),
    );
    const found = read(`<div class="gallery">${led.join('')}${card(title('Eli Vaughn'))}</div>`);
    expect(found.map(([name]) => name)).toEqual([...NAMES, 'Eli Vaughn']);
  });
});

describe('who leads nowhere in a list that stands in parts', () => {
  const cell = (name: string, path: string | null) =>
    `<tr><td><strong>${path ? `<a href="${path}">${name}</a>` : name}</strong><br>Counsellor</td><td>Ely</td><td>Grief, anxiety, illness in a family</td></tr><tr><td colspan="3"><em>${SAYS}</em></td></tr>`;
  const table = (...rows: string[]) =>
    `<table><tr><td>Who</td><td>Where</td><td>Works with</td></tr>${rows.join('')}</table>`;
  const linked = (from: number, to: number) =>
    OWN.slice(from, to).map(([name = '', path = '']) => cell(name, path));

  it('is one of the part in which they stand', () => {
    const north = table(...linked(0, 2), cell('Eli Vaughn', null));
    const south = table(...linked(2, 4), cell('Flo Hart', null));
    const names = read(`<h3>North</h3>${north}<h3>South</h3>${south}`).map(([name]) => name);
    expect(names).toEqual(['Ana Thorne', 'Ben Okoro', 'Eli Vaughn', 'Cai Lund', 'Dee Marsh', 'Flo Hart']);
  });

  it('is nobody in a table of something else', () => {
    const others = `<table><tr><td><strong>Harbour Fund</strong></td><td>£300</td></tr><tr><td><strong>Elm Trust</strong></td><td>£200</td></tr></table>`;
    const names = read(`${table(...linked(0, 2))}${table(...linked(2, 4))}<h3>Thanks to</h3>${others}`);
    expect(names.map(([name]) => name)).toEqual(NAMES);
  });
});
