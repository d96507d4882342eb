import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import { changedTherapy, therapyChanges, therapyChangesSchema } from '../../utils/alliance/therapy-change.ts';
import { anyHistory, checkIn } from './check-ins.ts';

const led = (start: Therapy, next: Therapy) => therapyChanges(start, next).reduce(changedTherapy, start);
/** The latest of each session is what counts, in whatever order they stand. */
const bySession = ({ checkIns }: Therapy) =>
  [...new Map(checkIns.map((one) => [one.session, one])).values()].sort((a, b) => a.session - b.session);

describe('the steps between two states of a therapy', () => {
  it('lead from any to any', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, fc.string({ maxLength: 80 }), (before, next, name) => {
        const start = { ...newTherapy('a'), checkIns: before };
        const end: Therapy = { ...newTherapy('a'), checkIns: next, name, decision: 'leaving' };
        expect(therapyChangesSchema.safeParse(therapyChanges(start, end)).success).toBe(true);
        const reached = led(start, end);
        expect(bySession(reached)).toEqual(bySession(end));
        expect([reached.name, reached.decision]).toEqual([name, 'leaving']);
      }),
    );
  });

  it('are none where nothing was changed', () => {
    expect(therapyChanges(newTherapy('a'), newTherapy('a'))).toEqual([]);
  });

  it('take back no session that another page has noted meanwhile', () => {
    const start = { ...newTherapy('a'), checkIns: [checkIn(1)] };
    const theirs = { ...start, checkIns: [checkIn(1), checkIn(2)] };
    const mine = { ...start, checkIns: [checkIn(1), checkIn(3)] };
    const both = therapyChanges(start, mine).reduce(changedTherapy, led(start, theirs));
    expect(both.checkIns.map(({ session }) => session)).toEqual([1, 2, 3]);
  });
});
