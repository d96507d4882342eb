import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../utils/wishes/hits.ts';
import { isPerson } from '../../utils/wishes/named-person.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

const first = (text: string) => {
  const { words } = writingOf(text);
  const [hit] = hitsIn(words);
  return hit !== undefined && isPerson(hit, words);
};

describe('a name that a plan or a state has too', () => {
  it.each([
    'Oscar, our four year old, bites',
    'Oscar, my youngest son, hits at nursery',
    'Georgia is 7, tourettes',
    'Virginia just turned nine and has tics',
    'Dakota is four',
  ])('%s: somebody', (text) => {
    expect(keysOf(text).filter((key) => /^(?:oscar|state_.*)$/.test(key))).toEqual([]);
  });

  it.each([
    ['Oscar, online', 'oscar'],
    ['I have Oscar, my plan covers it', 'oscar'],
    ['Georgia, evenings', 'state_ga'],
    ['anyone in Georgia? 7 of us need help', 'state_ga'],
  ])('%s: the plan, the state', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it('is asked of a name in a capital that stands alone', () => {
    expect(first('Oscar, our four year old, bites')).toBe(true);
    expect(first('oscar, our four year old, bites')).toBe(false);
    expect(first('Oscar is 7 miles away')).toBe(false);
  });
});
