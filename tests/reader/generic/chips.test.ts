import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { isTopic } from '../../../utils/reader/generic/topics.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://hollow.example/therapists';
const card = (id: number, more: string) =>
  `<li><h3><a href="/therapists/ada-fenn/${id}">Ada Fenn${'abcdefghij'[id % 10]}</a></h3><p>Psychologist</p><p>I help people who lost someone, and we begin where you are today.</p>${more}</li>`;
const issues = (more: string) =>
  readGeneric(documentOf(`<ul>${card(1001, more)}${card(1002, '')}</ul>`), ADDRESS).listings.map(
    (listing) => listing.issues,
  );
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('a list of topics without a heading', () => {
  it.each([
    ['in a list', list('Anxiety', 'Grief', 'Life changes')],
    ['in one line', '<div><span>Anxiety</span> <span>Grief</span> <span>Life changes</span></div>'],
    [
      'as links',
      list(
        '<a href="/t/anxiety">Anxiety</a>',
        '<a href="/t/grief">Grief</a>',
        '<a href="/t/x">Life changes</a>',
      ),
    ],
    ['with commas between', '<p><b>Anxiety</b>, <b>Grief</b>, <b>Life changes</b></p>'],
  ])('%s is what they work with, of this one person', (_what, more) => {
    expect(issues(more)).toEqual([['Anxiety', 'Grief', 'Life changes'], []]);
  });

  it.each([
    ['Anxiety', 'Grief', ['Anxiety', 'Grief']],
    ['Parking', 'Anxiety', []],
  ])('two that the page calls tags, %s and %s, are one where both are known', (one, two, both) => {
    const tags = `<p class="tags"><span class="tag">${one}</span><span class="tag">${two}</span></p>`;
    expect(issues(tags)).toEqual([both, []]);
  });

  it.each([
    ['two items', list('Anxiety', 'Grief')],
    ['other things', list('Parking', 'Lift', 'Anxiety', 'Dogs')],
    ['under a heading that nobody knows', `<h4>Not offered here</h4>${list('Anxiety', 'Grief', 'Trauma')}`],
    ['after words that deny', `<p>I do not treat</p>${list('Anxiety', 'Grief', 'Trauma')}`],
    [
      'after a sentence that denies',
      `<p>There are things which I do not treat, and for these please look for someone else.</p>${list('Anxiety', 'Grief', 'Trauma')}`,
    ],
    ['after a label', `<p>My colleague sees people for:</p>${list('Anxiety', 'Grief', 'Trauma')}`],
    ['long items', list('Anxiety and everything that goes along with it day by day', 'Grief', 'Trauma')],
    ['what to press', list('Anxiety', 'Grief', 'Trauma', 'View profile')],
    ['of a filter', `<div class="filters">${list('Anxiety', 'Grief', 'Trauma')}</div>`],
  ])('%s: is none', (_what, more) => {
    expect(issues(more)).toEqual([[], []]);
  });
});

describe('on a profile', () => {
  const profile = (more: string) =>
    readGeneric(
      documentOf(
        `<title>Ada Fenn</title><h1>Ada Fenn</h1><p>Psychologist, PhD</p><p>I help people who lost someone they loved, and we begin where you are today.</p>${more}<h2>Languages</h2><p>Welsh</p>`,
      ),
      'https://hollow.example/therapists/ada-fenn',
    ).listings.map((listing) => listing.issues);

  it('chips are theirs, a list of links to searches is the site’s', () => {
    const items = ['Anxiety', 'Grief', 'Trauma'];
    expect(profile(list(...items))).toEqual([items]);
    expect(profile(list(...items.map((item) => `<a href="/search?t=${item}">${item}</a>`)))).toEqual([[]]);
  });
});

describe('a topic', () => {
  it.each(['anxiety', 'low self esteem', 'trauer', 'depresion', 'deuil', 'eating disorders'])(
    '%s is one',
    (text) => {
      expect(isTopic(text)).toBe(true);
    },
  );

  it.each(['parking', 'self', 'online', '', 'we see how the anxiety comes and goes'])(
    '“%s” is none',
    (text) => {
      expect(isTopic(text)).toBe(false);
    },
  );
});
