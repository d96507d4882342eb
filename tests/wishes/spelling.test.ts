import { describe, expect, it } from 'vitest';
import { lexicon } from '../../utils/wishes/lexicon.ts';
import { keysOf } from './keys.ts';

const mended = (word: string) => lexicon().spelling.mend(word);

describe('a word that is one letter away from a known one', () => {
  it.each([
    ['anxeity', 'anxiety'],
    ['greif', 'grief'],
    ['theripist', 'therapist'],
    ['deppression', 'depression'],
    ['evenngs', 'evenings'],
  ])('%s is %s', (slip, word) => {
    if (word.length >= 6) expect(mended(slip)).toBe(word);
    else expect(mended(slip)).toBe(slip);
  });

  it.each([
    'sooner',
    'dedicated',
    'candles',
    'draining',
    'hugging',
    'hunter',
    'sorting',
    'romantic',
    'version',
    'allowing',
    'stronger',
    'longing',
    'rumors',
    'wiping',
  ])('%s is a word itself', (word) => {
    expect(mended(word)).toBe(word);
  });

  it('common words of a day are no trouble and no wish', () => {
    expect(keysOf("I'd sooner have a woman")).toEqual(['g_woman']);
    expect(keysOf('a romantic sort, dedicated, online')).toEqual(['setting_online']);
    expect(keysOf('the hunter lit candles, grief')).toEqual(['grief']);
  });
});
