import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atMost } from '../../../utils/platform/patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('waiting at most so long', () => {
  it('ends with the task, and leaves no timer behind', async () => {
    await atMost(Promise.resolve('done'), 1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends without it where it never does', async () => {
    let over = false;
    const waiting = atMost(new Promise(() => undefined), 1000).then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(over).toBe(true);
  });

  it('passes on what goes wrong', async () => {
    await expect(atMost(Promise.reject(new Error('gone')), 1000)).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
});
