import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidOn } from '../../utils/questions/said-on.ts';
import { listing } from '../support/samples.ts';

describe('what a page says on a value', () => {
  it('is the sentence that holds one of its words, as it stands', () => {
    const page = listing({ statement: 'Hello! I value Honesty, even when it is hard. Call me.' });
    expect(saidOn(['honesty'], page)).toBe('I value Honesty, even when it is hard.');
  });

  it('is the first of several', () => {
    const page = listing({ statement: 'Freedom first. Then autonomy.' });
    expect(saidOn(['autonomy', 'freedom'], page)).toBe('Freedom first.');
  });

  it('is that of an embedded answer, or of the line above, where the statement has none of the words', () => {
    const texts = [{ place: 'specialties', text: 'I see whole families. Family comes first for me.' }];
    expect(saidOn(['family'], listing({ statement: 'Hello.', texts }))).toBe('Family comes first for me.');
    expect(saidOn(['family'], listing({ statement: 'My family is large.', texts }))).toBe(
      'My family is large.',
    );
    expect(saidOn(['family'], listing({ headline: 'For every family' }))).toBe('For every family');
  });

  it('is a tick when the statement has none of the words', () => {
    expect(saidOn(['art'], listing({ statement: 'Hello.', approaches: ['CBT', 'Art therapy'] }))).toBe(
      'Art therapy',
    );
  });

  it('is not a part of another word, and not what the trade is called', () => {
    expect(saidOn(['art'], listing({ statement: 'I am smart and start well.' }))).toBeNull();
    for (const statement of ['Self-care is no luxury.', 'This is a care-free hour.'])
      expect(saidOn(['care'], listing({ statement }))).toBeNull();
    expect(saidOn(['care'], listing({ statement: 'I work with (care) and time.' }))).not.toBeNull();
    expect(saidOn(['health'], listing({ statement: 'I am a mental health professional.' }))).toBeNull();
    expect(
      saidOn(['health'], listing({ statement: 'Mental health and bodily health belong together.' })),
    ).toBe('Mental health and bodily health belong together.');
  });

  it('is nothing when nothing is said', () => {
    expect(saidOn(['art'], listing())).toBeNull();
  });

  it('is always an exact part of the page, short, with the word in it', () => {
    const word = fc.constantFrom(
      'art',
      'family',
      'mental health',
      'and so on',
      'x'.repeat(40),
      '.',
      '\n',
      '? ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (parts) => {
        const statement = parts.join(' ');
        const said = saidOn(['family'], listing({ statement }));
        expect(said !== null).toBe(/(?<![\w-])family(?![\w-])/.test(statement));
        if (said === null) return;
        expect(statement).toContain(said);
        expect(said.length).toBeLessThanOrEqual(160);
        expect(said).toContain('family');
      }),
    );
  });
});
