import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZE, TEXT } from '../../entrypoints/overlay/mark.ts';
import { EM, LETTERS, WORDS } from '../../entrypoints/overlay/words.ts';
import { bandTexts, outlineWords } from '../../scripts/outline-words.ts';

/** No letter of the font is wider. In ems. */
const WIDEST = 0.9;

describe('the words on a badge', () => {
  it('are those of the locale: run "npm run outline-words" when this fails', async () => {
    const fresh = (await outlineWords(await bandTexts())).replace(/[\s"';,]/g, '');
    const kept = readFileSync('entrypoints/overlay/words.ts', 'utf8').replace(/[\s"';,]/g, '');
    expect(kept).toBe(fresh);
  });

  it('end before the box does, whatever the band', () => {
    for (const [band, letters] of Object.entries(WORDS)) {
      const [, last = 0] = letters.at(-1) ?? [];
      const end = TEXT.left + (last / EM + WIDEST) * TEXT.size;
      expect(end, band).toBeLessThanOrEqual(SIZE.width);
    }
  });

  it('have an outline for every letter', () => {
    for (const letters of Object.values(WORDS))
      for (const [letter] of letters) expect(LETTERS[letter], letter).toMatch(/^m.*z$/);
  });
});
