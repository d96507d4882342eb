import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tongueOfWish } from '../../utils/wishes/tongue.ts';

const wordsOf = (text: string) => text.split(' ');

describe('the language of a wish', () => {
  it.each([
    ['ich suche jemanden wegen panikattacken', 'de'],
    ['meine tochter ist 14 und ritzt sich', 'de'],
    ['je cherche quelquun pour mon fils', 'fr'],
    ['mi hija de 14 se corta busco ayuda', 'es'],
    ['busco a alguien que haga emdr', 'es'],
  ])('%s', (text, tongue) => {
    expect(tongueOfWish(wordsOf(text))).toBe(tongue);
  });

  it.each([
    'i need someone who speaks spanish in la paz',
    'my son is 9 and he bites',
    'looking for a therapist in des moines',
    'emdr',
    '',
  ])('%s is none of them', (text) => {
    expect(tongueOfWish(wordsOf(text))).toBeNull();
  });

  it('is English as long as as many of its small words are English', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('busco', 'suche', 'cherche', 'fille', 'tochter'), { maxLength: 4 }),
        (others) => {
          const english = ['my', 'the', 'i', 'with', 'and', 'need'];
          expect(tongueOfWish([...others, ...english])).toBeNull();
        },
      ),
    );
  });
});
