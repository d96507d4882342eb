import { describe, expect, test } from 'vitest';
import { emptyListing } from '../../utils/listing/listing.ts';
import { factsOf } from '../../utils/vocabulary/listing-facts.ts';
import { styleOf } from '../../utils/vocabulary/style.ts';
import { tagText } from '../../utils/vocabulary/tagger.ts';
import { MOST_READ } from '../../utils/vocabulary/text.ts';
import { PASSAGES } from './passages.ts';

const MEGABYTE = 1_000_000;
/** A fifth of a second is what a page may cost; a machine that does other work at the same time is given five times that. */
const MOST_MILLISECONDS = 1000;

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

  test('what stands within the first 20,000 characters is read, and nothing after them', () => {
    const denial = 'I do not offer EMDR.';
    const early = `${fill('lorem ipsum. ').slice(0, MOST_READ - 100)} ${denial}`;
    const emdr = tagText(early).find((tag) => tag.id === 'emdr');
    expect([emdr?.status, emdr?.start]).toEqual(['denied', early.length - 'EMDR.'.length]);
    expect(tagText(`${fill('lorem ipsum. ')} ${denial}`)).toEqual([]);
  });

  test('no statement of our own comes near the limit', () => {
    expect(Math.max(...PASSAGES.map(([text]) => text.length)) * 10).toBeLessThan(MOST_READ);
  });

  test('the facts and the style of such a listing come in time too', { timeout: 30_000 }, () => {
    const statement = fill('I am direct and I offer EMDR. ');
    const listing = { ...emptyListing('x'), statement };
    expect(timed(() => styleOf(factsOf(listing), statement))).toBeLessThan(MOST_MILLISECONDS);
  });
});
