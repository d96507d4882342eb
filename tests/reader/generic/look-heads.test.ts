import { describe, expect, it } from 'vitest';
import { cardLines } from '../../../utils/reader/generic/block.ts';
import { underLooks } from '../../../utils/reader/generic/look-heads.ts';
import { outline } from '../../../utils/reader/generic/outline.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

/** The lines of some markup, each with what it is called by the looks around it. */
function called(html: string): [string, string | undefined][] {
  const page = outline(documentOf(`<html><body>${html}</body></html>`));
  const lines = cardLines(page, { block: page.root, rest: [] });
  return underLooks(lines).map(({ text, label }) => [text, label]);
}

const part = (head: string, items: readonly string[], look = 'label') =>
  `<div class="${look}">${head}</div><div>${items.map((item) => `<div class="pill">${item}</div>`).join('')}</div>`;

describe('bare words of one look over others of another', () => {
  it('are heads, whatever they say', () => {
    expect(called(part('Bring me', ['Grief', 'Panic']) + part('Wen ich mag', ['Mütter']))).toEqual([
      ['Grief', 'Bring me'],
      ['Panic', 'Bring me'],
      ['Mütter', 'Wen ich mag'],
    ]);
  });

  it('end with what is drawn alike', () => {
    const price = '<div class="price">£60</div>';
    expect(called(part('A', ['Grief', 'Panic']) + part('B', ['Shame', 'Sleep']) + price).at(-1)).toEqual([
      '£60',
      undefined,
    ]);
  });

  it.each([
    ['one alone', part('Bring me', ['Grief', 'Panic'])],
    ['names over a line each', part('Ana Thorne', ['Leeds'], 'who') + part('Bo Lind', ['Bath'], 'who')],
    ['facts in a row', '<p><span class="s">he/him</span></p><p class="x">Bath</p>'],
    ['with figures', part('12 Oct', ['9:00', '10:00']) + part('13 Oct', ['9:30', '11:00'])],
    [
      'sentences',
      part('I sit with people whose days have lost their shape.', ['Grief', 'Panic']) +
        part('We take our time, for as long as it takes.', ['Shame', 'Sleep']),
    ],
  ])('are none: %s', (_what, html) => {
    expect(called(html).every(([, label]) => label === undefined)).toBe(true);
  });
});

describe('a list of people', () => {
  const SAYS = 'I sit with people whose days have lost their shape, for as long as it takes.';
  const PEOPLE = [
    ['Ana Thorne', ['Grief', 'Coming out late'], ['Queer people', 'Autistic women']],
    ['Bo Lindqvist', ['Burnout', 'Anxiety'], ['Students', 'ADHDers']],
    ['Cleo Marsh', ['Shame', 'Depression'], ['Parents of toddlers', 'Deaf people']],
  ] as const;
  const read = (heads: readonly [string, string]) =>
    readGeneric(
      documentOf(
        `<html><head><title>Therapists</title></head><body><main>${PEOPLE.map(
          ([name, topics, people], at) =>
            `<article><h3><a href="/t/${name.toLowerCase().replace(' ', '-')}/${7100 + at}">${name}</a></h3><p class="job">Psychologist</p>${part(heads[0], topics)}${part(heads[1], people)}<p class="says">${SAYS}</p></article>`,
        ).join('')}</main></body></html>`,
      ),
      'https://tarn.example/find',
    ).listings;

  it.each([
    [['Bring me', 'I’m glad to see']],
    [['Womit du kommst', 'Wer da sein darf']],
    [['Ce qui pèse', 'Bienvenue']],
    [['Lo que traes', 'Bienvenidas']],
  ] as const)('is told under %j by what stands there over all of them', (heads) => {
    const listings = read(heads);
    expect(listings.map(({ issues }) => issues)).toEqual(PEOPLE.map(([, topics]) => topics));
    expect(listings.map(({ communities }) => communities)).toEqual(PEOPLE.map(([, , people]) => people));
  });
});

describe('topics under a heading that leaves open which', () => {
  const NAMES = ['Ana Thorne', 'Bo Lindqvist', 'Cleo Marsh', 'Dov Pereira'];
  const TOPICS = ['Grief', 'Panic', 'Shame', 'Sleep', 'Anger', 'Stress', 'Burnout'];
  const read = (heading: string, counts: readonly number[], list: (items: readonly string[]) => string) =>
    readGeneric(
      documentOf(
        `<html><head><title>Therapists</title></head><body><main>${NAMES.map(
          (name, at) =>
            `<article><h3><a href="/t/${name.toLowerCase().replace(' ', '-')}/${7100 + at}">${name}</a></h3><p class="job">Psychologist</p><h4>${heading}</h4>${list(TOPICS.slice(at, at + (counts[at] ?? 0)))}<p class="says">I sit with people whose days have lost their shape, for as long as it takes.</p></article>`,
        ).join('')}</main></body></html>`,
      ),
      'https://tarn.example/find',
    ).listings.map(({ specialties, issues }) => [specialties.length, issues.length]);
  const chips = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const written = (items: readonly string[]) => `<p>${items.join(', ')}</p>`;

  it.each(['Helps with', 'Themen', 'Áreas de trabajo'])(
    '%s: are the first where a site cuts them off',
    (heading) => {
      expect(read(heading, [3, 3, 2, 3], chips)).toEqual([
        [3, 0],
        [3, 0],
        [2, 0],
        [3, 0],
      ]);
    },
  );

  it.each([
    ['Helps with', [3, 4, 2, 3], chips],
    ['Helps with', [3, 3, 3, 3], written],
    ['Reasons for coming', [3, 3, 3, 3], chips],
    ['Motifs de consultation', [3, 3, 3, 3], chips],
  ] as const)('%s: are topics like others, where some have %j', (heading, counts, list) => {
    expect(read(heading, counts, list).every(([first]) => first === 0)).toBe(true);
  });
});
