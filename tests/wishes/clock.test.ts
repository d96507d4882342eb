import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn } from '../../utils/wishes/clock.ts';
import { hitsIn } from '../../utils/wishes/hits.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

/** What the clock says where no phrase of the data stands. */
const bare = (text: string) => clockIn(writingOf(text).words, []).map(({ meaning }) => meaning.concept);

describe('a time of the clock', () => {
  it.each([
    ['after 9pm', 'hours_evening'],
    ['after 9 pm please', 'hours_evening'],
    ['past 10pm', 'hours_evening'],
    ['from 18:30', 'hours_evening'],
    ['after 19', 'hours_evening'],
    ['after 6', 'hours_evening'],
    ['after 7 on Tuesdays', 'hours_evening'],
    ['between 6 and 9pm', 'hours_evening'],
    ['before 11:30', 'hours_daytime_only'],
    ['until 2 most days', 'hours_daytime_only'],
    ['between 1 and 4', 'hours_daytime_only'],
    ['from 9 to 2', 'hours_daytime_only'],
    ['between 13:00 and 15:00', 'hours_daytime_only'],
    ['between 10am and 1pm', 'hours_daytime_only'],
  ])('%s is %s', (text, concept) => {
    expect(bare(text)).toEqual([concept]);
  });

  it.each([
    'after 10',
    'before 6',
    'before 6pm',
    'after 9am',
    'after 10 years of it',
    'from 7 different people',
    'between 6 and 9 kids',
    'between 100 and 150',
    'until 2 weeks ago',
    'after 45',
    'from 9 to 9',
    'after, 9pm',
    '9pm',
  ])('%s says neither the evening nor the day', (text) => {
    expect(bare(text)).toEqual([]);
  });

  it('is not read where a phrase of the data stands already', () => {
    const { words } = writingOf('after 6pm, before 3');
    expect(clockIn(words, hitsIn(words))).toEqual([]);
  });

  it('lies within the text, whatever is written', () => {
    const word = fc.constantFrom(
      'after',
      'before',
      'between',
      'from',
      'and',
      'to',
      'pm',
      'am',
      '7',
      '13',
      '930',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (text) => {
        const { words } = writingOf(text.join(' '));
        for (const { first, last } of clockIn(words, [])) {
          expect(first).toBeLessThan(last);
          expect(last).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });
});

describe('in a text', () => {
  it.each([
    ["Aetna, after 9pm when they're asleep", 'hours_evening'],
    ['telehealth between 1 and 4pm', 'hours_daytime_only'],
    ['grief, online, before 11:30', 'hours_daytime_only'],
  ])('%s asks for it', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    'I eat after 9pm and I want that to stop, it has been years, my doctor says to see someone',
    'He came home after 9pm, shouted, and left, and I would like to talk with someone about it soon',
  ])('%s tells it', (text) => {
    expect(keysOf(text).filter((key) => key.startsWith('hours_'))).toEqual([]);
  });
});
