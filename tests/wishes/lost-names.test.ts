import { describe, expect, it } from 'vitest';
import { lostNamesIn } from '../../utils/wishes/lost-names.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

describe('somebody by name who is dead', () => {
  it.each([
    'I am 74 and lost Kev two winters ago',
    'we buried Maria in March',
    'I miss Tomas so badly that I cannot go into his room',
    'not the same since Nana Jo died',
    'Bertie passed in the spring and the house is quiet',
  ])('%s', (text) => {
    expect(keysOf(text)).toContain('grief');
  });

  it.each([
    'I lost Medicaid in May',
    'we lost Amazon as a client',
    'they lost May and June to the strike',
    'I miss Christmas in my own language',
    'I lost my keys again',
    'she passed the bar exam',
    'she passed her driving test',
  ])('none is in: %s', (text) => {
    expect(keysOf(text)).not.toContain('grief');
  });

  it('stands where the two words stand', () => {
    const { words } = writingOf('since Kev died');
    expect(lostNamesIn(words, [])).toMatchObject([{ first: 1, last: 3, meaning: { concept: 'grief' } }]);
  });

  it('is none where the name is that of something else', () => {
    const { words } = writingOf('I lost Cigna in May');
    const known = [
      {
        meaning: { is: 'concept', facet: 'plan', concept: 'cigna' },
        soft: false,
        weak: false,
        complaint: false,
        first: 2,
        last: 3,
      },
    ] as const;
    expect(lostNamesIn(words, known)).toEqual([]);
  });
});
