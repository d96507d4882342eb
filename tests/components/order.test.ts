import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../components/order.ts';
import type { Band } from '../../utils/fit/estimate-types.ts';
import { wish } from '../support/samples.ts';
import { estimate, person, reason } from './people.ts';

const BANDS: Band[] = ['against', 'unclear', 'clear', 'little', 'some'];
const conflict = reason(wish('topic', 'grief', 'nice'), 'conflicts');

/** Pages of therapists with unlike places, in any sequence, often alike in what they are ordered by. */
const pages = fc
  .array(
    fc.record({
      band: fc.constantFrom(...BANDS),
      mid: fc.constantFrom(0, 0.25, 0.5, 1),
      conflicts: fc.nat(2),
    }),
    { maxLength: 12 },
  )
  .map((people) =>
    people.map(({ band, mid, conflicts }, index) =>
      person(`p${index}`, index + 1, {
        estimate: estimate({ band, mid, conflicts: Array.from({ length: conflicts }, () => conflict) }),
      }),
    ),
  )
  .chain((people) => fc.shuffledSubarray(people, { minLength: people.length }));

const orders = fc.constantFrom('estimate' as const, 'site' as const);

describe('the order of therapists', () => {
  it('leaves nobody out, adds nobody, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(pages, orders, (people, order) => {
        const before = [...people];
        const ordered = inOrder(people, order);
        expect(people).toEqual(before);
        expect(ordered).toHaveLength(people.length);
        expect(new Set(ordered)).toEqual(new Set(people));
      }),
    );
  });

  it('as on the page is by place', () => {
    fc.assert(
      fc.property(pages, (people) => {
        expect(inOrder(people, 'site').map(({ place }) => place)).toEqual(
          people.map((_, index) => index + 1),
        );
      }),
    );
  });

  it('by estimate puts all who say no to a must after all others', () => {
    fc.assert(
      fc.property(pages, (people) => {
        const against = inOrder(people, 'estimate').map(({ estimate: { band } }) => band === 'against');
        expect(against).toEqual([...against].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('by estimate, of those alike in this, fewer contradictions come first, then the higher middle, then the place', () => {
    fc.assert(
      fc.property(pages, (people) => {
        const ordered = inOrder(people, 'estimate');
        for (const [index, after] of ordered.slice(1).entries()) {
          const before = ordered[index];
          if (!before || (before.estimate.band === 'against') !== (after.estimate.band === 'against'))
            continue;
          const [a, b] = [before.estimate, after.estimate];
          expect(a.conflicts.length).toBeLessThanOrEqual(b.conflicts.length);
          if (a.conflicts.length !== b.conflicts.length) continue;
          expect(a.mid).toBeGreaterThanOrEqual(b.mid);
          if (a.mid === b.mid) expect(before.place).toBeLessThan(after.place);
        }
      }),
    );
  });

  it('does not depend on the sequence in which the therapists were read', () => {
    fc.assert(
      fc.property(pages, orders, (people, order) => {
        expect(inOrder(people.toReversed(), order)).toEqual(inOrder(people, order));
      }),
    );
  });
});
