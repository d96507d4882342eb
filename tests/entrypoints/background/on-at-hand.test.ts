import { beforeEach, describe, expect, it } from 'vitest';
import { forgetOnAtHand, lookedUp, type On, onAtHand } from '../../../entrypoints/background/on-at-hand.ts';

const found = new Map<string, On>();

beforeEach(forgetOnAtHand);

describe('what is on', () => {
  it('is at hand once it was looked up, until something changes', async () => {
    expect(onAtHand()).toBeNull();
    expect(await lookedUp(async () => found)).toBe(found);
    expect(onAtHand()).toBe(found);
    forgetOnAtHand();
    expect(onAtHand()).toBeNull();
  });

  it('is not, where something changed while it was looked for', async () => {
    const slow = Promise.withResolvers<Map<string, On>>();
    const looked = lookedUp(() => slow.promise);
    forgetOnAtHand();
    slow.resolve(found);
    expect(await looked).toBe(found);
    expect(onAtHand()).toBeNull();
  });

  it('stays as it is where the look fails', async () => {
    await lookedUp(async () => found);
    await expect(lookedUp(() => Promise.reject(new Error('locked')))).rejects.toThrow('locked');
    expect(onAtHand()).toBe(found);
  });
});
