import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../utils/listing/listing.ts';
import { Found } from '../../../utils/reader/generic/found.ts';
import { saidIn } from '../../../utils/reader/generic/said.ts';

function told(text: string): Partial<Listing> {
  const found = new Found('one');
  saidIn(text, found);
  return found.listing;
}

describe('a sentence', () => {
  it.each<[string, Partial<Listing>]>([
    ['My fee is $150 for fifty minutes.', { feeIndividual: [150, 150] }],
    ['I charge $140 to $160 per session.', { feeIndividual: [140, 160] }],
    [
      'Sessions are £70 for individuals and £95 for couples.',
      { feeIndividual: [70, 70], feeCouples: [95, 95] },
    ],
    ['Eine Sitzung kostet 110 €.', { feeIndividual: [110, 110] }],
    [
      'Mes honoraires sont de 60 € par séance et de 85 € pour un couple.',
      { feeIndividual: [60, 60], feeCouples: [85, 85] },
    ],
    ['La sesión cuesta 65 €.', { feeIndividual: [65, 65] }],
    ['I speak English, Polish and some Spanish.', { languages: ['English', 'Polish', 'some Spanish'] }],
    ['Ich spreche Deutsch und Türkisch.', { languages: ['Deutsch', 'Türkisch'] }],
    ['Je reçois en français et en anglais.', { languages: ['français', 'anglais'] }],
    ['Atiendo en español y en euskera.', { languages: ['español', 'euskera'] }],
    [
      'I accept Aetna, Cigna and Blue Cross Blue Shield.',
      { insurance: ['Aetna', 'Cigna', 'Blue Cross Blue Shield'], acceptsInsurance: 'yes' },
    ],
    ['I do not take insurance.', { acceptsInsurance: 'no' }],
    ['I am currently accepting new clients.', { availability: 'accepting' }],
    ['My practice is full at the moment.', { availability: 'closed' }],
    ['Zurzeit habe ich leider keine freien Plätze.', { availability: 'closed' }],
    ['J’ai une liste d’attente de deux mois.', { availability: 'waitlist' }],
    ['No acepto nuevos pacientes por ahora.', { availability: 'closed' }],
    ['I offer sessions online and in my office.', { online: 'yes', inPerson: 'yes' }],
    ['Je reçois au cabinet et en visio.', { online: 'yes', inPerson: 'yes' }],
    ['I keep a few sliding scale spots.', { slidingScale: 'yes' }],
    ['The first call is free.', { freeConsultation: 'yes' }],
    ['I have been practising for over 12 years.', { yearsInPractice: 12 }],
    ['J’exerce depuis 11 ans.', { yearsInPractice: 11 }],
    ['Llevo 9 años trabajando con familias.', { yearsInPractice: 9 }],
  ])('tells: %s', (text, is) => expect(told(text)).toMatchObject(is));

  it.each([
    'Missed sessions are charged at $90.',
    'I once paid $40 for a book about sleep.',
    'I speak softly, and I speak of what hurts.',
    'I accept you as you are.',
    'If you are on a waiting list elsewhere, write to me.',
    'I help people who lose whole nights to online gaming.',
    'My mother worked as a nurse for 30 years.',
  ])('tells nothing of it: %s', (text) => {
    expect(Object.keys(told(text).sources ?? {}).filter((field) => field !== 'key')).toEqual([]);
  });

  it('changes nothing that was told before', () => {
    const found = new Found('one');
    found.put('feeIndividual', '$120', 'page: below its heading');
    found.add('languages', ['Welsh'], 'page: below its heading');
    saidIn('My fee is $150. I speak English.', found);
    expect(found.listing).toMatchObject({ feeIndividual: [120, 120], languages: ['Welsh'] });
  });

  it('of any kind is survived', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(told(text).name).toBe('');
      }),
    );
  });
});
