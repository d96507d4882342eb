import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generalEnd } from '../../../utils/vocabulary/tagger/generalities.ts';
import { tokenize } from '../../../utils/vocabulary/tagger/tokens.ts';

/** What is said in general in a sentence. */
function saidIn(text: string): string[] {
  return tokenize(text).flatMap(({ word, start }) => {
    const end = generalEnd(text, start, word.text);
    return end < 0 ? [] : [text.slice(start, end)];
  });
}

describe('what is said of people in general', () => {
  test.each([
    ['so many people live with worry', 'many people', false],
    ['many people live with worry', 'many people', true],
    ['many wonder why', 'many wonder', true],
    ['common signs of stress are these', 'common signs', false],
    ['common signs include worry', 'common signs include', true],
    ['this kind of therapy helps', 'this kind of therapy helps', true],
    ['most people worry', 'most people', true],
    ['all of us grieve', 'all of us', true],
    ['all of my clients grieve', 'all of', false],
    ['i know we can grow', 'we', false],
    ['i know we grieve', 'we', true],
    ['our minds wander', 'our minds', true],
    ['our group meets', 'our', false],
    ['my patients often ask', 'my patients often', true],
    ['with this in mind', 'mind', true],
    ['i truly believe it', 'i truly believe', true],
    ["it's hard", "it's", true],
    ['therapy can heal', 'therapy can', true],
    ['my therapy can heal', 'therapy can', false],
    ['all parents worry, all parents may', 'all parents may', true],
    ['anxious thoughts are loud', 'anxious thoughts are', true],
    ['stress can lead to pain', 'can lead', true],
    ['i can help', 'can help', false],
    ['losses impact us', 'impact', true],
    ['people impacted by loss', 'impacted', false],
    ['a method proven to heal', 'proven to', false],
    ['it is proven to heal', 'proven to', true],
    ['often the pain stays', 'often the', true],
    ['we often the', 'often the', false],
  ] as const)('"%s": "%s" %s', (text, said, is) => {
    expect(saidIn(text).includes(said)).toBe(is);
  });

  test('a word that nothing general begins with begins nothing', () => {
    const word = fc
      .stringMatching(/^[b-z]{3,12}$/)
      .filter((each) => !['they', 'these', 'this'].includes(each));
    fc.assert(
      fc.property(word, (each) => {
        expect(generalEnd(`${each} zzz`, 0, `${each}zzz`)).toBe(-1);
      }),
    );
  });

  test('what is said ends behind where it begins, and within the sentence', () => {
    const words = fc.constantFrom(
      'many',
      'people',
      'can',
      'help',
      'we',
      'all',
      'our',
      'lives',
      'often',
      'the',
      ',',
      'it',
    );
    fc.assert(
      fc.property(fc.array(words), (each) => {
        const text = each.join(' ');
        for (const { word, start } of tokenize(text)) {
          const end = generalEnd(text, start, word.text);
          expect(end === -1 || (end > start && end <= text.length)).toBe(true);
        }
      }),
    );
  });
});
