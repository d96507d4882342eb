import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';
import { PASSAGES } from './passages.ts';

const status = (text: string, id: string) => tagText(text).find((tag) => tag.id === id)?.status;

const piece = fc.oneof(
  fc.constantFrom(...PASSAGES.map(([text]) => text)),
  fc.string(),
  fc.constantFrom(
    '&amp;',
    '\u200b',
    '’',
    '–',
    '🕎',
    '\n\n',
    ' ',
    'İ',
    'ﬁ',
    '...',
    'youYou',
    'I don’t offer ',
    'EMDR',
    'no ',
  ),
);
const dirtyText = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

describe('the shape of what is read', () => {
  test('a span is exactly the text between its offsets, whatever the text', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        for (const tag of tagText(text)) {
          expect(tag.span).toBe(text.slice(tag.start, tag.end));
          expect(tag.span).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each concept is tagged once, under its own kind, in the order of the text', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const tags = tagText(text);
        expect(new Set(tags.map((tag) => tag.id)).size).toBe(tags.length);
        for (const tag of tags) expect(conceptOf(tag.id)?.kind).toBe(tag.kind);
        expect(tags.map((tag) => tag.start)).toEqual(tags.map((tag) => tag.start).sort((a, b) => a - b));
      }),
    );
  });

  test('the same text gives the same tags', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        expect(tagText(text)).toEqual(tagText(text));
      }),
    );
  });

  test('a denial outweighs a claim elsewhere in the passage', () => {
    expect(status('For years I offered play therapy and I offer EMDR. I no longer offer EMDR.', 'emdr')).toBe(
      'denied',
    );
  });

  test('an unrelated sentence before a denial leaves it a denial', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PASSAGES), ([text, expected]) => {
        const read = new Map<string, string>(
          tagText(`I enjoy my garden. ${text}`).map((tag) => [tag.id, tag.status]),
        );
        for (const each of expected.split(' ').filter((one) => one.startsWith('-'))) {
          expect([each, read.get(each.slice(1))]).toEqual([each, 'denied']);
        }
      }),
    );
  });
});

describe('dirty text', () => {
  test('a missing space after a full stop ends a sentence', () => {
    expect(status('I do not offer hypnosis.I use CBT.', 'cbt')).toBe('stated');
    expect(status('It changed my life.My focusMy focus is on adults.', 'age_adult')).toBe('stated');
  });

  test('entities, curly quotes and hidden characters change nothing', () => {
    expect(status('I don&#39;t offer EMDR.', 'emdr')).toBe('denied');
    expect(status('I don’t offer EM\u00adDR.', 'emdr')).toBe('denied');
    expect(status('acceptance &amp; commitment therapy', 'act')).toBe('stated');
  });

  test('a decoded entity keeps the span exact', () => {
    const text = 'I use acceptance &amp; commitment therapy.';
    expect(tagText(text).find((tag) => tag.id === 'act')?.span).toBe('acceptance &amp; commitment therapy');
  });

  test('British, Canadian and American spellings read alike', () => {
    for (const [british, american] of [
      ['cognitive behavioural therapy', 'cognitive behavioral therapy'],
      ['person-centred counselling', 'person-centered counseling'],
      ['couples counselling', 'couples counseling'],
      ['mentalisation-based treatment', 'mentalization-based treatment'],
    ] as const) {
      const ids = (text: string) => tagText(`I offer ${text}.`).map((tag) => [tag.id, tag.status]);
      expect(ids(british)).toEqual(ids(american));
      expect(ids(british)).not.toEqual([]);
    }
  });

  test('plurals and capitals change nothing', () => {
    expect(status('PANIC ATTACK', 'panic')).toBe('stated');
    expect(status('panic attacks', 'panic')).toBe('stated');
  });

  test('a text in capitals can deny', () => {
    expect(status('I DO NOT OFFER EMDR.', 'emdr')).toBe('denied');
  });

  test('emoji and bullets part a list', () => {
    const read = tagText('🌱 Anxiety • OCD • EMDR 🌱').map((tag) => tag.id);
    expect(read).toEqual(['anxiety', 'ocd', 'emdr']);
  });

  test('nothing is read from nothing', () => {
    expect(tagText('')).toEqual([]);
    expect(tagText(' \n\t')).toEqual([]);
  });
});
