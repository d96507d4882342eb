import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOrdered } from '../../../components/panel/page-order.ts';
import { compareOrder } from '../../../utils/fit/order.ts';
import { row } from '../people.ts';

/** Pages of therapists with unlike places, in any sequence, often alike in what they are ordered by. */
const pages = fc
  .array(fc.tuple(fc.nat(8), fc.nat(2), fc.nat(3), fc.integer({ min: -20, max: 0 })), { maxLength: 12 })
  .map((orders) => orders.map((order, index) => row(`p${index}`, index + 1, { order })))
  .chain((people) => fc.shuffledSubarray(people, { minLength: people.length }));

const orders = fc.constantFrom('estimate' as const, 'site' as const);

describe('the order of therapists', () => {
  it('leaves nobody out, adds nobody, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(pages, orders, (people, order) => {
        const before = [...people];
        const ordered = pageOrdered(people, order);
        expect(people).toEqual(before);
        expect(ordered).toHaveLength(people.length);
        expect(new Set(ordered)).toEqual(new Set(people));
      }),
    );
  });

  it('as on the page is by place', () => {
    fc.assert(
      fc.property(pages, (people) => {
        expect(pageOrdered(people, 'site').map(({ place }) => place)).toEqual(
          people.map((_, index) => index + 1),
        );
      }),
    );
  });

  it('by estimate is by the numbers of the estimate, one after the other, then by place', () => {
    fc.assert(
      fc.property(pages, (people) => {
        const ordered = pageOrdered(people, 'estimate');
        for (const [index, after] of ordered.slice(1).entries()) {
          const before = ordered[index];
          if (!before) continue;
          const compared = compareOrder(before.order, after.order);
          expect(compared).toBeLessThanOrEqual(0);
          if (compared === 0) expect(before.place).toBeLessThan(after.place);
        }
      }),
    );
  });

  it('does not depend on the sequence in which the therapists were read', () => {
    fc.assert(
      fc.property(pages, orders, (people, order) => {
        expect(pageOrdered(people.toReversed(), order)).toEqual(pageOrdered(people, order));
      }),
    );
  });

  it('goes by the card of whoever has one apart, until they are sorted', () => {
    const lifted = row('b', 2, { order: [0], onCard: { band: 'little', order: [2] } });
    const people = [row('a', 1, { order: [1] }), lifted];
    expect(pageOrdered(people, 'estimate').map(({ key }) => key)).toEqual(['a', 'b']);
    expect(pageOrdered(people, 'estimate', new Set(['b'])).map(({ key }) => key)).toEqual(['b', 'a']);
  });
});
