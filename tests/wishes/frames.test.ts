import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded, withSlips } from '../../scripts/bench-wish/slips.ts';
import { phraseEnd, readPhrase, Vocabulary } from '../../utils/wishes/phrase.ts';
import { Spelling } from '../../utils/wishes/spelling.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

describe('the same thing in many frames', () => {
  it.each([
    ['high schooler, anxious', 'age_teen'],
    ['works with kids', 'age_child'],
    ['a tween, in middle school', 'age_preteen'],
    ['I am in my early twenties', 'age_young_adult'],
    ['for my grandmother', 'age_elder'],
    ['a boy of 9', 'age_child'],
    ['between 100 and 150', 'price:150'],
    ['can do 150', 'price:150'],
    ['60 per session', 'price:60'],
    ['any counsellor who’ll do £40', 'price:40'],
    ['< $150', 'price:150'],
    ['houston, tx', 'state_tx'],
    ['denver, CO', 'state_co'],
    ['tried CBT and hated it', '!cbt'],
    ["CBT didn't work for me", '!cbt'],
    ['done with cbt', '!cbt'],
    ['he wants a guy', 'g_man'],
    ['only trusts women', 'g_woman'],
    ['easier to talk to another man', 'g_man'],
    ['someone who has kids', 'o_parent'],
    ['in the evening after bedtime', 'hours_evening'],
  ])('%j is %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['my dad is 80 and I worry', 'age_elder'],
    ['my first one was 60 minutes a week', 'price:60'],
    ['a woman around 60', 'price:60'],
    ['Zoloft didn’t work for me', '!medication'],
    ['married to a very nice white man', 'g_man'],
    ['I drive long haul', 'style:dose:+'],
    ['my ex moves in and out of my head', 'style:dose:-'],
  ])('%j is no %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });
});

describe('a phrase that a text has no words for', () => {
  const PHRASES = [
    'my {kin} (died|passed away)',
    '(no|not)? homework ~ please',
    'cut* # times',
    'SPACE program',
  ];
  const classes = { kin: ['mother', 'father'] };

  it('is told before it is followed: whatever stands in the text may stand', () => {
    const words = [
      'my',
      'mother',
      'died',
      'no',
      'homework',
      'please',
      'cutting',
      '3',
      'times',
      'SPACE',
      'program',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (given) => {
        const written = writingOf(given.join(' ')).words;
        const vocabulary = new Vocabulary(written);
        for (const text of PHRASES)
          for (const bend of ['exact', 'anybody', 'therapist'] as const) {
            const phrase = readPhrase(text, classes);
            if (written.some((_, at) => phraseEnd(phrase, written, at, bend) > at))
              expect(vocabulary.mayHold(phrase, bend)).toBe(true);
          }
      }),
    );
  });

  it('may not stand where a word is missing', () => {
    const vocabulary = new Vocabulary(writingOf('my mother is well').words);
    expect(vocabulary.mayHold(readPhrase('my {kin} (died|passed away)', classes), 'anybody')).toBe(false);
  });
});

describe('slips that are made on purpose', () => {
  it('are the same for the same seed, one in each long word, none in a short one', () => {
    fc.assert(
      fc.property(fc.integer(), fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,4}$/), (seed, text) => {
        const slipped = withSlips(text, seeded(seed));
        expect(withSlips(text, seeded(seed))).toBe(slipped);
        const [before, after] = [text.split(' '), slipped.split(' ')];
        expect(after).toHaveLength(before.length);
        for (const [at, word] of before.entries()) {
          if (word.length < 6) expect(after[at]).toBe(word);
          else expect(Math.abs((after[at]?.length ?? 0) - word.length)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are mostly put right', () => {
    const words = ['therapist', 'depression', 'anxiety', 'insurance', 'evenings', 'perfectionism'];
    const spelling = new Spelling(words, []);
    const random = seeded(7);
    const mended = words.flatMap((word) =>
      Array.from({ length: 20 }, () => spelling.mend(withSlips(word, random)) === word),
    );
    expect(mended.filter(Boolean).length / mended.length).toBeGreaterThanOrEqual(0.95);
  });
});
