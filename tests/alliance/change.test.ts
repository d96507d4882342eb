import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../../utils/alliance/change.ts';
import { PARTS } from '../../utils/alliance/check-in.ts';
import { all, anyCheckIn, calmHistory, checkIn, course, type Step } from './check-ins.ts';

const part = fc.constantFrom(...PARTS);

describe('how a part changed', () => {
  it('is unknown without something to compare', () => {
    expect(changeOf([], 'bond')).toBeNull();
    expect(changeOf(course('bond', 1), 'bond')).toBeNull();
    expect(changeOf(course('bond', 5, 'early'), 'bond')).toBeNull();
  });

  it('is ordinary for one step, and for a step and a half', () => {
    expect(changeOf(course('bond', 4, 3), 'bond')).toBe('ordinary');
    expect(changeOf(course('bond', 4, 5), 'bond')).toBe('ordinary');
    expect(changeOf([checkIn(1, all('goals', 5)), checkIn(2, { goals_1: 3, goals_2: 4 })], 'goals')).toBe(
      'ordinary',
    );
  });

  it('is a fall from exactly two steps on, and a rise the same', () => {
    fc.assert(
      fc.property(part, fc.constantFrom<Step[]>(3, 4, 5), (which, from) => {
        const down = (from - 2) as Step;
        expect(changeOf(course(which, from, down), which)).toBe('fell');
        expect(changeOf(course(which, down, from), which)).toBe('rose');
      }),
    );
  });

  it('is never more than ordinary while no answer moves more than a step, whatever is skipped', () => {
    fc.assert(
      fc.property(calmHistory, part, (history, which) => {
        expect([null, 'ordinary']).toContain(changeOf(history, which));
      }),
      { numRuns: 1000 },
    );
  });

  it('is no fall when only the highest statement was skipped or too early to tell', () => {
    const before = checkIn(1, { goals_1: 5, goals_2: 1 });
    expect(changeOf([before, checkIn(2, { goals_2: 1 })], 'goals')).toBe('ordinary');
    expect(changeOf([before, checkIn(2, { goals_1: 'early', goals_2: 1 })], 'goals')).toBe('ordinary');
  });

  it('is not read from different statements', () => {
    expect(changeOf([checkIn(1, { goals_1: 5 }), checkIn(2, { goals_2: 1 })], 'goals')).toBeNull();
  });

  it('looks past sessions that did not answer the part', () => {
    const history = [...course('bond', 5), checkIn(2, all('goals', 3)), checkIn(4, all('bond', 3))];
    expect(changeOf(history, 'bond')).toBe('fell');
  });

  it('is about the latest check-in only: an old fall is not told again', () => {
    expect(changeOf(course('bond', 5, 2, 2), 'bond')).toBe('ordinary');
    expect(changeOf([...course('bond', 5, 2), checkIn(3, all('goals', 4))], 'bond')).toBeNull();
  });

  it('does not see a slow slide', () => {
    expect(changeOf(course('tasks', 5, 4, 3), 'tasks')).toBe('ordinary');
  });

  it('is turned round with the two sessions', () => {
    const turned = { fell: 'rose', rose: 'fell', ordinary: 'ordinary' } as const;
    fc.assert(
      fc.property(anyCheckIn, anyCheckIn, part, (one, other, which) => {
        const there = changeOf([one, other], which);
        expect(changeOf([other, one], which)).toBe(there === null ? null : turned[there]);
      }),
    );
  });
});
