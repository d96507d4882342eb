import { describe, expect, it } from 'vitest';
import { descriptor } from '../../utils/directories/docplanner/descriptor.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { parse } from './folders.ts';

const address = 'https://www.doctoralia.com.mx/jacinta-vado/psicologo/tres-sauces';
const named = (header: string) =>
  readPage(parse(`<h1><div data-test-id="doctor-header-fullname">${header}</div></h1>`), descriptor, {
    address,
  }).listings.map(({ name }) => name);

describe('the name in the header', () => {
  it.each([
    '<span>Psic.</span> <span itemprop="name">Jacinta Vado</span>',
    '<span itemprop="name">Jacinta Vado</span>',
    '<span>Psic.</span> <span>Jacinta Vado</span>',
    'Jacinta Vado',
    'Dr. med. Jacinta Vado',
    'Dipl.-Psych. Jacinta Vado',
    'Dott.ssa Jacinta Vado',
    'lek. Jacinta Vado',
    'Mtra. Jacinta Vado',
  ])('%s is the same with its title and without', (header) => {
    expect(named(header)).toEqual(['Jacinta Vado']);
  });

  it.each(['Ma. Fernanda Vado', 'J. Vado', 'Medina Vado', 'Esperanza Lic'])('of %s stays whole', (name) => {
    expect(named(name)).toEqual([name]);
  });

  it('of a title alone is nobody’s', () => {
    expect(named('<span>Psic.</span> <span></span>')).toEqual([]);
  });
});
