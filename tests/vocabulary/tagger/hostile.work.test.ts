import { describe, expect, test } from 'vitest';
import { fill, timeHostile, UNITS } from '../../../scripts/bench-text/hostile.ts';
import { emptyListing } from '../../../utils/listing/listing.ts';
import { factsOf } from '../../../utils/vocabulary/tagger/listing-facts.ts';
import { styleOf } from '../../../utils/vocabulary/tagger/style.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';
import { MOST_READ } from '../../../utils/vocabulary/tagger/text.ts';
import { some } from '../../support/times.ts';
import { workOf } from '../../work/work.ts';
import { PASSAGES } from './passages.ts';

const MEGABYTE = 1_000_000;

/**
 * For each character that is read: blocks of code entered, and characters that patterns pass over. Twice what the
 * worst unit took when it was first counted (25 and 383).
 */
const MOST = { blocks: 50, characters: 800 };

describe('a page that wants to hold the reader up', () => {
  test.each(some(UNITS, 10))('a megabyte of %j is read with little work, and exact spans', (unit) => {
    const text = fill(unit, MEGABYTE);
    let spans: [said: string, there: string][] = [];
    const { blocks, characters } = workOf(() => {
      spans = tagText(text).map(({ span, start, end }) => [span, text.slice(start, end)]);
    });
    for (const [said, there] of spans) expect(said).toBe(there);
    expect(blocks).toBeGreaterThan(0);
    expect(blocks / MOST_READ).toBeLessThan(MOST.blocks);
    expect(characters / MOST_READ).toBeLessThan(MOST.characters);
  });

  test.each(some(UNITS, 10))('twice as much of %j is twice the work, not four times', (unit) => {
    const half = workOf(() => tagText(fill(unit, MOST_READ / 2)));
    const whole = workOf(() => tagText(fill(unit, MOST_READ)));
    expect(whole.blocks / half.blocks).toBeLessThan(2.5);
    expect(whole.characters / half.characters).toBeLessThan(2.5);
  });

  test('twice as much of what people write is twice the work', () => {
    const text = PASSAGES.map(([passage]) => passage)
      .join(' ')
      .slice(0, MOST_READ / 4);
    const once = workOf(() => tagText(text.repeat(2)));
    const twice = workOf(() => tagText(text.repeat(4)));
    expect(twice.blocks / once.blocks).toBeLessThan(2.5);
    expect(twice.characters / once.characters).toBeLessThan(2.5);
  });

  test('what stands within the first 20,000 characters is read, and nothing after them', () => {
    const denial = 'I do not offer EMDR.';
    const early = `${fill('lorem ipsum. ', MOST_READ - 100)} ${denial}`;
    const emdr = tagText(early).find((tag) => tag.id === 'emdr');
    expect([emdr?.status, emdr?.start]).toEqual(['denied', early.length - 'EMDR.'.length]);
    expect(tagText(`${fill('lorem ipsum. ', MEGABYTE)} ${denial}`)).toEqual([]);
  });

  test('no statement of our own comes near the limit', () => {
    expect(Math.max(...PASSAGES.map(([text]) => text.length)) * 10).toBeLessThan(MOST_READ);
  });

  test('the facts and the style of such a listing take little work too', () => {
    const statement = fill('I am direct and I offer EMDR. ', MEGABYTE);
    const listing = { ...emptyListing('x'), statement };
    const { blocks, characters } = workOf(() => styleOf(factsOf(listing), statement));
    expect(blocks / MOST_READ).toBeLessThan(MOST.blocks);
    expect(characters / MOST_READ).toBeLessThan(MOST.characters);
  });
});

test('the bench times each unit, the slowest first', () => {
  const rows = timeHostile(['a', 'EMDR, '], 1000);
  expect(rows.map(({ unit }) => unit).sort()).toEqual(['"EMDR, "', '"a"']);
  const times = rows.map(({ milliseconds }) => milliseconds);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});
