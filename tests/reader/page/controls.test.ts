import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlsOf } from '../../../utils/reader/page/controls.ts';
import { SIGNS } from '../../../utils/reader/page/signs.ts';
import { parse } from '../../directories/folders.ts';

const controls = (html: string, query = '') => {
  const doc = parse(`<body>${html}<ul><li id="row">Ada Fenn</li></ul></body>`);
  return controlsOf(doc, `https://somewhere.example/find?${query}`, [...doc.querySelectorAll('#row, .row')]);
};
const labels = (html: string, query = '') => controls(html, query).map(({ label }) => label);
const box = (label: string, more = '') => `<label><input type="checkbox" checked ${more}> ${label}</label>`;

describe('what somebody set', () => {
  it.each<[string, string, string, object]>([
    ['a box', box('Anxiety', 'name="t" value="12"'), '', { name: 't', value: '12', label: 'Anxiety' }],
    ['a box without a value', box('Anxiety', 'name="anxiety"'), '', { name: 'anxiety', value: 'on' }],
    [
      'a box with a label elsewhere',
      '<input type="checkbox" checked id="b" value="1"><label for="b">Anxiety</label>',
      '',
      { name: '', label: 'Anxiety' },
    ],
    [
      'a later choice of a list',
      '<select name="g"><option value="">Any</option><option value="2" selected>Women</option></select>',
      '',
      { name: 'g', value: '2', label: 'Women' },
    ],
    [
      'the first choice, where the address names it',
      '<select name="g"><option value="2">Women</option></select>',
      'g=2',
      { name: 'g', label: 'Women' },
    ],
    [
      'any choice of several',
      '<select multiple><option selected>Grief</option></select>',
      '',
      { value: 'Grief' },
    ],
    [
      'a later one of some circles',
      '<input type="radio" name="g" value="1" aria-label="Men"><input type="radio" name="g" value="2" checked aria-label="Women">',
      '',
      { name: 'g', label: 'Women' },
    ],
    [
      'what stands for a box',
      '<div role="checkbox" aria-checked="true" aria-label="EMDR"></div>',
      '',
      { value: 'EMDR' },
    ],
    [
      'what stands for a choice, in a list named for those who do not see it',
      '<ul role="listbox" aria-label="Gender"><li role="option" aria-selected="true">Women only</li></ul>',
      '',
      { name: 'Gender', label: 'Women only' },
    ],
    [
      'a list that is named by another element',
      '<b id="n">Gender</b><ul role="listbox" aria-labelledby="n"><li role="option" aria-selected="true" data-value="f">Women</li></ul>',
      '',
      { name: 'Gender', value: 'f', label: 'Women' },
    ],
    [
      'a box that the address names by its label',
      box('Grief', 'value="7"'),
      'topic=grief',
      { label: 'Grief' },
    ],
  ])('is %s', (_what, html, query, control) => {
    expect(controls(html, query)).toMatchObject([control]);
  });
});

describe('what nobody chose', () => {
  it.each([
    [
      'how they are sorted, by a label around it',
      '<label>Sort by <select><option>Name</option><option selected>Price</option></select></label>',
    ],
    ['where', '<select name="city"><option>Elm</option><option selected>Fernhill</option></select>'],
    [
      'the first choice of a list',
      '<select name="s"><option>All specialties</option><option>Grief</option></select>',
    ],
    [
      'a first choice that says nothing of itself',
      '<select name="s"><option value="1">Adults</option></select>',
    ],
    ['a first choice in a group', '<select><optgroup label="A"><option>Adults</option></optgroup></select>'],
    [
      'how many are shown',
      '<select name="n"><option>10</option><option selected>20 per page</option></select>',
    ],
    ['how far', '<select name="d"><option>Here</option><option selected>25 miles</option></select>'],
    [
      'how they are sorted',
      '<select name="sortBy"><option>Name</option><option selected>Distance</option></select>',
    ],
    [
      'the first of some circles',
      '<input type="radio" name="g" checked aria-label="Adults"><input type="radio" name="g" aria-label="Teens">',
    ],
    ['boxes that are all ticked', box('Adults', 'name="w"') + box('Teens', 'name="w"')],
    ['a box that cannot be unticked', box('Strictly necessary', 'disabled')],
    ['a box about cookies', `<div class="CookieBanner">${box('Statistics')}</div>`],
    ['a box that remembers somebody', box('Stay here', 'name="remember_me"')],
    ['a box of a form about a person', `<form><input type="password">${box('Keep me posted')}</form>`],
    ['a box of a letter', `<form><input type="email">${box('Weekly')}</form>`],
    ['a box at the foot', `<footer>${box('Dark')}</footer>`],
    ['a box in somebody’s row', `<div class="row">${box('Compare')}</div>`],
    ['a box that is not ticked', '<input type="checkbox" aria-label="Grief">'],
    ['a box without words', '<input type="checkbox" checked>'],
  ])('is no filter: %s', (_what, html) => {
    expect(labels(html)).toEqual([]);
  });

  it('is whatever a form that was sent left out of the address', () => {
    const form = `<form>${box('New people', 'name="open"')}${box('Grief', 'name="t" value="7"')}</form>`;
    expect(labels(form, 't=7')).toEqual(['Grief']);
    expect(labels(form)).toEqual(['New people', 'Grief']);
    expect(labels(form, 'page=2')).toEqual(['New people', 'Grief']);
  });

  it('is a box of one name of which another is not ticked only where nothing says so', () => {
    const two = `${box('Adults', 'name="w" value="a"')}<input type="checkbox" name="w" value="t" aria-label="Teens">`;
    expect(labels(two)).toEqual(['Adults']);
  });
});

describe('whatever a page holds', () => {
  const name = fc.string({ maxLength: 12 }).map((word) => word.replaceAll(/[&"<>]/g, '\\'));
  it('is read within its bounds, whatever is in names and addresses', () => {
    fc.assert(
      fc.property(name, name, fc.webQueryParameters(), (one, two, query) => {
        const found = controls(box(one, `name="${two}" id="${two}" aria-labelledby="${one}"`), query);
        expect(found.length).toBeLessThan(2);
      }),
      { numRuns: 40 },
    );
    const many = Array.from({ length: 400 }, (_, at) => box(`Topic no ${at}`, `name="t${at}"`)).join('');
    expect(controls(many)).toHaveLength(SIGNS.controls);
  });
});
