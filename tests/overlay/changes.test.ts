// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Changes } from '../../entrypoints/overlay/changes.ts';
import { descriptor as fernhill } from '../../utils/directories/fernhill/descriptor.ts';
import { emptyListing } from '../../utils/listing/listing.ts';

const rows = () => [...document.querySelectorAll('.therapist-card')];
const [LIST, NAME] = ['.therapist-list', '.card-name'];
const at = (selector: string) => document.querySelector(selector) as Element;
let changes: Changes;

beforeEach(() => {
  document.body.replaceChildren();
  const header = document.createElement('header');
  const list = document.createElement('div');
  list.className = 'therapist-list';
  for (const name of ['Ada', 'Ben', 'Cleo']) {
    const card = document.createElement('article');
    card.className = 'therapist-card';
    card.setAttribute('data-listing-id', `f-${name}`);
    const heading = document.createElement('h3');
    heading.className = 'card-name';
    heading.append(name);
    card.append(heading);
    list.append(card);
  }
  document.body.append(header, list);
  changes = new Changes(document, fernhill);
  changes.listed = true;
  changes.take();
  for (const row of rows()) changes.kept.of(row, emptyListing);
});

/** Which rows would be read anew. */
function anew(): number[] {
  return rows().flatMap((row, index) => {
    let read = false;
    changes.kept.of(row, () => {
      read = true;
      return emptyListing();
    });
    return read ? [index] : [];
  });
}

describe('what changed in a page', () => {
  it('is nothing while nothing did', () => {
    expect(changes.take()).toBe(false);
    expect(anew()).toEqual([]);
  });

  it('is the row whose text did', () => {
    at(NAME).firstChild?.replaceWith('Adam');
    expect(changes.take()).toBe(true);
    expect(anew()).toEqual([0]);
  });

  it('is no other row where one comes or goes', () => {
    rows()[1]?.remove();
    expect(changes.take()).toBe(true);
    expect(anew()).toEqual([]);
  });

  it('is each row that is put elsewhere: nobody saw what was done to it', () => {
    at(LIST).append(...rows().slice(0, 2));
    expect(changes.take()).toBe(true);
    expect(anew()).toEqual([1, 2]);
  });

  it('is all of a list that comes back', () => {
    const list = at(LIST);
    list.remove();
    document.body.append(list);
    expect(changes.take()).toBe(true);
    expect(anew()).toEqual([0, 1, 2]);
  });

  it('by attributes alone is no reason to read, but the row is read when there is one', () => {
    at(NAME).setAttribute('id', 'ada');
    expect(changes.take()).toBe(false);
    expect(anew()).toEqual([0]);
  });

  it.each(['style', 'title', 'aria-expanded', 'data-of-the-page'])(
    'by %s, which nobody reads, is none',
    (name) => {
      for (const where of [NAME, LIST]) at(where).setAttribute(name, 'on');
      expect(changes.take()).toBe(false);
      expect(anew()).toEqual([]);
    },
  );

  it.each(['class', 'data-listing-id', 'href'])('by %s, which is read, is the row', (name) => {
    at(NAME).setAttribute(name, 'on');
    expect(changes.take()).toBe(false);
    expect(anew()).toEqual([0]);
  });

  it('is every row where what they stand in has another attribute', () => {
    at(LIST).setAttribute('lang', 'de');
    expect(changes.take()).toBe(false);
    expect(anew()).toEqual([0, 1, 2]);
  });

  it('is no row where the attribute is beside them', () => {
    at('header').setAttribute('class', 'small');
    expect(changes.take()).toBe(false);
    expect(anew()).toEqual([]);
  });

  it('is every row where more changed than is gone through', () => {
    for (let time = 0; time < 401; time += 1) at('header').setAttribute('class', `at-${time}`);
    expect(changes.take()).toBe(false);
    expect(anew()).toEqual([0, 1, 2]);
  });

  it('is surely something where more texts changed than are gone through', () => {
    for (let time = 0; time < 401; time += 1) at('header').append(`${time}`);
    expect(changes.take()).toBe(true);
  });
});
