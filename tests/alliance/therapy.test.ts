import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../utils/alliance/history.ts';
import { newTherapy, nextSession, withCheckIn, withoutSession } from '../../utils/alliance/therapy.ts';
import { LONGEST_NAME, therapySchema } from '../../utils/alliance/therapy-schema.ts';
import { all, anyCheckIn, anyHistory, checkIn } from './check-ins.ts';

const begun = newTherapy('a');
const sessions = (numbers: number[]) => ({ ...begun, checkIns: numbers.map((number) => checkIn(number)) });

describe('a new therapy', () => {
  it('has no name, nothing noted and nothing decided', () => {
    expect(begun).toEqual({ id: 'a', name: '', checkIns: [], decision: 'undecided' });
    expect(therapySchema.parse(begun)).toEqual(begun);
  });
});

describe('the next session', () => {
  it.each([
    [[], 1],
    [[1], 2],
    [[3, 1], 4],
    [[7], 8],
  ])('after %j is number %i', (noted, next) => {
    expect(nextSession(sessions(noted))).toBe(next);
  });
});

describe('noting a session', () => {
  it('adds it beside the others', () => {
    expect(withCheckIn(sessions([1]), checkIn(2)).checkIns.map(({ session }) => session)).toEqual([1, 2]);
  });

  it('again takes the earlier away, so that a mark that was taken back is gone', () => {
    const marked = withCheckIn(begun, checkIn(1, all('bond', 4), { flags: ['flag_secret'] }));
    const taken = withCheckIn(marked, checkIn(1, {}, { flags: [] }));
    expect(inOrder(taken.checkIns)).toEqual([checkIn(1)]);
  });

  it('leaves one check-in for its session, whatever was there', () => {
    fc.assert(
      fc.property(anyHistory, anyCheckIn, (checkIns, added) => {
        const therapy = withCheckIn({ ...begun, checkIns }, added);
        expect(therapy.checkIns.filter(({ session }) => session === added.session)).toEqual([added]);
        expect(therapySchema.safeParse(therapy).success).toBe(true);
      }),
    );
  });

  it('changes nothing of what it was given', () => {
    const before = sessions([1, 2]);
    withCheckIn(before, checkIn(2, all('goals', 1)));
    withoutSession(before, 1);
    expect(before).toEqual(sessions([1, 2]));
  });
});

describe('taking a session out', () => {
  it('leaves the others', () => {
    expect(withoutSession(sessions([1, 2, 3]), 2)).toEqual(sessions([1, 3]));
    expect(withoutSession(sessions([1]), 5)).toEqual(sessions([1]));
  });
});

describe('a therapy as it is stored', () => {
  it.each([
    ['no id', { ...begun, id: '' }],
    ['a name that is too long', { ...begun, name: 'x'.repeat(LONGEST_NAME + 1) }],
    ['a decision that nobody can make here', { ...begun, decision: 'staying' }],
    ['a check-in that is none', { ...begun, checkIns: [{ session: 1 }] }],
    ['something that does not belong to it', { ...begun, phone: '1' }],
    ['nothing at all', {}],
  ])('is refused with %s', (_what, record) => {
    expect(therapySchema.safeParse(record).success).toBe(false);
  });
});
