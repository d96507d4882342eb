import { describe, expect, it } from 'vitest';
import { inSlices } from '../../entrypoints/overlay/slices.ts';

/** Work that takes so long at each step, by the clock. */
function* busy(steps: number, milliseconds: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('lets others have their turn between, and ends with what it yields', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    });
    await expect(inSlices(busy(20, 5))).resolves.toBe('done');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('is done at once when it is short', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    await expect(inSlices(busy(3, 0), pause)).resolves.toBe('done');
    expect(pauses).toBe(0);
  });

  it('ends with the error of its work', async () => {
    const broken = (function* (): Generator<undefined, string> {
      yield;
      throw new Error('broken');
    })();
    await expect(inSlices(broken)).rejects.toThrow('broken');
  });
});
