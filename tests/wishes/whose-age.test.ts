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

describe('an age without its years in another language', () => {
  it.each([
    ['Mi hija de 14 no come, busco ayuda', 'age_teen'],
    ['Meine Tochter ist 14 und ritzt sich, ich suche jemanden', 'age_teen'],
    ['mi niña de 4 añitos no habla, necesito a alguien', 'age_toddler'],
    ['Busco a alguien para mi mamá, tiene 71 y no sale de su cuarto', 'age_elder'],
    ['mon fils a 9 et ne dort pas, je cherche une psy', 'age_child'],
  ])('%s', (text, age) => {
    expect(keysOf(text)).toContain(age);
  });

  it.each([
    'tengo 3 hijos y ansiedad, busco ayuda',
    'ich suche jemanden, die Praxis ist 14 Minuten entfernt',
    'busco a alguien, vivo a 9 calles de la plaza',
    'The wife of 14 people I know is a nurse',
  ])('none is one in: %s', (text) => {
    expect(keysOf(text).filter((key) => key.startsWith('age_'))).toEqual([]);
  });
});
