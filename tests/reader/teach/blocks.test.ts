// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../utils/reader/teach/blocks.ts';
import { parse } from '../../directories/folders.ts';
import { listPage, PEOPLE } from './people.ts';

describe('the blocks that a page repeats', () => {
  it('are its list of therapists before anything else', () => {
    const [first] = findBlocks(listPage());
    expect(first?.elements.map((element) => element.querySelector('h3')?.textContent)).toEqual(
      PEOPLE.map(({ name }) => name),
    );
    expect(first?.selector).toBe('.tile');
  });

  it('are found in every copy of the list by their selector, and nothing else is', () => {
    const doc = listPage();
    for (const { selector, elements } of findBlocks(doc).slice(0, 1))
      expect([...doc.querySelectorAll(selector)]).toEqual(elements);
  });

  it('stand in wrappers of their own, or several in each row of a grid', () => {
    const tile = (name: string) =>
      `<div class="tile"><a href="/t/${name}">${name} Fenn</a><p>I listen, and I have time for what you bring.</p></div>`;
    const grid = parse(
      `<main><div class="row">${tile('Ada')}${tile('Bo')}</div><div class="row">${tile('Cy')}${tile('Di')}</div></main>`,
    );
    expect(
      findBlocks(grid).some(({ elements }) => elements.length === 4 && elements[0]?.className === 'tile'),
    ).toBe(true);
  });

  it('need no class: a list of plain items will do', () => {
    const items = ['Ada Fenn', 'Bo Marsh', 'Cy Wold'].map(
      (name) =>
        `<li><a href="/t/${name[0]}">${name}</a> <p>I work with people who are worn out by worry.</p></li>`,
    );
    const [first] = findBlocks(parse(`<main><ul>${items.join('')}</ul></main>`));
    expect(first?.elements.map(({ localName }) => localName)).toEqual(['li', 'li', 'li']);
  });

  it('are none on a page that repeats nothing', () => {
    expect(
      findBlocks(parse('<main><h1>About</h1><p>We are a small practice by the river.</p></main>')),
    ).toEqual([]);
  });

  it('leave the menu and the foot of a page behind', () => {
    const [first] = findBlocks(listPage());
    expect(first?.elements.every((element) => element.closest('nav, footer') === null)).toBe(true);
  });

  it('survive a page whose form hides the members of its nodes', () => {
    const doc = parse(
      `<main><form><input name="parentNode"><input name="children"><input name="getAttribute"><input name="textContent"></form></main>`,
    );
    expect(() => findBlocks(doc)).not.toThrow();
  });

  it('are each selected by their own selector, whatever the classes are called', () => {
    const name = fc.stringMatching(/^[a-z][\w:./-]{0,12}$/);
    fc.assert(
      fc.property(name, name, (row, inner) => {
        const tile = (at: number) =>
          `<div class="${row}"><p class="${inner}">Somebody who listens for a living, number ${at}</p></div>`;
        const doc = parse(`<main>${[1, 2, 3].map(tile).join('')}</main>`);
        const found = findBlocks(doc);
        expect(found.length).toBeGreaterThan(0);
        for (const { selector, elements } of found)
          for (const element of elements) expect(element.matches(selector)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are looked for without changing the page', () => {
    const doc = listPage();
    const before = doc.documentElement.outerHTML;
    findBlocks(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
