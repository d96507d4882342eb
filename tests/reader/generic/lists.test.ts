import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseSectionOf } from '../../../utils/reader/generic/loose-heading.ts';
import { announcedBy } from '../../../utils/reader/generic/own-heading.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { fieldOfItem, fieldOfItems } from '../../../utils/reader/generic/vocabulary.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://hollow.example/therapists';
const NAMES = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh'];

const read = (body: string, address = ADDRESS) =>
  readGeneric(
    documentOf(`<html><head><title>Therapists</title></head><body><main>${body}</main></body></html>`),
    address,
  ).listings;

/** A card each, with what stands in it besides the name, the profession and a sentence. */
const cards = (inside: readonly string[]) =>
  inside
    .map((more, at) => {
      const name = NAMES[at] ?? '';
      return `<div class="card"><h3><a href="/therapists/${name.toLowerCase().replace(' ', '-')}/${5500 + at}">${name}</a></h3><p class="job">Psychologist</p><p class="says">I sit with people whose days have lost their shape, for as long as it takes.</p>${more}</div>`;
    })
    .join('');

const profile = (body: string) =>
  read(
    `<h1>Ana Thorne</h1><p>Psychologist</p><h2>About me</h2><p>I sit with people whose days have lost their shape, for as long as it takes.</p>${body}`,
    `${ADDRESS}/ana-thorne/5501`,
  )[0];

describe('a heading', () => {
  it.each([
    ['Fees & coverage', 'money'],
    ['Areas of practice', 'issues'],
    ['Womit Sie zu mir kommen können', 'issues'],
    ['Je vous accompagne pour', 'issues'],
    ['Verfahren & Methoden', 'approaches'],
    ['Outils et approches', 'approaches'],
    ['Enfoque terapéutico', 'approaches'],
    ['¿Trabaja con seguros?', 'insurance'],
    ['Private health insurance', 'insurance'],
    ['A quién va dirigido', 'participants'],
    ['Education & registration', 'training'],
    ['Formation et parcours', 'training'],
    ['Issues I do not treat', 'training'],
    ['In welchen Sprachen wir sprechen', 'languages'],
  ])('%s announces %s by the word that tells', (heading, section) => {
    expect(announcedBy(heading, 'Ana Thorne')).toBe(section);
  });

  it('that is a sentence announces nothing by a word in it', () => {
    expect(looseSectionOf('The fees are low. We talk about languages')).toBeNull();
    expect(looseSectionOf('what nobody ever told me about the many languages of a quiet home')).toBeNull();
  });

  it('is also what stands in a button that unfolds a part of the page', () => {
    const fold = (title: string, inside: string) =>
      `<div><h3><button type="button" aria-expanded="false">${title}</button></h3><div>${inside}</div></div>`;
    const listing = profile(
      fold('Areas of focus', '<ul><li>Grief</li><li>Panic</li></ul>') +
        fold('Therapy methods', '<ul><li>EMDR</li><li>Gestalt</li></ul>'),
    );
    expect([listing?.issues, listing?.approaches]).toEqual([
      ['Grief', 'Panic'],
      ['EMDR', 'Gestalt'],
    ]);
  });

  it('that nobody knows leaves it to what stands below it', () => {
    const below = (heading: string) =>
      profile(`<h2>${heading}</h2><ul><li>Aetna</li><li>Cigna</li></ul>`)?.insurance;
    expect(below('Pays through')).toEqual(['Aetna', 'Cigna']);
    expect(below('No longer with')).toBeNull();
  });
});

describe('a list without a heading', () => {
  it('is told by what stands at its place in the other cards, in whatever words', () => {
    const tags = [['Grief', 'Panic'], ['Anxiety', 'Trauma'], ['Stress', 'Sleep'], ['Ferrymen']];
    const listings = read(
      cards(
        tags.map(
          (items) =>
            `<div class="t">${items.map((item) => `<div><span>${item}</span></div>`).join('')}</div>`,
        ),
      ),
    );
    expect(listings.map(({ specialties }) => specialties)).toEqual(tags);
  });

  it.each([
    // Half of the words are a trade's own.
    ['<ul>', '</ul>', (item: string) => `<li>${item}</li>`, ''],
    ['<p>', '</p>', (item: string) => `<a href="/t/${item.slice(0, 2)}">${item}</a>`, ' · '],
    ['<div class="w"><span>', '</span></div>', (item: string) => item, ', '],
  ])('of a few is what they are known for: %s', (before, after, tag, between) => {
    const tags = [
      ['Grief', 'Farm work', 'Herding'],
      ['Anxiety', 'Lock keeping'],
      ['Trauma', 'Sleep', 'Night rowing'],
      ['Depression', 'Ferry folk', 'Tides'],
    ];
    const listings = read(cards(tags.map((items) => before + items.map(tag).join(between) + after)));
    expect(listings.map(({ specialties, issues }) => [specialties, issues])).toEqual(
      tags.map((items) => [items, []]),
    );
  });

  it('of many is a list of topics', () => {
    const many = ['Grief', 'Anxiety', 'Panic', 'Sleep', 'Trauma', 'Burnout', 'Anger'];
    const listings = read(
      cards(NAMES.map(() => `<p>${many.map((item) => `<span>${item}</span>`).join(' ')}</p>`)),
    );
    for (const { specialties, issues } of listings) expect([specialties, issues]).toEqual([[], many]);
  });

  it('of words that nobody knows is none', () => {
    const words = ['Herding', 'Tides', 'Rowing', 'Lock keeping', 'Ferry folk', 'Mooring'];
    const listings = read(
      cards(
        NAMES.map(
          (_, at) =>
            `<p><span>Grief</span>${words.map((item) => `<span>${item} ${'I'.repeat(at)}</span>`).join('')}</p>`,
        ),
      ),
    );
    for (const { specialties, issues } of listings) expect([specialties, issues]).toEqual([[], []]);
  });

  it('stands behind a text that refuses something else before it ends', () => {
    const text =
      'No small talk here, and I do not offer or accept any kind of reports. My room is by the old lock.';
    const listings = read(
      cards(NAMES.map(() => `<p>${text}</p><ul><li>Grief</li><li>Panic</li><li>Sleep</li></ul>`)),
    );
    for (const { specialties } of listings) expect(specialties).toEqual(['Grief', 'Panic', 'Sleep']);
  });

  it('is not one where the same place holds how people meet', () => {
    const rows = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const listings = read(
      cards(NAMES.map(() => rows(['Grief', 'Panic', 'Sleep']) + rows(['Online', 'In person']))),
    );
    for (const { issues, online, inPerson } of listings)
      expect([issues, online, inPerson]).toEqual([['Grief', 'Panic', 'Sleep'], 'yes', 'yes']);
  });

  it('of languages or of ages tells itself', () => {
    const [ana] = read(cards(['<p>Español y euskera</p><p>Adults · Couples</p>', '<p>x</p>']));
    expect([ana?.languages, ana?.ages, ana?.participants]).toEqual([
      ['Español', 'euskera'],
      ['Adults'],
      ['Couples'],
    ]);
  });

  it('of towns is one where most of them have a postal code', () => {
    const towns = ['Fernhill, OR 97991', 'Fernhill, OR 97992', 'Marsh, OR 97993', 'Old Wold'];
    const listings = read(cards(towns.map((town) => `<p class="w">${town}</p>`)));
    expect(listings.map(({ city }) => city)).toEqual(['Fernhill', 'Fernhill', 'Marsh', 'Old Wold']);
  });
});

describe('an icon', () => {
  it.each([
    ['<img src="/p.svg" alt="Ubicación"><div>Pamplona</div>', 'city', 'Pamplona'],
    ['<svg aria-label="Location"></svg><span>Old Wold</span>', 'city', 'Old Wold'],
    ['<i class="fas fa-map-marker-alt"></i> Old Wold', 'city', 'Old Wold'],
    ['<span class="material-icons">place</span> Old Wold', 'city', 'Old Wold'],
    ['<i class="bi bi-translate"></i> Welsh, Irish', 'languages', ['Welsh', 'Irish']],
  ] as const)('%s names what follows it', (row, field, value) => {
    const [ana] = read(cards([`<div>${row}</div>`, '<div>x</div>']));
    expect(ana?.[field]).toEqual(value);
  });
});

describe('what a card says of room and of numbers', () => {
  it.each([
    ['Full at present, no waiting list', 'closed'],
    ['No waiting list', 'accepting'],
    ['Pas de disponibilité avant septembre', 'closed'],
    ['Agenda completa hasta junio', 'closed'],
    ['Alle Plätze vergeben', 'closed'],
    ['On parental leave', 'closed'],
    ['3 mois d’attente', 'waitlist'],
    ['2 spots left', 'accepting'],
    ['Primera cita: esta semana', 'accepting'],
    ['Neue Anfragen willkommen', 'accepting'],
    ['Quelques créneaux le soir', 'accepting'],
  ])('%s: %s', (said, availability) => {
    expect(read(cards([`<p>${said}</p>`, '<p>x</p>']))[0]?.availability).toBe(availability);
  });

  it.each([
    ['Col. nº M-31877', 'M-31877'],
    ['Nº de colegiada: NA-01288', 'NA-01288'],
    ['N° ADELI : 290055123', '290055123'],
  ])('%s is a register’s number', (said, number) => {
    expect(read(cards([`<p>${said}</p>`, '<p>x</p>']))[0]?.registerNumber).toBe(number);
  });
});

describe('the words of an item', () => {
  it.each([
    ['Deutsche Gebärdensprache', 'languages'],
    ['Terapia centrada en las emociones (EFT)', 'approaches'],
    ['Blue Cross Blue Shield of Idaho', 'insurance'],
    ['Duelo migratorio', 'issues'],
    ['Adolescents', 'ages'],
    ['Parejas', 'participants'],
    ['A quiet room', null],
  ])('%s: %s', (item, field) => {
    expect(fieldOfItem(item)).toBe(field);
  });

  it('tell a list when enough of them do, whatever their order', () => {
    const items = ['Grief', 'Panic', 'Sleep', 'Ferrymen'];
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 4 }), (list) => {
        expect(fieldOfItems(list, 0.6)).toBe('issues');
        expect(fieldOfItems(list, 1)).toBeNull();
      }),
    );
  });
});
