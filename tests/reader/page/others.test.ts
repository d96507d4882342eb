import { describe, expect, it } from 'vitest';
import { readFilterTable } from '../../../build/directories.ts';
import { descriptor as ukcp } from '../../../utils/directories/ukcp/descriptor.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { pageAboutOf } from '../../../utils/reader/page/about.ts';
import { withAskedFor } from '../../../utils/reader/page/asked-for.ts';
import { readSigns } from '../../../utils/reader/page/read-signs.ts';
import { parse } from '../../directories/folders.ts';

const card = (name: string, ...tags: string[]) =>
  `<div class="profile-listing"><a class="light-anchor" href="/therapist/${name.replace(' ', '-')}-1"><h2>${name}</h2></a><ul class="tag-list">${tags.join('')}</ul></div>`;
const tag = (words: string, mark = '') => `<li class="${mark}"><span>${words}</span></li>`;

describe('tags that a card marks as matched', () => {
  const at =
    'https://www.psychotherapy.org.uk/find-a-therapist/?Location=Leeds&HelpWithAdvanced=Anxiety&TypesOfTherapy=Gestalt%20Psychotherapy';
  const html = `<p class="results-no">1-2 of 24 results</p>${card('Ada Fenn', tag('Anxiety', 'relevant'), tag('Grief'), tag('Gestalt Psychotherapy', 'relevant'))}${card('Bo Tarn', tag('Anxiety'))}`;

  it('are proof for that card alone, as what the address calls them', async () => {
    const table = await readFilterTable('ukcp');
    const { listings, signs } = readPage(parse(html), ukcp, { address: at, signs: readSigns });
    if (!signs) throw new Error('No list');
    const about = pageAboutOf(signs, table);
    expect(about).toMatchObject({ asked: [], results: 24, census: null });
    const [ada, bo] = withAskedFor(listings, signs, about, table);
    expect(ada?.askedFor).toEqual([
      { facet: 'topic', label: 'Anxiety', as: 'tick', phrase: 'Anxiety' },
      { facet: 'approach', label: 'Gestalt Psychotherapy', as: 'tick', phrase: 'Gestalt Psychotherapy' },
    ]);
    expect(ada?.specialties).toEqual(['Anxiety', 'Grief', 'Gestalt Psychotherapy']);
    expect(bo).toEqual(listings[1]);
  });
});

describe('what kind of thing a marked tag is', async () => {
  const table = await readFilterTable('ukcp');
  const facets = (query: string, ...tags: string[]) => {
    const html = card('Ada Fenn', ...tags.map((words) => tag(words, 'relevant')));
    const address = `https://www.psychotherapy.org.uk/find-a-therapist/?Location=Leeds${query}`;
    const { listings, signs } = readPage(parse(html), ukcp, { address, signs: readSigns });
    if (!signs) throw new Error('No list');
    const [ada] = withAskedFor(listings, signs, pageAboutOf(signs, table), table);
    return ada?.askedFor.map(({ facet, label, as }) => `${facet} ${label} ${as}`);
  };

  it.each([
    ['a way to meet', '&TypesOfSession=Online&TypesOfSession=Phone', ['Online'], ['setting Online field']],
    ['a language', '&Languages=Welsh', ['Welsh'], ['language Welsh tick']],
    ['one with a comma', '&HelpWith=Loss%2C%20grief', ['Loss, grief'], ['topic Loss, grief tick']],
    ['of the only kind that was asked for', '&WorksWith=Couple', ['Couples'], ['format Couples tick']],
    ['a topic where the address names nothing', '', ['Anxiety'], ['topic Anxiety tick']],
  ])('is %s', (_what, query, tags, said) => {
    expect(facets(query, ...tags)).toEqual(said);
  });

  it.each([
    ['words that were searched for', '&KeywordFilter=anxiety', 'Anxiety'],
    ['a parameter that nobody knows', '&HelpWith=Grief&Rooms=Garden', 'Garden'],
    ['one of several kinds', '&HelpWith=Grief&Languages=Welsh', 'Garden'],
  ])('nobody can tell of %s: it is nothing', (_what, query, words) => {
    expect(facets(query, words)).toEqual([]);
  });
});

describe('a directory whose filters are numbers', async () => {
  const table = await readFilterTable('therapiede');
  const row = '<ul><li id="a">Ada Fenn</li><li id="b">Bo Tarn</li></ul>';
  const ask = (query: string, controls: string) => {
    const doc = parse(`<h1>Psychotherapie</h1><form>${controls}</form>${row}`);
    const places = ['a', 'b'].map((key) => ({
      key,
      element: doc.getElementById(key) as Element,
      badge: { corner: 'top-right', inset: [0, 0] } as const,
    }));
    const address = `https://www.therapie.de/therapeutensuche/ergebnisse/?ort=10117&${query}`;
    return pageAboutOf(readSigns(doc, null, address, places), table);
  };
  const option = (name: string, value: string, label: string) =>
    `<select name="${name}"><option value="">egal</option><option value="${value}" selected>${label}</option></select>`;

  it('is believed where the page’s own control calls the number as the table does', () => {
    expect(ask('verfahren=2', option('verfahren', '2', 'Verhaltenstherapie')).asked).toEqual([
      { facet: 'approach', label: 'Verhaltenstherapie', as: 'tick', phrase: 'Verhaltenstherapie' },
    ]);
    const waiting = ask('terminzeitraum=4', option('terminzeitraum', '4', 'Wartezeit über zwölf Monate'));
    expect(waiting.asked).toMatchObject([{ facet: 'availability', label: 'Wartezeit über zwölf Monate' }]);
  });

  it.each([
    ['the number alone', 'verfahren=2', ''],
    ['another year’s table', 'verfahren=2', option('verfahren', '2', 'Gestalttherapie')],
    [
      'either of two payers',
      'abrechnungsverfahren=7',
      option('abrechnungsverfahren', '7', 'Kassenleistung oder Kostenerstattung'),
    ],
  ])('%s is no fact', (_, query, controls) => {
    expect(ask(query, controls).asked).toEqual([]);
  });
});

describe('what is ticked on an unknown site', () => {
  it('is a hint, never a fact', () => {
    const doc = parse(
      '<h1>Anxiety therapists in Leeds</h1><label><input type="checkbox" name="t" value="anxiety" checked> Anxiety</label><div role="option" aria-selected="true" value="x">Evenings</div><ul><li id="a">Ada</li></ul>',
    );
    const places = [
      {
        key: 'a',
        element: doc.getElementById('a') as Element,
        badge: { corner: 'top-right', inset: [0, 0] } as const,
      },
    ];
    const about = pageAboutOf(readSigns(doc, null, 'https://dir.example/list?t=anxiety', places), {
      slugs: {},
    });
    expect(about).toMatchObject({ asked: [], hints: ['Anxiety', 'Evenings'] });
  });
});
