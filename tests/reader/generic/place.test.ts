import { describe, expect, it } from 'vitest';
import { only, profileOf, readBody } from './invented-pages.ts';

const FIELDS = ['city', 'region', 'postalCode'] as const;

/** Where somebody is, of whom a term says it. */
const under = (label: string, value: string) =>
  only(profileOf('Ana Thorne', 'Psychologist', `<dl><dt>${label}</dt><dd>${value}</dd></dl>`), FIELDS);
/** Where they are, of whom a line in an address says it. */
const stated = (lines: string) =>
  only(profileOf('Ana Thorne', 'Psychologist', `<address>${lines}</address>`), FIELDS);

describe('a place with its code', () => {
  it.each([
    ['Fremantle WA 6160', { city: 'Fremantle', region: 'WA', postalCode: '6160' }],
    [
      'Suite 3, 14 Poppet Road, Bendigo VIC 3550. Parking behind.',
      { city: 'Bendigo', region: 'VIC', postalCode: '3550' },
    ],
    ['Dunedin 9016', { city: 'Dunedin', region: '', postalCode: '9016' }],
    ['12 Bellbird Rise, Ponsonby, Auckland 1011', { city: 'Ponsonby', region: '', postalCode: '1011' }],
    ['2502 Biel/Bienne', { city: 'Biel/Bienne', region: '', postalCode: '2502' }],
    ['Saint-Herblain (44800)', { city: 'Saint-Herblain', region: '', postalCode: '44800' }],
    [
      'The Mill, Killaloe, Co. Clare V94 HH82',
      { city: 'Killaloe', region: 'Co. Clare', postalCode: 'V94 HH82' },
    ],
    ['Kilrush, Co. Clare', { city: 'Kilrush', region: 'Co. Clare', postalCode: '' }],
    ['Kansas » Lawrence', { city: 'Lawrence', region: 'Kansas', postalCode: '' }],
    ['Scotland > Oban', { city: 'Oban', region: 'Scotland', postalCode: '' }],
    ['31582 Nienburg/Weser', { city: 'Nienburg/Weser', region: '', postalCode: '31582' }],
    ['38 Lane, Ottawa (Vanier), ON K1N 5X9', { city: 'Ottawa', region: 'ON', postalCode: 'K1N 5X9' }],
    [
      '4 Mill Lane, Decatur, GA 30030 (ramp at the side)',
      { city: 'Decatur', region: 'GA', postalCode: '30030' },
    ],
  ])('is read in whatever order: %s', (text, place) => {
    expect(under('Address', text)).toEqual(place);
    expect(stated(`<p>${text}</p>`)).toEqual(place);
  });

  it('is completed where a town was told without it before', () => {
    const more = '<p class="town">Bath</p><address><p>3 Quiet Row</p><p>Bath BA1 9ZZ</p></address>';
    expect(only(profileOf('Ana Thorne', 'Psychologist', more), FIELDS)).toMatchObject({
      city: 'Bath',
      postalCode: 'BA1 9ZZ',
    });
  });

  it('is not completed with the code of another town', () => {
    const more = '<dl><dt>City</dt><dd>Bath</dd></dl><p>Wells BA5 1ZZ</p>';
    expect(only(profileOf('Ana Thorne', 'Psychologist', more), FIELDS)).toMatchObject({
      city: 'Bath',
      postalCode: '',
    });
  });

  it('is one that goes on in the next line', () => {
    const address = '<address>Upper Tannery Row, Limerick<br>V94 7C0Q</address>';
    expect(only(profileOf('Ana Thorne', 'Psychologist', address), FIELDS)).toMatchObject({
      city: 'Limerick',
      postalCode: 'V94 7C0Q',
    });
  });

  it.each([
    '5512 Honeysuckle Row',
    'Second floor, 5512 Honeysuckle Row',
    'PO Box 5550',
    'In practice since 1998',
    'Room 2040',
  ])('is none: %s', (text) => {
    expect(stated(`<p>${text}</p>`)).toEqual({ city: '', region: '', postalCode: '' });
  });
});

describe('a part of a place under its own name', () => {
  it.each([
    ['Kt.', 'BE', 'region'],
    ['Kanton', 'Solothurn', 'region'],
    ['State', 'Kansas', 'region'],
    ['Provincia', 'Jalisco', 'region'],
    ['Zip', '94601', 'postalCode'],
    ['PLZ', '04275', 'postalCode'],
  ] as const)('%s: %s', (label, value, field) => {
    expect(under(label, value)[field]).toBe(value);
  });

  it.each([
    ['Kt.', '3 of 26'],
    ['State', 'licensed in four states since 2004'],
    ['Zip', 'any'],
  ])('is nothing where it is another thing: %s: %s', (label, value) => {
    expect(only(under(label, value) as never, ['region', 'postalCode'])).toEqual({
      region: '',
      postalCode: '',
    });
  });
});

it.each([
  [
    '<span class="locality">Perth</span>, <span class="administrative-area">Perth and Kinross</span> <span class="postal-code">PH1</span>',
    'Perth',
    'Perth and Kinross',
    'PH1',
  ],
  ['<span class="ort">Thun</span> <span class="kanton">Bern</span>', 'Thun', 'Bern', ''],
])('what the page marks as town, region and code is that: %s', (inside, city, region, postalCode) => {
  expect(under('Practises in', inside)).toEqual({ city, region, postalCode });
});

describe('a town with something said of its room', () => {
  it.each([
    ['Burlington office + telehealth', 'Burlington', ''],
    ['Oakland, CA (Fruitvale) + virtual anywhere in CA', 'Oakland', 'CA'],
    ['Montpelier office only', 'Montpelier', ''],
    ['Leeds and online', 'Leeds', ''],
  ])('is that town: %s', (text, city, region) => {
    expect(under('Where', text)).toMatchObject({ city, region });
  });

  it.each(['telehealth only, anywhere in Vermont', 'office only', 'Licensed in TX, NM'])(
    'is none: %s',
    (text) => {
      expect(under('Where', text)).toMatchObject({ city: '', region: '' });
    },
  );
});

it('a town ends an address without a code, where the others of the list have theirs', () => {
  const NAMES = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh'];
  const places = [
    'Calle Mayor 5, 46001 Valencia',
    'Carrer Nou 7, bajo, Burjassot',
    'Consulta online',
    'Gran Vía 61, 46005 Valencia',
  ];
  const body = NAMES.map((name, at) => {
    const to = `/psicologos/${name.toLowerCase().replace(' ', '-')}`;
    return `<article><h3><a href="${to}">${name}</a></h3><p>Psicóloga</p><p class="d">${places[at]} • <a href="/m#${at}">Mapa</a></p><p>Acompaño a personas en momentos difíciles, con calma y sin prisa por llegar.</p></article>`;
  }).join('');
  expect(readBody(body, 'https://tarn.example/psicologos').map(({ city }) => city)).toEqual([
    'Valencia',
    'Burjassot',
    '',
    'Valencia',
  ]);
});
