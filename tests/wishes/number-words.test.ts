import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_WORDS, numberOf } from '../../utils/wishes/number-words.ts';
import { keysOf } from './keys.ts';

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const belowHundred = (figure: number): string =>
  figure < 20
    ? (TEENS[figure - 10] ?? '')
    : [TENS[Math.floor(figure / 10) - 2], ONES[(figure % 10) - 1]].filter(Boolean).join(' ');
const prices = (text: string) => keysOf(text).filter((key) => key.startsWith('price'));

describe('figures in words', () => {
  it('stand for themselves, with a hundred, with "and", or with the hundreds alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 10, max: 99 }),
        fc.constantFrom(' hundred ', ' hundred and ', '-hundred-and-', ' '),
        (hundreds, rest, between) => {
          const said = `${ONES[hundreds - 1]}${between}${belowHundred(rest)}`;
          expect(numberOf(said)).toBe(hundreds * 100 + rest);
          expect(new RegExp(`^${NUMBER_WORDS}$`).test(said)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a hundred', 100],
    ['hundred', 100],
    ['three hundred', 300],
    ['forty five', 45],
    ['ninety', 90],
  ])('%s is %i', (said, figure) => {
    expect(numberOf(said)).toBe(figure);
  });

  it.each(['a few', 'hundreds', 'one of us', '120'])('%s is none', (said) => {
    expect(numberOf(said)).toBeUndefined();
  });
});

describe('a ceiling in words', () => {
  it.each([
    ["can't pay more than a hundred forty", 140],
    ['about a hundred and ten a session', 110],
    ['one hundred and sixty tops', 160],
    ['three hundred max', 300],
    ['under two twenty five', 225],
    ['we could do eighty', 80],
    ['fifty quid at a push', 50],
  ])('%s', (text, max) => {
    expect(prices(text)).toEqual([`price:${max}`]);
  });

  it.each([
    ["I'd just pay myself, like 60 or 70", 70],
    ["we said 180 a session, maybe 200 if they're really good", 200],
    ['65 € grand max', 65],
    ['£45 is about my limit', 45],
    ['I have 75 a week for this', 75],
    ['could pay 70, maybe 80', 80],
    ['$95 is comfortable, $120 is a stretch', 120],
  ])('%s: what one would go up to', (text, max) => {
    expect(prices(text)).toEqual([`price:${max}`]);
  });

  it.each([
    'I sleep four hours, ninety minutes at a time',
    'one of us, one twenty of them',
    'I weigh two hundred',
    'she charges two hundred and forty',
    'I answered a hundred emails',
    'the 75th time. I have 12 cats',
  ])('%s: none', (text) => {
    expect(prices(text)).toEqual([]);
  });
});
