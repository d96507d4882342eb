import { describe, expect, it } from 'vitest';
import { benchGeneric, compare, pagesIn, sameStatement, total } from '../../../scripts/bench-read/generic.ts';
import { sharedPages } from '../../../scripts/shared.ts';
import { emptyListing, type Listing } from '../../../utils/listing/listing.ts';
import { describeShared } from '../../support/shared.ts';
import { WHOLE } from '../../support/times.ts';

const someone = (key: string, fields: Partial<Listing> = {}): Listing => ({
  ...emptyListing(key),
  name: `Name ${key}`,
  url: `https://hollow.example/t/${key}`,
  statement: Array.from({ length: 20 }, (_, at) => `word${key}and${at}`).join(' '),
  ...fields,
});

describe('the comparison', () => {
  const expected = [someone('1'), someone('2')];

  it('of a reading with itself is all right', () => {
    expect(compare('p', expected, expected, 0)).toMatchObject({
      expected: 2,
      found: 2,
      whole: 2,
      extra: 0,
      wrong: 0,
    });
  });

  it('counts who is missing, who is extra and who has another’s words', () => {
    const robbed = someone('1', { statement: someone('2').statement });
    expect(compare('p', expected, [robbed, someone('3')], 0)).toMatchObject({
      found: 1,
      name: 1,
      statement: 0,
      whole: 0,
      extra: 1,
      wrong: 1,
    });
  });

  it('takes a text that was cut for the same', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    expect(sameStatement(long, long.slice(0, 300))).toBe(true);
    expect(sameStatement('', long)).toBe(false);
    expect(sameStatement('', '')).toBe(true);
  });
});

/** Reads pages as one of a directory that nobody described, and holds that to what their descriptors say. */
async function holds(files: readonly string[]): Promise<void> {
  const all = total(await benchGeneric([...files]));
  expect(all.expected).toBeGreaterThan(0);
  expect(all.found).toBeGreaterThanOrEqual(0.9 * all.expected);
  expect(all.whole).toBeGreaterThanOrEqual(0.85 * all.expected);
  expect(all.wrong).toBe(0);
}
const SAYS = 'are read without their descriptor: nine in ten are found, no one is mistaken';

describe('the replicas', () => {
  it(SAYS, () => holds(pagesIn('utils/directories')));
});

describeShared('saved pages', 'pages', () => {
  it.runIf(WHOLE)(SAYS, () => holds(sharedPages()));
});
