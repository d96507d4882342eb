import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesFrom } from '../../../../utils/vocabulary/tagger/extractors/find.ts';
import { readSentence } from '../../../../utils/vocabulary/tagger/reading.ts';
import { tokenize } from '../../../../utils/vocabulary/tagger/tokens.ts';

/** A whole text as one sentence that stands at a place of a longer text. */
function reading(text: string, start = 0) {
  const words = tokenize(`${' '.repeat(start)}${text}`);
  const end = start + text.length;
  return readSentence({ start, end, text, cased: text, fragment: false, shouting: false }, words);
}

const FIRST = new Set(['i', 'as']);
const placesOf = (text: string, start = 0) =>
  matchesFrom(reading(text, start), /\b(?:i am|as an?)\b/y, FIRST).map(({ index }) => index);

describe('a pattern that is looked for by its first word', () => {
  test.each([
    ['i am here, as a friend', [0, 11]],
    ['so i am', [3]],
    ['i was there', []],
    ['the baas an', []],
    ['', []],
  ] as const)('in "%s" is found at %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
    expect(placesOf(text, 40)).toEqual(places);
  });

  test('is not found where no word of the set begins it', () => {
    expect(matchesFrom(reading('so am i'), /\bam\b/y, FIRST)).toEqual([]);
  });

  test('is found wherever it stands, none inside another', () => {
    const word = fc.constantFrom('i', 'am', 'as', 'a', 'an', 'so', "i'm", '2');
    const joint = fc.constantFrom(' ', ', ', '; ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint)), (parts) => {
        const text = parts.flat().join('');
        const everywhere = [...text.matchAll(/\b(?:i am|as an?)\b/g)].map(({ index }) => index);
        expect(placesOf(text)).toEqual(everywhere);
      }),
    );
  });
});
