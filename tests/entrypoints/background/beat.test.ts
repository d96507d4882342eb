import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { i18n: {} } }));
vi.stubGlobal('USUAL_FIELDS', {});
const { restOfBeat } = await import('../../../entrypoints/background/badges.ts');

describe('the beat on which badges leave', () => {
  it('comes every 250 milliseconds from when they were asked for, whatever their making took', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60_000, noNaN: true }), (spent) => {
        const rest = restOfBeat(spent);
        expect(rest).toBeGreaterThan(0);
        expect(rest).toBeLessThanOrEqual(250);
        const beats = (spent + rest) / 250;
        expect(Math.abs(beats - Math.round(beats))).toBeLessThan(1e-6);
      }),
    );
    expect([0, 40, 249, 250, 260].map(restOfBeat)).toEqual([250, 210, 1, 250, 240]);
  });
});
