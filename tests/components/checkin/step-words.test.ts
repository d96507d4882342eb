// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { stepWords } from '../../../components/checkin/step-words.ts';
import { text } from '../stage.tsx';

describe('a step in words', () => {
  it.each([
    [1, 'Not at all'],
    [2, 'A little'],
    [3, 'Somewhat'],
    [4, 'Quite a bit'],
    [5, 'Very much'],
  ])('%i is “%s”', (step, words) => {
    expect(stepWords(step, text)).toBe(words);
  });

  it.each([
    [1.5, 'Between “Not at all” and “A little”'],
    [3.5, 'Between “Somewhat” and “Quite a bit”'],
    [4.5, 'Between “Quite a bit” and “Very much”'],
  ])('%f lies between two of them, and is rounded to neither', (step, words) => {
    expect(stepWords(step, text)).toBe(words);
  });
});
