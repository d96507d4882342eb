import { describe, expect, it } from 'vitest';
import type { Line } from '../../../utils/reader/generic/block.ts';
import { Found } from '../../../utils/reader/generic/found.ts';
import { numbersOf } from '../../../utils/reader/generic/numbers.ts';

const read = (text: string) => {
  const found = new Found('1');
  numbersOf({ text, parts: [text], level: 0 } as unknown as Line, found);
  const { npi, registerNumber, licences } = found.listing;
  return { npi, registerNumber, licences };
};
const labelled = (label: string, text: string) => {
  const found = new Found('1');
  numbersOf({ text, label, parts: [text], level: 0 } as unknown as Line, found);
  return found.listing.registerNumber;
};
const NONE = { npi: '', registerNumber: '', licences: [] };

describe('a number that a label calls so', () => {
  it.each([
    ['No de permis / Permit no.', '08812-99', '08812-99'],
    ['Visumnr. / N° visa', '264118', '264118'],
    ['ZSR-Nr.', 'U5551.24', 'U5551.24'],
    ['Membership no.', '05192', '05192'],
    ['Matrícula', 'MN 55512', 'MN 55512'],
    ['Lic. #', 'CC01482', 'CC01482'],
    ['License no.', 'CC02204 (MN)', 'CC02204'],
    ['License no.:', '3302-125; SAC 15990-131', '3302-125'],
    ['Licenses', 'LPC.0098812 (CO), LPC-2217 (WY)', 'LPC.0098812'],
    ['N° Commission des psychologues', '842155903', '842155903'],
    ['Tarjeta profesional', '197 330', '197 330'],
    ['College', 'CRPO 011208, member since 2024', '011208'],
    ['License No.', 'E.1904417', 'E.1904417'],
  ])('is one: %s %s', (label, text, number) => {
    expect(labelled(label, text)).toBe(number);
  });

  it.each([
    ['Telefon', '02 555 22 17'],
    ['Member since', 'May 2019'],
    ['Permis', 'délivré en 2004'],
    ['Room', '2040'],
    ['Commission', '12 % on each booking'],
    ['College', 'King’s College London, 2004'],
    ['Registered', 'in 2019, and 2024'],
  ])('is none: %s %s', (label, text) => {
    expect(labelled(label, text)).toBe('');
  });

  it.each([
    ['LMFT #155507', '155507'],
    ['✓ CRPO 007714', '007714'],
    ['LCSW-S 61550', '61550'],
    ['Reg. no. 04417', '04417'],
    ['Reg. No. P-1187', 'P-1187'],
    ['AHPRA registration PSY0005551234', 'PSY0005551234'],
    ['Psicóloga · Céd. Prof. 5550917', '5550917'],
    ['Psicólogo (UBA), M.N. 48 512', '48 512'],
    ['ella / she · Marriage & family therapist · TX lic. 204417', '204417'],
    ['Reg. no. ORG-31', 'ORG-31'],
    ['Eintragung in die Psychotherapieliste: Nr. 31884', '31884'],
    ['Mr. M. N. Hill, 48 years', ''],
    ['Public lic. in 2004', ''],
    ['Suite #155', ''],
    ['Room A #20401', ''],
  ])('or stands behind letters: %s', (text, number) => {
    expect(read(text).registerNumber).toBe(number);
  });
});

describe('numbers under their name', () => {
  it.each([
    ['NPI: 1000000004', { npi: '1000000004' }],
    ['NPI number 1000000004', { npi: '1000000004' }],
    ['BACP registration number: 00123456', { registerNumber: '00123456' }],
    ['Registered Member MBACP 123456', { registerNumber: '123456' }],
    ['Membership No. PYL12345', { registerNumber: 'PYL12345' }],
    ['License No. and State: 8500 Massachusetts', { licences: [{ number: '8500', state: 'Massachusetts' }] }],
    ['Registriernummer: 445566', { registerNumber: '445566' }],
    ['Mitgliedsnummer 778899', { registerNumber: '778899' }],
    ['Nº de colegiada: 12345', { registerNumber: '12345' }],
    ['Col. nº M-31877', { registerNumber: 'M-31877' }],
    ['Cédula profesional: 1234567', { registerNumber: '1234567' }],
    ['N° ADELI : 290055123', { registerNumber: '290055123' }],
    ['License #LC4410 Oregon', { licences: [{ number: 'LC4410', state: 'Oregon' }] }],
  ])('"%s" is read', (text, said) => {
    expect(read(text)).toEqual({ ...NONE, ...said });
  });

  it.each([
    'NPI 12345',
    'Call (541) 555-0101',
    'In practice since 1998',
    'Registered since 2011',
    'License expires 2028',
    'I am licensed in three states',
    `NPI 1000000004 ${'and so on '.repeat(20)}`,
  ])('"%s" holds none', (text) => {
    expect(read(text)).toEqual(NONE);
  });
});

describe('capitals and a number', () => {
  it.each([
    'NSW 2000',
    'PLZ 80331',
    'TEL 5550123',
    'BOX 5550',
    'CRPO 007714 since 2011',
    'ICD 1010',
    'Rd 4417',
  ])('tell no register: %s', (text) => {
    expect(read(text)).toEqual(NONE);
  });
});
