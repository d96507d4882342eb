import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay } from '../../../entrypoints/checkin/day.ts';
import { checkInSchema } from '../../../utils/alliance/schema.ts';
import { checkIn } from '../../alliance/check-ins.ts';

describe('the day of a check-in', () => {
  it('is the one where the person is, early and late', () => {
    expect(localDay(new Date(2026, 2, 9, 0, 5))).toBe('2026-03-09');
    expect(localDay(new Date(2026, 10, 30, 23, 55))).toBe('2026-11-30');
  });

  it('is always one that can be kept', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0, 2), max: new Date(2099, 11, 30), noInvalidDate: true }),
        (time) => {
          expect(checkInSchema.safeParse({ ...checkIn(1), on: localDay(time) }).success).toBe(true);
        },
      ),
    );
  });
});
