import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A } from '../../utils/evidence/assumptions.ts';
import { type Counts, counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import { aged, type Learned, learn, NOTHING_LEARNED } from '../../utils/fit/learned.ts';
import { BASE_RATES } from '../../utils/fit/rates.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing } from '../support/samples.ts';

const DAY = '2026-11-25';
const later = (days: number) => new Date(Date.parse(DAY) + days * 86_400_000).toISOString().slice(0, 10);
const pageOf = (count: number, fields: Partial<Listing>) =>
  Array.from({ length: count }, () => listing(fields)).reduce<Counts>(
    (sum, page) => counted(sum, page, factsOf(page)),
    NO_COUNTS,
  );
const ocd = (learned: Counts) => ratesOf(learned)('ocd', 'listed');

describe('a page that is counted', () => {
  it('teaches what is common there', () => {
    const { learned } = learn(NOTHING_LEARNED, pageOf(20, { issues: ['Anxiety'] }), DAY);
    expect(ratesOf(learned)('grief', 'listed')).toBeLessThan(BASE_RATES('grief', 'listed'));
    expect(learned.day).toBe(DAY);
  });

  it('does not make a topic common because people looked for it', () => {
    let learned = NOTHING_LEARNED;
    for (let day = 0; day < 20; day += 1)
      learned = learn(learned, pageOf(20, { issues: ['OCD'] }), later(day)).learned;
    expect(ocd(learned)).toBeCloseTo(BASE_RATES('ocd', 'listed'), 2);
  });

  it('of fewer people than a page may bring counts each of them', () => {
    const { learned, added } = learn(NOTHING_LEARNED, pageOf(3, { issues: ['Anxiety'] }), DAY);
    expect([added, learned.today, learned.seen.listed]).toEqual([3, 3, 3]);
    expect(learned.claims).toEqual({ 'listed anxiety': expect.closeTo(3, 9) });
  });

  it('of more counts as a sample, in which what is claimed is as common as in all of it', () => {
    const half = [...Array(200).keys()].map((at) => listing({ issues: at % 2 ? ['Anxiety'] : ['Grief'] }));
    const page = half.reduce<Counts>((sum, one) => counted(sum, one, factsOf(one)), NO_COUNTS);
    const { learned, added } = learn(NOTHING_LEARNED, page, DAY);
    expect(added).toBe(A.pageMost);
    expect(learned.seen.listed).toBeCloseTo(A.pageMost, 9);
    expect(learned.claims['listed anxiety']).toBeCloseTo(A.pageMost / 2, 9);
  });

  it('brings no more on the same day, whatever it shows next', () => {
    const first = learn(NOTHING_LEARNED, pageOf(20, { issues: ['Anxiety'] }), DAY);
    const again = learn(first.learned, pageOf(500, { issues: ['Grief'] }), DAY, first.added);
    expect(again).toEqual({ learned: first.learned, added: 0 });
    expect(learn(first.learned, pageOf(20, { issues: ['Grief'] }), later(1)).added).toBe(A.pageMost);
  });

  it('finds no room when the day is full, and room on the next', () => {
    let learned = NOTHING_LEARNED;
    const added = Array.from({ length: 4 }, () => {
      const taken = learn(learned, pageOf(500, { issues: ['Anxiety'] }), DAY);
      learned = taken.learned;
      return taken.added;
    });
    expect(added).toEqual([5, 5, 0, 0]);
    expect(learned.seen.listed).toBeCloseTo(A.dayMost, 9);
    expect(learn(learned, pageOf(3, {}), later(1)).added).toBe(0);
    expect(learn(learned, pageOf(3, { issues: ['Anxiety'] }), later(1)).added).toBe(3);
  });
});

describe('what was counted', () => {
  const known = learn(NOTHING_LEARNED, pageOf(5, { issues: ['Anxiety', 'Grief'] }), DAY).learned;

  it('weighs half after a month, and as good as nothing after two years', () => {
    const month = aged(known, later(A.countHalfLife));
    expect(month.seen.listed).toBeCloseTo(known.seen.listed / 2, 9);
    expect(month.claims['listed anxiety']).toBeCloseTo((known.claims['listed anxiety'] ?? 0) / 2, 9);
    const old = aged(known, later(730));
    expect(old.claims).toEqual({});
    expect(ratesOf(old)('anxiety', 'listed')).toBeCloseTo(BASE_RATES('anxiety', 'listed'), 6);
  });

  it('fades the same in one step as in many', () => {
    let daily = known;
    for (let day = 1; day <= 40; day += 1) daily = aged(daily, later(day));
    expect(daily.seen.listed).toBeCloseTo(aged(known, later(40)).seen.listed, 9);
  });

  it('stays as it is on its day, and when a clock goes back', () => {
    expect(aged(known, DAY)).toBe(known);
    expect(aged(known, later(-9))).toBe(known);
    const back = learn({ ...known, today: A.dayMost }, pageOf(20, { issues: ['OCD'] }), later(-1));
    expect(back).toEqual({ learned: { ...known, today: A.dayMost }, added: 0 });
  });

  it('before days were kept begins to fade on the first day that something is added', () => {
    const old: Learned = { ...known, day: '', today: 0 };
    const { learned, added } = learn(old, pageOf(3, { issues: ['Grief'] }), DAY);
    expect([added, learned.day, learned.seen.listed]).toEqual([3, DAY, known.seen.listed + 3]);
    expect(aged(old, DAY)).toEqual({ ...known, today: 0 });
  });
});

describe('whatever a day shows', () => {
  const topics = fc.subarray(['Anxiety', 'OCD', 'Grief', 'Trauma and PTSD']);
  const page = fc
    .tuple(fc.integer({ min: 1, max: 60 }), topics)
    .map(([count, issues]) => pageOf(count, { issues }));
  const IDS = ['anxiety', 'ocd', 'grief', 'trauma', 'emdr'];

  it('moves no rate by more than the room of a day', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 4 }), fc.array(page, { maxLength: 8 }), (before, today) => {
        const known = before.reduce<Learned>(
          (sum, one, at) => learn(sum, one, later(at - 9)).learned,
          NOTHING_LEARNED,
        );
        const now = aged(known, DAY);
        const after = today.reduce<Learned>((sum, one) => learn(sum, one, DAY).learned, known);
        const weight = A.shrinkage + now.seen.listed;
        const room = A.dayMost / (weight + A.dayMost);
        for (const id of IDS) {
          const [was, is] = [ratesOf(now)(id, 'listed'), ratesOf(after)(id, 'listed')];
          expect(is).toBeGreaterThanOrEqual(was * (1 - room) - 1e-9);
          // Two pages fill a day: the second finds what the first has made a little more common.
          expect(is).toBeLessThanOrEqual(was * (1 + room) ** 2 + 1e-9);
        }
        expect(after.today).toBeLessThanOrEqual(A.dayMost);
      }),
      { numRuns: 60 },
    );
  });

  it('is kept as counts that can be stored, whose parts are never more than what was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(page, fc.nat(40)), { maxLength: 8 }), (pages) => {
        const { seen, claims } = pages.reduce<Learned>(
          (sum, [one, day]) => learn(sum, one, later(day)).learned,
          NOTHING_LEARNED,
        );
        for (const count of Object.values(claims)) {
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(seen.listed + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
