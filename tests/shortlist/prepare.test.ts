import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTherapy } from '../../utils/alliance/therapy.ts';
import { OCCASIONS, planFor, prepared } from '../../utils/shortlist/prepare.ts';
import { inUsersOrder, moved } from '../../utils/shortlist/question-order.ts';
import { checkIn } from '../alliance/check-ins.ts';
import { profile, wish } from '../support/samples.ts';
import { someone } from './people.ts';

const mine = profile(wish('topic', 'grief'), wish('plan', 'aetna'));
const ana = someone('a', { insurance: ['Cigna'] });

describe('the plan for someone who is kept', () => {
  it('asks on every occasion, and nothing of a session in the call', () => {
    const plan = planFor(mine, ana, null);
    for (const when of OCCASIONS) expect(plan[when].length).toBeGreaterThan(0);
    const ids = OCCASIONS.flatMap((when) => plan[when].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds what was left out, so that it can be brought back', () => {
    const [first] = planFor(mine, ana, null).call;
    const without = { ...ana, leftOut: [first?.id ?? ''] };
    expect(planFor(mine, without, null).call[0]).toEqual(first);
    const { asked, out } = prepared(planFor(mine, without, null).call, without);
    expect(out.map(({ id }) => id)).toEqual([first?.id]);
    expect(asked.map(({ id }) => id)).not.toContain(first?.id);
  });

  it('begins in the next session with what the check-ins give reason to say', () => {
    const off = { ...newTherapy('t'), checkIns: [checkIn(1, { bond_1: 1, bond_2: 1, bond_3: 1 })] };
    const before = planFor(mine, ana, null).s2.map(({ id }) => id);
    const after = planFor(mine, ana, off).s2.map(({ id }) => id);
    expect(after[0]).not.toBe(before[0]);
  });
});

describe('an order', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });

  it('never loses or doubles anybody, whatever it names', () => {
    fc.assert(
      fc.property(ids, ids, (some, order) => {
        const list = some.map((id) => ({ id }));
        expect(inUsersOrder(list, order)).toHaveLength(list.length);
        expect(new Set(inUsersOrder(list, order).map(({ id }) => id))).toEqual(new Set(some));
      }),
    );
  });

  it('after a move has one a place higher or lower, and all others as they were', () => {
    fc.assert(
      fc.property(ids, ids, fc.nat(), fc.constantFrom(-1, 1), (some, order, at, by) => {
        fc.pre(some.length > 1);
        const one = some[at % some.length] ?? '';
        const next = moved(some, order, one, by);
        const mine = next.filter((id) => some.includes(id));
        const from = some.indexOf(one);
        expect(mine.indexOf(one)).toBe(Math.max(0, Math.min(some.length - 1, from + by)));
        expect(mine.filter((id) => id !== one)).toEqual(some.filter((id) => id !== one));
        expect(next.filter((id) => !some.includes(id))).toEqual(order.filter((id) => !some.includes(id)));
      }),
    );
  });
});
