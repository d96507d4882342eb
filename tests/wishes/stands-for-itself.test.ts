import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsForItself } from '../../utils/wishes/stands-for-itself.ts';
import { understandWish } from '../../utils/wishes/understand.ts';
import { writingOf } from '../../utils/wishes/words.ts';

const TOLD =
  'The new house has a yellow door and the cat sleeps on the step all day long. We moved here in the spring.';
const ASK = 'I am looking for a therapist who takes Aetna, near the river if there is one.';
const NO_TOPIC = /^(?:comfort|setting|hours|format|language)$/;

/** What is taken of whom, where, when and how from a sentence that asks for nothing, alone and in a story. */
const takenFrom = (sentence: string) =>
  [`${sentence}. I need a therapist.`, `${TOLD} ${sentence}. ${ASK}`].flatMap((text) =>
    understandWish(text).wishes.filter(
      (wish) => NO_TOPIC.test(wish.facet) && !('concept' in wish && wish.concept === 'fmt_individual'),
    ),
  );

describe('a name that is a part of something else is no wish', () => {
  it.each([
    'an older man moved in next door',
    'a grown man crying in a Costco',
    'some guy hit my car',
    'a woman at church told me to pray',
    'the other woman has my couch',
    'Christian school for twelve years',
    'a Chinese restaurant, twelve hours a day',
    'Asian moms and grades',
    'we are Jewish but not observant',
    "he's always online",
    'zoom meetings all day',
    'my in person job',
    'I work evenings',
    'weekends with his dad',
    'a group project that went wrong',
  ])('%s', (sentence) => {
    expect(takenFrom(sentence)).toEqual([]);
  });

  it.each([
    ['quiet older man, Lutheran', 'g_man'],
    ['a woman obviously', 'g_woman'],
    ['Could a guy talk to my boys? They are 10 and 12', 'g_man'],
    ['a Chinese woman if there is one', 'r_asian'],
    ['Hindu, ideally', 'f_hindu'],
    ['zoom is fine', 'setting_online'],
    ['telehealth totally fine', 'setting_online'],
    ['evenings, I work days', 'hours_evening'],
    ['a group of people like me', 'fmt_group'],
  ])('while it is in: %s', (text, concept) => {
    expect(understandWish(text).wishes).toContainEqual(expect.objectContaining({ concept }));
  });

  it('one at the end of its clause always stands for itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('woman', 'zoom', 'Hindu', 'group'),
        fc.constantFrom('.', ',', '!', ';'),
        (name, end) => {
          const { words } = writingOf(`a ${name}${end} asked`);
          expect(standsForItself(words, { first: 1, last: 2 })).toBe(true);
        },
      ),
    );
  });

  it('one before a noun or a verb does not', () => {
    for (const next of ['wedding', 'asked', 'meetings', 'restaurant', 'moved']) {
      const { words } = writingOf(`a Hindu ${next}`);
      expect(standsForItself(words, { first: 1, last: 2 }), next).toBe(false);
    }
  });
});
