import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShownOrder } from '../../utils/fit/wish-order.ts';
import type { Importance } from '../../utils/profile/profile.ts';
import { wish } from '../support/samples.ts';

const IMPORTANCES: Importance[] = ['must', 'nice', 'not'];

describe('the order in which wishes are shown', () => {
  it('is musts, what is nice, what is kept out; each in the user’s order, and nobody’s is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...IMPORTANCES)), (importances) => {
        const wishes = importances.map((importance, at) => wish('topic', `t${at}`, importance));
        const shown = inShownOrder(wishes, (one) => one);
        const expected = IMPORTANCES.flatMap((each) =>
          wishes.filter(({ importance }) => importance === each),
        );
        expect(shown).toEqual(expected);
      }),
    );
  });
});
