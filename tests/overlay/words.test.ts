import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZE, TEXT } from '../../entrypoints/overlay/mark.ts';
import { EM, LETTERS, WORDS } from '../../entrypoints/overlay/words.ts';
import { bandTexts, outlineWords } from '../../scripts/outline-words.ts';

describe('the words on a badge', () => {
  it('are those of the locale: run "npm run outline-words" when this fails', async () => {
    const fresh = (await outlineWords(await bandTexts())).replace(/[\s"';,]/g, '');
    const kept = readFileSync('entrypoints/overlay/words.ts', 'utf8').replace(/[\s"';,]/g, '');
    expect(kept).toBe(fresh);
  });

  it('end before the box does, whatever the band', () => {
    for (const [band, words] of Object.entries(WORDS)) {
      const width = [...words].reduce((sum, letter) => sum + (LETTERS[letter]?.[0] ?? 0), 0);
      const end = TEXT.left + (width / EM) * TEXT.size;
      expect(width, band).toBeGreaterThan(words.length * 20);
      expect(end, band).toBeLessThanOrEqual(SIZE.width);
    }
  });

  it('have an outline for every letter', () => {
    for (const words of Object.values(WORDS))
      for (const letter of words.replaceAll(' ', '')) expect(LETTERS[letter]?.[1], letter).toMatch(/^m.*z$/);
  });
});
