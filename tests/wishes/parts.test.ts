import { describe, expect, it } from 'vitest';
import { ageGroup } from '../../utils/wishes/ages.ts';
import { phraseEnd, readPhrase } from '../../utils/wishes/phrase.ts';
import { Spelling } from '../../utils/wishes/spelling.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

const CLASSES = { kin: ['mom', 'best friend'] };
const length = (phrase: string, text: string) =>
  phraseEnd(readPhrase(phrase, CLASSES), writingOf(text).words, 0);

describe('the grammar of phrases', () => {
  it.each([
    ['cant sleep', "can't sleep", 2],
    ['evening', 'evenings', 1],
    ['(get|got) out', 'got out', 2],
    ['{kin} died', 'best friend died', 3],
    ['{kin} (just)? died', 'mom died', 2],
    ['left _ church', 'left the church', 3],
    ['care for ~ mother', 'care for my own mother', 5],
    ['# sessions', 'four sessions', 2],
    ['punch*', 'punching', 1],
    ['(very|so)+ sad', 'so so sad', 3],
    ['MS', 'MS', 1],
    ['to (die|kill (myself|themselves)|(just )? go)', 'to kill myself', 3],
  ])('%j stands at the beginning of %j', (phrase, text, words) => {
    expect(length(phrase, text)).toBe(words);
  });

  it.each([
    ['MS', 'ms'],
    ['cant sleep', "can't, sleep"],
    ['left _ church', 'left church'],
    ['mom died', 'mom. died'],
  ])('%j does not stand in %j', (phrase, text) => {
    expect(length(phrase, text)).toBe(-1);
  });

  it('names a bracket that is glued to a word', () => {
    expect(() => readPhrase('afraid i(ll)? fall', CLASSES)).toThrow(/glued/);
  });

  it('names a class that does not exist', () => {
    expect(() => readPhrase('{nobody}', CLASSES)).toThrow(/nobody/);
  });
});

describe('slips of the pen', () => {
  const spelling = new Spelling(['anxiety', 'marital', 'parking', 'grief'], ['martial', 'packing']);
  it.each([
    ['anxeity', 'anxiety'],
    ['anxiet', 'anxiety'],
    ['anxiiety', 'anxiety'],
    ['ankiety', 'anxiety'],
    ['anxiety', 'anxiety'],
    ['martial', 'martial'],
    ['packing', 'packing'],
    ['grif', 'grif'],
    ['axnitey', 'axnitey'],
  ])('%s is %s', (written, meant) => {
    expect(spelling.mend(written)).toBe(meant);
  });
});

describe('ages', () => {
  it.each([
    [0, 'age_toddler'],
    [5, 'age_toddler'],
    [6, 'age_child'],
    [11, 'age_preteen'],
    [14, 'age_teen'],
    [18, 'age_young_adult'],
    [26, null],
    [64, null],
    [65, 'age_elder'],
    [106, null],
  ])('%s years', (years, group) => {
    expect(ageGroup(years)).toBe(group);
  });

  it.each([
    ['my grandson, 12, is sad', ['age_preteen']],
    ['I am 69', ['age_elder']],
    ['my dad is 80 and I worry', []],
    ['therapist for my dad, he is 80', ['age_elder']],
    ['sober 12 years', []],
    ['12 minutes from downtown', []],
  ])('of whoever comes: %j', (text, ages) => {
    expect(keysOf(text).filter((key) => key.startsWith('age_'))).toEqual(ages);
  });
});

describe('a ceiling', () => {
  it.each([
    ['under $150', 150],
    ['max $100 a session', 100],
    ['somewhere between 90 and 130 bucks', 130],
    ['£60 max', 60],
    ["can't pay more than seventy", 70],
    ['up to 1,200 dollars', 1200],
    ['$95 or less', 95],
  ])('%j', (text, max) => {
    expect(keysOf(text)).toContain(`price:${max}`);
  });

  it.each([
    'my copay is $30',
    'I only have $400 a month',
    'the last one charged me $180',
    'within 20 miles',
    'I am 41',
  ])('none in %j', (text) => {
    expect(keysOf(text).filter((key) => key.startsWith('price'))).toEqual([]);
  });
});
