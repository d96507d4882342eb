import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chance,
  certain,
  claimed,
  informative,
  opposite,
  unknown,
  unticked,
} from '../../utils/fit/chance.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const worth = {
  common: { low: 0.5, mid: 0.6 },
  rare: { low: 0.6, mid: 0.8 },
  rule: 'tickMidCommon',
} as const;

function expectInterval({ low, mid, high }: Chance) {
  expect(low).toBeGreaterThanOrEqual(0);
  expect(low).toBeLessThanOrEqual(mid + 1e-9);
  expect(mid).toBeLessThanOrEqual(high + 1e-9);
  expect(high).toBeLessThanOrEqual(1);
}

describe('a claim', () => {
  it('is worth more the fewer make it', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [rare, common] = [Math.min(one, other), Math.max(one, other)];
        expect(claimed(worth, rare).mid).toBeGreaterThanOrEqual(claimed(worth, common).mid);
        expect(claimed(worth, rare).low).toBeGreaterThanOrEqual(claimed(worth, common).low);
      }),
    );
  });

  it('tells nothing that everyone claims, and all it can that one in a thousand does', () => {
    expect(informative(1)).toBeCloseTo(0, 9);
    expect(informative(0.001)).toBe(1);
    expect(informative(0)).toBe(1);
  });

  it('is drawn back to the commonest by its weight', () => {
    expect(claimed(worth, 0.01, 0)).toMatchObject(worth.common);
  });
});

describe('a list without it', () => {
  it('is no no: a little is left', () => {
    fc.assert(
      fc.property(share, (rate) => {
        expectInterval(unticked(rate));
        expect(unticked(rate).low).toBe(0);
        expect(unticked(rate).high).toBeGreaterThan(0);
      }),
    );
  });

  it('says less where lists are cut short', () => {
    expect(unticked(0.45, 0.64).mid).toBeGreaterThan(unticked(0.45).mid);
    expect(unticked(0.7, 0.64)).toEqual(unticked(0.7));
  });
});

describe('what is unknown', () => {
  it('reaches to both sides within 0 and 1', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 2, noNaN: true }), (mid, spread) => {
        expectInterval(unknown(mid, spread, 'planSilent'));
        expectInterval(opposite(unknown(mid, spread, 'planSilent')));
      }),
    );
  });

  it('is not there when the answer is certain', () => {
    expect(certain(true)).toEqual({ low: 1, mid: 1, high: 1, rule: null });
    expect(certain(false)).toEqual({ low: 0, mid: 0, high: 0, rule: null });
  });
});
