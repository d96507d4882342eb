import { describe, expect, it } from 'vitest';
import { isBesideChild, isOfThing } from '../../utils/wishes/whose-age.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

const ages = (text: string) => keysOf(text).filter((key) => key.startsWith('age_') && key !== 'age_adult');
const at = (text: string, word: string) => {
  const { words } = writingOf(text);
  return [words, words.findIndex((one) => one.text === word)] as const;
};

describe('whose age it is', () => {
  it.each([
    ['my phone is three years old', 'three'],
    ['the cat is fourteen', 'fourteen'],
    ['our boiler is 12', '12'],
  ])('%s: a thing', (text, word) => {
    expect(isOfThing(...at(text, word))).toBe(true);
    expect(ages(text)).toEqual([]);
  });

  it.each([
    ['my son is three years old', 'three'],
    ['my niece is fourteen', 'fourteen'],
    ['my Emma is 12', '12'],
    ['he is 12', '12'],
  ])('%s: somebody', (text, word) => {
    expect(isOfThing(...at(text, word))).toBe(false);
  });

  it.each([
    ['Anxiety. My daughter, fifteen, will not leave her room', 'age_teen'],
    ['help for our son, nine', 'age_child'],
    ['My daughter cuts. Fourteen.', 'age_teen'],
    ['My lad is 6 and wets himself, someone for him', 'age_child'],
  ])('%s: the child that is to come', (text, age) => {
    expect(ages(text)).toContain(age);
  });

  it.each([
    ['we have kids, five', 'five'],
    ['my son and fifteen of his friends', 'fifteen'],
    ['a teacher, fifteen years in', 'fifteen'],
  ])('%s: how many', (text, word) => {
    expect(isBesideChild(...at(text, word))).toBe(false);
  });
});
