import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInRefusals, isOfRest, isSecondBest } from '../../utils/wishes/refused.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

const words = (text: string) => text.split(' ');

describe('what comes second to what is preferred', () => {
  it.each([
    ['I want someone who would rather talk than do exercises', ['style:work:-']],
    ['Hard questions over hand-holding.', ['style:stance:+']],
    ["I can't do this with a male therapist", ['!g_man']],
    ['I do not want to be in a group', ['!fmt_group']],
    ["please don't sell me EMDR. My own burnout", ['!emdr']],
    ["Does not want: anyone who calls it a 'journey', male therapists, small talk", ['!g_man']],
    ["I've done CBT to people all week, I don't want it done to me. Online.", ['!cbt', 'setting_online']],
  ])('is not wanted: %s', (text, keys) => {
    expect(keysOf(text)).toEqual(expect.arrayContaining(keys));
    for (const key of keys) expect(keysOf(text)).not.toContain(key.slice(1));
  });

  it.each([
    ['I want someone who does exercises, more than talk', 'style:work:+'],
    ['I want to be in a group', 'fmt_group'],
    ['I can do this with a male therapist', 'g_man'],
    ['can see me over lunch', 'hours_daytime_only'],
    ["I don't want worksheets, just want to be heard", 'style:stance:-'],
    ['Wants: male therapists, evenings', 'g_man'],
  ])('and what is preferred is: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it('is told by the words before it', () => {
    for (const lead of ['i would rather walk than', 'id sooner talk than do any', 'quiet over'])
      expect(isSecondBest(words(lead)), lead).toBe(true);
    for (const lead of ['rather', 'i get over', 'more than', 'we talk it over', 'can see me over'])
      expect(isSecondBest(words(lead)), lead).toBe(false);
  });

  it('is what goes on after "rather than", and only a doing', () => {
    expect(isOfRest(words('play rather than sitting him on a chair and'), 'asking')).toBe(true);
    expect(isOfRest(words('play rather than sitting him on a chair and'), 'evenings')).toBe(false);
    expect(isOfRest(words('sitting on a chair and'), 'asking')).toBe(false);
  });
});

describe('a list of refusals', () => {
  const isIn = (text: string) => {
    const { words: all } = writingOf(text);
    return isInRefusals(all, { first: all.length - 1, last: all.length });
  };
  it.each([
    'Does not want: a clinic, groups',
    "I don't want yoga, tapping, homework",
    'Dealbreakers: smokers, men',
    'Not looking for advice, a coach, religion',
  ])('has a head, and goes on: %s', (text) => {
    expect(isIn(text)).toBe(true);
  });

  it.each([
    "I don't want yoga, I want evenings",
    "Don't want yoga, just evenings",
    'I want yoga, tapping, homework',
    "I don't want to be late, evenings",
    "I don't want yoga. Evenings",
  ])('ends where something is asked for: %s', (text) => {
    expect(isIn(text)).toBe(false);
  });

  it('reaches over any number of names', () => {
    const names = fc.array(fc.constantFrom('yoga', 'tapping', 'a priest', 'worksheets'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(names, (list) => {
        expect(isIn(`Does not want: ${list.join(', ')}, groups`)).toBe(true);
        expect(isIn(`Wants: ${list.join(', ')}, groups`)).toBe(false);
      }),
    );
  });
});
