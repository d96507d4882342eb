import { describe, expect, it } from 'vitest';
import { descriptor } from '../../../utils/directories/psychologytoday/descriptor.ts';
import type { ReadPlace } from '../../../utils/reader/descriptor/read-page.ts';
import { mainList } from '../../../utils/reader/page/main-list.ts';
import { parse } from '../../directories/folders.ts';
import { AUSTIN, PEOPLE } from '../../support/results-page.ts';
import { ask } from './asking.ts';

const NOTICE = 'More Therapists Nearby';
const filtered = { at: `${AUSTIN}?category=anxiety`, heading: 'Anxiety Therapists in Austin, TX' };
/** How many of the rows were asked for, with this before the row of that index. */
const held = (between: Record<number, string>, over: object = {}) =>
  Object.values(ask({ ...filtered, between, ...over }).of).filter(({ length }) => length > 0).length;

describe('within a list', () => {
  it.each([
    ['a bare text', NOTICE],
    ['a text beside a line', `<hr>${NOTICE}<hr>`],
    ['a text with a comment', `<!-- -->${NOTICE}`],
    ['a paragraph', '<p>These therapists offer online sessions near you</p>'],
    ['a line for those who do not see it', `<div role="separator" aria-label="${NOTICE}"></div>`],
    ['a block of its own, by its name', `</div><section aria-label="${NOTICE}">`],
    ['a text in a block of its own', `</div><section>${NOTICE}<div>`],
    ['the end of a longer block', `<div><p>${'Some words. '.repeat(50)}</p><p>Results from nearby</p></div>`],
  ])('%s ends it', (_what, markup) => {
    expect(held({ 2: markup })).toBe(2);
  });

  it.each([
    ['a bare text', 'Sponsored'],
    ['blanks', ' \n '],
    ['a comment', `<!-- ${NOTICE} -->`],
    ['a script', `<script>"${NOTICE}"</script>`],
    ['what is told apart from rows', `<div class="quick-tips">${NOTICE}</div>`],
    ['a block of its own with another name', '</div><section aria-label="Page 2">'],
  ])('%s does not', (_what, markup) => {
    expect(held({ 2: markup })).toBe(PEOPLE.length);
  });
});

describe('above a list', () => {
  const stale = { stateAt: AUSTIN };
  it.each([
    ['a bare text', NOTICE],
    ['a paragraph', '<p>Showing results from nearby</p>'],
    ['a paragraph that leads elsewhere too', `<p>${NOTICE} <a href="/all">See all</a></p>`],
    ['one far before it', `<p>${NOTICE}</p><div><p>Sort</p></div><div><p>Filter</p></div>`],
    [
      'one among many links',
      `<div>${Array.from({ length: 70 }, (_, at) => `<a href="/${at}">Topic ${at}</a>`).join('')}<p>${NOTICE}</p></div>`,
    ],
  ])('%s says that nobody in it was asked for', (_what, before) => {
    expect(held({}, { ...stale, before })).toBe(0);
    expect(held({ 0: before }, stale)).toBe(0);
  });

  it.each([
    ['a link', '<a href="/near">Therapists Nearby</a>'],
    ['a tab', '<button>Online Therapists</button>'],
    ['a way through the site', '<nav><ul><li>Therapists Nearby</li></ul></nav>'],
    ['what can be ticked', '<label><input type="checkbox"> Online Therapists</label>'],
    ['a question', '<p>Are there online therapists?</p>'],
    ['an invitation', '<p>Find therapists near you</p>'],
    ['an introduction', `<p>${'Words of welcome. '.repeat(20)} Some are online therapists.</p>`],
    ['what nobody sees', '<p hidden>No results found</p>'],
  ])('%s says nothing', (_what, before) => {
    expect(held({}, { ...stale, before })).toBe(PEOPLE.length);
  });

  it('what stands before the page’s own heading is of the site, but that nobody was found', () => {
    const page = (words: string) =>
      `<div><p>${words}</p></div><h1>Therapists in Austin, TX</h1><ul><li id="a">Ada Fenn</li></ul>`;
    const main = (words: string) => {
      const doc = parse(page(words));
      const element = doc.getElementById('a') as Element;
      const place: ReadPlace = { key: 'a', element, badge: { corner: 'top-right', inset: [0, 0] } };
      return mainList(doc, descriptor, [place]);
    };
    expect(main(NOTICE)).toEqual(['a']);
    expect(main('No results found')).toEqual([]);
  });

  it('a notice in the block of the page’s own heading is read', () => {
    const heading = { heading: filtered.heading };
    expect(held({}, { ...stale, ...heading, before: '' })).toBe(PEOPLE.length);
    const html = `<header><h1>${filtered.heading}</h1><p>${NOTICE}</p></header><ul><li id="a">Ada Fenn</li></ul>`;
    const doc = parse(html);
    const element = doc.getElementById('a') as Element;
    expect(
      mainList(doc, null, [{ key: 'a', element, badge: { corner: 'top-right', inset: [0, 0] } }]),
    ).toEqual([]);
  });

  it('on a page without a heading, only what stands beside the rows is', () => {
    const main = (html: string) => {
      const doc = parse(html);
      const element = doc.getElementById('a') as Element;
      return mainList(doc, null, [{ key: 'a', element, badge: { corner: 'top-right', inset: [0, 0] } }]);
    };
    expect(main(`<ul><li>${NOTICE}</li><li id="a">Ada Fenn</li></ul>`)).toEqual([]);
    expect(main(`<p>${NOTICE}</p><ul><li id="a">Ada Fenn</li></ul>`)).toEqual(['a']);
  });
});

describe('a page of a great many blocks', () => {
  it('is looked through as far as its end above the rows, and no further', () => {
    const deep = `${'<div>'.repeat(400)}${NOTICE}${'</div>'.repeat(400)}`;
    const wide = Array.from({ length: 1000 }, (_, at) => `<div><i>${at}</i></div>`).join('');
    expect(held({}, { stateAt: AUSTIN, before: `<div>${deep}${wide}</div>` })).toBe(PEOPLE.length);
    expect(held({}, { stateAt: AUSTIN, before: `<div>${wide}<p>${NOTICE}</p></div>` })).toBe(0);
  });
});
