import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordless, sentenceWith } from '../../utils/fit/phrase.ts';

describe('the sentence in which a phrase stands', () => {
  it('is whole when it is short, without its neighbours', () => {
    const text = 'Hello there. I have worked with grief for years! Call me.';
    expect(sentenceWith(text, 'grief')).toBe('I have worked with grief for years!');
  });

  it('keeps eight words to each side when it is long', () => {
    const text = 'one two three four five six seven eight nine ten GRIEF a b c d e f g h i j.';
    expect(sentenceWith(text, 'GRIEF')).toBe(
      'three four five six seven eight nine ten GRIEF a b c d e f g h',
    );
  });

  it('does not count what is glued to the phrase', () => {
    expect(sentenceWith('I treat grief, a b c d e f g h i.', 'grief')).toBe('I treat grief, a b c d e f g h');
  });

  it('is shown with its neighbours when it is a heading', () => {
    expect(sentenceWith('Anxiety\nDepression\nTrauma', 'Depression')).toBe('Anxiety\nDepression\nTrauma');
  });

  it('takes the phrase where it stands as a word', () => {
    expect(sentenceWith('A partner matters. I practise art with people.', 'art')).toBe(
      'I practise art with people.',
    );
  });

  it('is an exact part of the text that holds the phrase, of any text', () => {
    const word = fc.constantFrom('I', 'grief', 'work.', 'with', 'art', '\n', 'partner', 'loss,', 'and', '!');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), (words, pick) => {
        const text = words.join(' ');
        const phrase = (words[pick % words.length] ?? '').trim();
        fc.pre(phrase !== '');
        const found = sentenceWith(text, phrase);
        expect(text).toContain(found);
        expect(found).toContain(phrase);
        expect(found.split(/\s+/).length).toBeLessThanOrEqual(19);
      }),
    );
  });

  it('is the phrase itself where the text does not hold it', () => {
    expect(sentenceWith('Nothing of it.', 'grief')).toBe('grief');
  });
});

describe('what a field says without words', () => {
  it('is no phrase of the listing’s', () => {
    for (const code of ['yes', 'no', 'accepting', 'waitlist', 'closed'])
      expect(isWordless(code), code).toBe(true);
    for (const words of ['Yes, evenings', 'no insurance', 'Closed on Fridays', ''])
      expect(isWordless(words), words).toBe(false);
  });
});
