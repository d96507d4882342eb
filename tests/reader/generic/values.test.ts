import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../utils/listing/listing.ts';
import { Found } from '../../../utils/reader/generic/found.ts';
import { readPrice } from '../../../utils/reader/generic/price.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const SAYS = 'I sit with people whose days have lost their shape, for as long as it takes.';

const read = (inside: string) =>
  readGeneric(
    documentOf(
      `<html><head><title>Ana Thorne</title></head><body><main><h1>Ana Thorne</h1><p>Psychologist</p>${inside}<h2>About me</h2><p>${SAYS}</p></main></body></html>`,
    ),
    'https://tarn.example/t/ana-thorne',
  ).listings[0];

function priced(text: string, label = ''): Partial<Listing> {
  const found = new Found('one');
  readPrice(text, found, label);
  return found.listing;
}

describe('two prices of one line', () => {
  it.each<[string, Partial<Listing>]>([
    ['80 € (pareja: 100 €)', { feeIndividual: [80, 80], feeCouples: [100, 100] }],
    ['CHF 150.– (Paare CHF 190.–)', { feeIndividual: [150, 150], feeCouples: [190, 190] }],
    ['$145 Couples $180', { feeIndividual: [145, 145], feeCouples: [180, 180] }],
    ['£52 (individuals, 50 min)', { feeIndividual: [52, 52], feeCouples: null }],
    ['£75 (couples, 75 min)', { feeIndividual: null, feeCouples: [75, 75] }],
    ['£75 (couples 75 min)', { feeIndividual: null, feeCouples: [75, 75] }],
  ])('are told apart: %s', (text, is) => expect(priced(text)).toMatchObject(is));

  it('are the usual one where the other is reduced, whichever is told first', () => {
    const found = new Found('one');
    readPrice('£50', found, 'Concessions');
    readPrice('£85', found, 'Fees');
    expect(found.listing.feeIndividual).toEqual([85, 85]);
    expect(priced('Sliding scale $60 to $90').feeIndividual).toEqual([60, 90]);
  });

  it('are of a month or a group nobody’s fee', () => {
    expect(priced('300 € al mes').feeIndividual).toBe(null);
    expect(priced('Groups: $40').feeIndividual).toBe(null);
    expect(priced('mes honoraires : 60 €').feeIndividual).toEqual([60, 60]);
  });
});

describe('a value', () => {
  it.each<[string, Partial<Listing>]>([
    [
      '<p><b>Insurance:</b> Medica, Optum and PreferredOne</p>',
      { insurance: ['Medica', 'Optum', 'PreferredOne'] },
    ],
    [
      '<p><b>Insurance:</b> Optum, Blue Cross and Shield</p>',
      { insurance: ['Optum', 'Blue Cross and Shield'] },
    ],
    [
      '<p>Abrechnung: nur Selbstzahlende, keine Krankenkasse</p>',
      { insurance: null, acceptsInsurance: 'no' },
    ],
    ['<p>Reduzierter Tarif: auf Anfrage möglich</p>', { slidingScale: 'yes' }],
    ['<p>Reduced fee: none left</p>', { slidingScale: 'no' }],
    ['<p>Termine: nur vor Ort, keine Videositzungen</p>', { inPerson: 'yes', online: 'no' }],
    ['<address>Bahnhofstrasse 4<br>7000 Chur</address>', { city: 'Chur', postalCode: '7000' }],
    ['<p><b>Thèmes choisis</b></p><ul><li>Deuil</li><li>Maladie</li></ul>', { issues: ['Deuil', 'Maladie'] }],
  ])('is read as what it says: %s', (html, is) => expect(read(html)).toMatchObject(is));

  it('under a bold line over no list is the text’s', () => {
    expect(
      read('<p><b>What I believe</b></p><p>Nobody is late for their own life, and I mean it.</p>')?.issues,
    ).toEqual([]);
  });
});
