import { describe, expect, it } from 'vitest';
import { only, profileOf, readBody } from './invented-pages.ts';

const PAID = ['feeIndividual', 'feeCouples', 'freeConsultation'] as const;

const table = (rows: readonly (readonly string[])[], heads: readonly string[] = []) =>
  `<table>${heads.length > 0 ? `<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>` : ''}<tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

describe('a table of services', () => {
  it.each([
    [
      '<h2>Prestations et tarifs</h2>',
      table(
        [
          ['Séance individuelle', '45 min', '65 €'],
          ['Séance de couple', '1 h 15', '95 €'],
          ['Forfait 5 séances', '', '300 €'],
          ['Premier appel', '15 min', 'Offert'],
        ],
        ['Prestation', 'Durée', 'Tarif'],
      ),
      { feeIndividual: [65, 65], feeCouples: [95, 95], freeConsultation: 'yes' },
    ],
    [
      '<h2>What I offer</h2>',
      table(
        [
          ['50 min', 'Couples therapy', '$210'],
          ['50 min', 'Individual therapy', '$160'],
          ['20 min', 'Phone consultation', 'Free'],
        ],
        ['Length', 'Service', 'Price'],
      ),
      { feeIndividual: [160, 160], feeCouples: [210, 210], freeConsultation: 'yes' },
    ],
    [
      '<h2>Leistungen</h2>',
      table([
        ['Gruppe', '90 Min.', '40 €'],
        ['Paargespräch', '90 Min.', '140 €'],
        ['Einzelgespräch', '60 Min.', '90 €'],
        ['Kennenlerngespräch', '20 Min.', 'kostenlos'],
      ]),
      { feeIndividual: [90, 90], feeCouples: [140, 140], freeConsultation: 'yes' },
    ],
  ])('tells each price by the service beside it: %s', (heading, inside, is) => {
    expect(only(profileOf('Ana Thorne', 'Psychologist', heading + inside), PAID)).toEqual(is);
  });

  it('tells it by the service where columns tell the place, too', () => {
    const inside = table(
      [
        ['Individual (50 min)', 'CHF 140.– bis 160.–', 'CHF 150.–'],
        ['Couples (80 min)', 'CHF 190.–', 'CHF 210.–'],
      ],
      ['Session', 'Online', 'In person'],
    );
    expect(only(profileOf('Ana Thorne', 'Psychologist', `<h2>Fees</h2>${inside}`), PAID)).toEqual({
      feeIndividual: [140, 160],
      feeCouples: [190, 190],
      freeConsultation: 'unknown',
    });
  });

  it('tells no fee of what is none', () => {
    const inside = table(
      [
        ['Package of ten', '50 min', '$1,200'],
        ['Group', '90 min', '$45'],
        ['Court report', '', '$400'],
      ],
      ['Service', 'Length', 'Price'],
    );
    expect(only(profileOf('Ana Thorne', 'Psychologist', `<h2>Prices</h2>${inside}`), PAID)).toEqual({
      feeIndividual: null,
      feeCouples: null,
      freeConsultation: 'unknown',
    });
  });

  it('stands in a card as on a page of its own', () => {
    const cards = ['Ana Thorne', 'Ben Okoro', 'Cai Lund']
      .map(
        (name, at) =>
          `<article><h3><a href="/p/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Psychologist</p>${table(
            [
              ['Couples', '75 min', `$${200 + at}`],
              ['Individual', '50 min', `$${150 + at}`],
              ['First call', '15 min', 'Free'],
            ],
            at === 0 ? ['Service', 'Time', 'Price'] : [],
          )}</article>`,
      )
      .join('');
    expect(
      readBody(`<h1>Psychologists</h1><main>${cards}</main>`, 'https://tarn.example/list').map((one) =>
        only(one, PAID),
      ),
    ).toEqual(
      [0, 1, 2].map((at) => ({
        feeIndividual: [150 + at, 150 + at],
        feeCouples: [200 + at, 200 + at],
        freeConsultation: 'yes',
      })),
    );
  });
});
