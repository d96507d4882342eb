import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAccents } from '../../utils/lookup/without-accents.ts';

describe('a text without its accents', () => {
  it.each([
    ['Psicóloga', 'Psicologa'],
    ['Fachärztin', 'Facharztin'],
    ['Médecin', 'Medecin'],
    ['Psychologist', 'Psychologist'],
    ['', ''],
  ])('%s', (text, plain) => {
    expect(withoutAccents(text)).toBe(plain);
    expect(withoutAccents(text.normalize('NFD'))).toBe(plain);
  });

  it('is the same a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(withoutAccents(withoutAccents(text))).toBe(withoutAccents(text));
      }),
    );
  });
});
