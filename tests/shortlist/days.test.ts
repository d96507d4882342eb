import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, workingDays } from '../../utils/shortlist/days.ts';

describe('days', () => {
  it('follow each other over the end of a month, a year and a summer', () => {
    expect(dayAfter('2026-02-28')).toBe('2026-03-01');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('are counted from one to the other, in either direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -900, max: 900 }), (start, days) => {
        const from = dayAfter('2024-01-01', start);
        expect(daysBetween(from, dayAfter(from, days))).toBe(days);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-11-16', '2026-11-30', 10],
    ['2026-11-25', '2026-11-20', 0],
  ])('between %s and %s are %i', (from, to, days) => {
    expect(workingDays(from, to)).toBe(days);
  });

  it('add up, day by day', () => {
    const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const day = (when: Date) => when.toISOString().slice(0, 10);
    fc.assert(
      fc.property(date, fc.nat(60), fc.nat(60), (from, one, two) => {
        const later = (days: number) => day(new Date(from.getTime() + days * 86_400_000));
        expect(workingDays(day(from), later(one + two))).toBe(
          workingDays(day(from), later(one)) + workingDays(later(one), later(one + two)),
        );
      }),
    );
  });
});
