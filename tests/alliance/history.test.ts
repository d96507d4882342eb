import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../utils/alliance/history.ts';
import { anyHistory, checkIn } from './check-ins.ts';

describe('the check-ins of a therapy', () => {
  it('come by session, not by the order or day of noting', () => {
    const late = checkIn(1, {}, { on: '2026-05-01' });
    const early = checkIn(2, {}, { on: '2026-03-01' });
    expect(inOrder([early, late])).toEqual([late, early]);
  });

  it('hold one for each session: the later day replaces', () => {
    const first = checkIn(2, { bond_1: 5, bond_2: 5 }, { on: '2026-03-01', flags: ['flag_secret'] });
    const second = checkIn(2, { bond_1: 1 }, { on: '2026-03-02' });
    expect(inOrder([second, first])).toEqual([second]);
  });

  it('of one session and day keep the one with more answers', () => {
    const fuller = checkIn(2, { bond_1: 1, bond_2: 2 });
    expect(inOrder([fuller, checkIn(2, { bond_1: 5 })])).toEqual([fuller]);
    expect(inOrder([checkIn(2, { bond_1: 5 }), fuller])).toEqual([fuller]);
  });

  it('of one session, day and number of answers keep the same one in either order', () => {
    const [one, other] = [checkIn(2, { bond_1: 1 }), checkIn(2, { bond_1: 5 })];
    expect(inOrder([one, other])).toEqual(inOrder([other, one]));
  });

  it('do not depend on the order they come in, whatever they hold', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), (history, keys) => {
        const mixed = history.map((one) => [keys.next().value, one] as const).sort(([a], [b]) => a - b);
        expect(inOrder(mixed.map(([, one]) => one))).toEqual(inOrder(history));
      }),
    );
  });

  it('are left as they were given', () => {
    const given = Object.freeze([checkIn(3), checkIn(1)]);
    inOrder(given);
    expect(given.map(({ session }) => session)).toEqual([3, 1]);
  });
});
