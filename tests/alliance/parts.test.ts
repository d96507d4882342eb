import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS, PARTS } from '../../utils/alliance/check-in.ts';
import { itemsOf } from '../../utils/alliance/items.ts';
import { median, partMedian, ratingOf } from '../../utils/alliance/parts.ts';
import { all, anyCheckIn, checkIn, STEPS } from './check-ins.ts';

const step = fc.constantFrom(...STEPS);

describe('the median', () => {
  it('is the one in the middle, and one far out does not move it', () => {
    expect(median([5, 4, 1])).toBe(4);
    expect(median([3])).toBe(3);
  });

  it('of an even number lies halfway, neither rounded up nor down', () => {
    expect(median([4, 5])).toBe(4.5);
    expect(median([1, 5])).toBe(3);
    expect(median([1, 2, 3, 5])).toBe(2.5);
  });

  it('of nothing is nothing', () => {
    expect(median([])).toBeNull();
  });

  it('moves by no more than the answer that moved furthest', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { minLength: 1 }), (pairs) => {
        const [before, after] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
        const furthest = Math.max(...pairs.map(([a, b]) => Math.abs(a - b)));
        expect(Math.abs((before ?? 0) - (after ?? 0))).toBeLessThanOrEqual(furthest);
      }),
    );
  });

  it('treats both ends of the scale alike', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (ratings) => {
        expect(median(ratings.map((rating) => 6 - rating))).toBe(6 - (median(ratings) ?? 0));
      }),
    );
  });
});

describe('a rating', () => {
  it('is the answer, where agreeing is the better one', () => {
    expect(ratingOf(checkIn(1, { hope_1: 4 }), 'hope_1')).toBe(4);
  });

  it('is turned round, where agreeing is the worse one', () => {
    expect(STEPS.map((answer) => ratingOf(checkIn(1, { repair_1: answer }), 'repair_1'))).toEqual([
      5, 4, 3, 2, 1,
    ]);
  });

  it('is nothing when the statement was skipped, or it was too early to tell', () => {
    expect(ratingOf(checkIn(1), 'bond_1')).toBeNull();
    expect(ratingOf(checkIn(1, { bond_1: 'early' }), 'bond_1')).toBeNull();
    expect(ratingOf(checkIn(1, { repair_1: 'early' }), 'repair_1')).toBeNull();
  });
});

describe('a part after one session', () => {
  it('is the median of its own answers and of no others', () => {
    const one = checkIn(1, { bond_1: 2, bond_2: 4, bond_3: 5, goals_1: 1, repair_1: 5, hope_1: 1 });
    expect(partMedian(one, 'bond')).toBe(4);
    expect(partMedian(one, 'goals')).toBe(1);
  });

  it('without any answer is not known', () => {
    expect(partMedian(checkIn(1, { bond_1: 5 }), 'tasks')).toBeNull();
    expect(partMedian(checkIn(1, all('tasks', 'early')), 'tasks')).toBeNull();
  });

  it('is the same whether a statement is skipped or too early to tell', () => {
    fc.assert(
      fc.property(anyCheckIn, fc.constantFrom(...PARTS), (one, part) => {
        const skipped = ITEM_IDS.filter((item) => one.answers[item] === undefined);
        const early = Object.fromEntries(skipped.map((item) => [item, 'early' as const]));
        const answers = { ...one.answers, ...early };
        expect(partMedian({ ...one, answers }, part)).toBe(partMedian(one, part));
      }),
    );
  });

  it('never gets lower because an answer below it becomes *too early to tell*', () => {
    fc.assert(
      fc.property(anyCheckIn, fc.constantFrom(...PARTS), (one, part) => {
        const before = partMedian(one, part);
        fc.pre(before !== null);
        for (const item of itemsOf(part).filter((id) => (ratingOf(one, id) ?? 9) < before)) {
          const after = partMedian({ ...one, answers: { ...one.answers, [item]: 'early' } }, part);
          expect(after ?? before).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });
});
