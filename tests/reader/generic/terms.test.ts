import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../utils/listing/listing.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const SAYS = 'I sit with people whose days have lost their shape, for as long as it takes.';

/** What is read of a profile that says this under that. */
const read = (inside: string) =>
  readGeneric(
    documentOf(
      `<html><head><title>Ana Thorne</title></head><body><main><h1>Ana Thorne</h1><p>Psychologist</p><section><h2>About me</h2><p>${SAYS}</p></section><section>${inside}</section></main></body></html>`,
    ),
    'https://tarn.example/t/ana-thorne',
  ).listings[0];

const WAYS: Record<string, (term: string, value: string) => string> = {
  'a definition list': (term, value) => `<dl><dt>${term}</dt><dd>${value}</dd></dl>`,
  'a heading': (term, value) => `<h3>${term}</h3><p>${value}</p>`,
  'a bold label': (term, value) => `<p><b>${term}:</b> ${value}</p>`,
  'rows of two spans': (term, value) =>
    [
      [term, value],
      ['Reference', 'seven'],
      ['Updated', 'in May'],
    ]
      .map(([first, second]) => `<div class="r"><span class="k">${first}</span><span>${second}</span></div>`)
      .join(''),
  'rows of a word and a block': (term, value) =>
    [
      [term, value],
      ['Reference', 'seven'],
      ['Updated', 'in May'],
    ]
      .map(
        ([first, second]) =>
          `<div class="col"><span class="label">${first}</span> <div class="control"><span>${second}</span></div></div>`,
      )
      .join(''),
};

const SAID: [term: string, value: string, is: Partial<Listing>][] = [
  ['Session fee', '£60', { feeIndividual: [60, 60] }],
  ['Rate', 'USD 150 per hour', { feeIndividual: [150, 150] }],
  ['Tarifs', 'Consultation : 60 € – Couple : 80 €', { feeIndividual: [60, 60], feeCouples: [80, 80] }],
  ['Wait list', 'Open', { availability: 'waitlist' }],
  ['Lista de espera', 'Sí, 3 meses', { availability: 'waitlist' }],
  ['Wartezeit', 'keine', { availability: 'accepting' }],
  ['Disponibilité', 'Sous 2 semaines', { availability: 'accepting' }],
  ['Acepta pacientes nuevos', 'Sí', { availability: 'accepting' }],
  ['Freie Therapieplätze', 'Warteliste', { availability: 'waitlist' }],
  ['How I offer sessions', 'Video, phone, in person', { online: 'yes', inPerson: 'yes' }],
  ['Delivery', 'Face-to-face; Zoom', { online: 'yes', inPerson: 'yes' }],
  ['Behandlungsort', 'Praxis und Video', { online: 'yes', inPerson: 'yes' }],
  ['Consultation en visio', 'Oui', { online: 'yes' }],
  ['Téléconsultation', 'Non', { online: 'no' }],
  ['Registered with insurers', 'AXA, Aviva', { insurance: ['AXA', 'Aviva'], acceptsInsurance: 'yes' }],
  ['Conventionnement', 'Secteur 1', { acceptsInsurance: 'yes' }],
  ['Idiomas', 'Español e inglés', { languages: ['Español', 'inglés'] }],
  ['Fachgebiete', 'Ängste, Depression, Trauma', { issues: ['Ängste', 'Depression', 'Trauma'] }],
  [
    'Modality',
    'CBT, EMDR, Psychodynamic',
    { approaches: ['CBT', 'EMDR', 'Psychodynamic'], participants: [] },
  ],
  ['Model of work', 'Integrative', { approaches: ['Integrative'] }],
  ['Courant', 'Psychanalyse', { approaches: ['Psychanalyse'] }],
  ['Experience', '15+ years', { yearsInPractice: 15 }],
  ['Location', 'Bath, Somerset, BA1', { city: 'Bath', region: 'Somerset', postalCode: 'BA1' }],
  ['Membership number', 'NCPS12-01234', { registerNumber: 'NCPS12-01234' }],
];

describe.each(Object.entries(WAYS))('told by %s', (_how, way) => {
  it.each(SAID)('%s: %s', (term, value, is) => {
    expect(read(way(term, value))).toMatchObject(is);
  });
});

describe('rows of a word and a block', () => {
  const rows = (pairs: [string, string][], inside = (value: string) => `<div>${value}</div>`) =>
    pairs.map(([term, value]) => `<li><span>${term}</span>${inside(value)}</li>`).join('');

  it('answer nothing where the place is empty, and the next row answers its own', () => {
    const one = read(
      `<ul>${rows([
        ['Sprachen', ''],
        ['Verfahren', 'Gestalt'],
        ['Kosten', '90 €'],
      ])}</ul>`,
    );
    expect([one?.languages, one?.approaches, one?.feeIndividual]).toEqual([[], ['Gestalt'], [90, 90]]);
  });

  it('are facts, each of one line, where what stands beside them is there for its look', () => {
    const one = read(
      `<ul>${rows([
        ['In person', ''],
        ['Accepting new clients', ''],
        ['Sliding scale', ''],
      ])}</ul>`,
    );
    expect([one?.inPerson, one?.availability, one?.slidingScale]).toEqual(['yes', 'accepting', 'yes']);
  });
});

describe('rows of two spans', () => {
  it('of one kind are chips, and name nothing', () => {
    const chips = ['Grief', 'Panic', 'Sleep']
      .map((first) => `<div><span>${first}</span><span>Stress</span></div>`)
      .join('');
    expect(read(`<h3>Issues</h3>${chips}`)?.issues).toEqual(['Grief', 'Stress', 'Panic', 'Sleep']);
  });
});
