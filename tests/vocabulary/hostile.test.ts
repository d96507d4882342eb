import { describe, expect, test } from 'vitest';
import { emptyListing } from '../../utils/listing/listing.ts';
import { factsOf } from '../../utils/vocabulary/listing-facts.ts';
import { styleOf } from '../../utils/vocabulary/style.ts';
import { tagText } from '../../utils/vocabulary/tagger.ts';

const MEGABYTE = 1_000_000;
/** Linear reading takes well under a second; a slow machine is given ten, a quadratic one would need minutes. */
const MOST_MILLISECONDS = 10_000;

const fill = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);
const timed = (run: () => void) => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

const UNITS = [
  'a',
  ' ',
  '&',
  '&amp;',
  '&#',
  'not ',
  'I do not offer ',
  'EMDR, ',
  'no EMDR but ',
  'EMDR',
  '\u200b',
  '🌱',
  'İ',
  '((((',
  '1,',
  '$1',
  'aB',
  'warm, direct, ',
] as const;

describe('a page that wants to hold the reader up', () => {
  test.each(UNITS)('a megabyte of %j is read in time, with exact spans', { timeout: 30_000 }, (unit) => {
    const text = fill(unit);
    expect(
      timed(() => {
        for (const tag of tagText(text)) expect(tag.span).toBe(text.slice(tag.start, tag.end));
      }),
    ).toBeLessThan(MOST_MILLISECONDS);
  });

  test('a megabyte before a sentence does not hide it', { timeout: 30_000 }, () => {
    const text = `${fill('lorem ipsum. ')} I do not offer EMDR.`;
    const emdr = tagText(text).find((tag) => tag.id === 'emdr');
    expect([emdr?.status, emdr?.start]).toEqual(['denied', text.length - 'EMDR.'.length]);
  });

  test('the facts and the style of such a listing come in time too', { timeout: 30_000 }, () => {
    const statement = fill('I am direct and I offer EMDR. ');
    const listing = { ...emptyListing('x'), statement };
    expect(timed(() => styleOf(factsOf(listing), statement))).toBeLessThan(MOST_MILLISECONDS);
  });
});
