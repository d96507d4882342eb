import { describe, expect, it } from 'vitest';
import { isChoiceOfLanguages } from '../../utils/wishes/choice-of-languages.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

describe('two languages between which a choice is left', () => {
  it.each([
    ['Ukrainian or Russian, whichever', ['lang_uk', 'lang_ru']],
    ['Lithuanian, or Russian would do. Leeds', ['lang_lt', 'lang_ru']],
    ['Berlin, English or Turkish. Something short.', ['lang_en', 'lang_tr']],
    ['by video, Urdu or Punjabi', ['lang_ur', 'lang_pa']],
    ['Portuguese or Spanish please', ['lang_pt', 'lang_es']],
    ['Ukrainian or Russian, whichever, as the last lady only cried', ['lang_uk', 'lang_ru']],
  ])('%s: both are asked for', (text, keys) => {
    expect(keysOf(text)).toEqual(expect.arrayContaining(keys));
  });

  it.each([
    ['a Chinese or Korean woman please', 'lang_ko'],
    ['a Greek or Italian therapist would be nice', 'lang_it'],
    ['On Fridays the whole family goes out for Thai or Korean and nobody talks', 'lang_ko'],
    ['my neighbours are Polish or Russian and they shout at me through the wall', 'lang_ru'],
  ])('%s: is of peoples, or of a story', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it('is told by the words beside a name', () => {
    const at = (text: string, first: number) =>
      isChoiceOfLanguages(writingOf(text).words, { first, last: first + 1 });
    expect(at('Ukrainian or Russian', 0)).toBe(true);
    expect(at('Ukrainian or Russian', 2)).toBe(true);
    expect(at('Ukrainian and Russian', 2)).toBe(false);
    expect(at('Ukrainian or whoever', 0)).toBe(false);
    expect(at('tea or Russian', 2)).toBe(false);
    expect(at('a Korean or Japanese man', 1)).toBe(false);
    expect(at('', 0)).toBe(false);
  });
});
