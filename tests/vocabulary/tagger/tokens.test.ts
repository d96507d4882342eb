import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../utils/vocabulary/tagger/tokens.ts';

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word.text);

describe('a text is cut into words', () => {
  test.each([
    ["I don't treat ADHD", ['i', "don't", 'treat', 'adhd']],
    ['CBT & 2 others', ['cbt', '&', '2', 'others']],
    ['EMDRtherapy', ['emd', 'rtherapy']],
    ["rock'n'roll 'til now'", ["rock'n'roll", 'til', 'now']],
    ["Emdr's", ["emdr's"]],
    ['', []],
    ["' - '", []],
  ] as const)('"%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('small letters go on after an apostrophe, and nothing else does', () => {
    const sign = fc.constantFrom('a', 'b', 'z', "'", ' ', '1', '&', '-', '.');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        expect(wordsOf(text)).toEqual(text.match(/[a-z]+(?:'[a-z]+)*|\d+|&/g) ?? []);
      }),
    );
  });

  test('each word stands where it was found', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', "'", ' ', '2', 'Z') }), (text) => {
        for (const { word, start, end } of tokenize(text))
          expect(text.slice(start, end).toLowerCase()).toBe(word.text);
      }),
    );
  });

  test('a word is the same thing each time', () => {
    const [first, second] = tokenize('grief, Grief');
    expect(first?.word).toBe(second?.word);
  });
});
