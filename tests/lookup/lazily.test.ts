import { describe, expect, it, vi } from 'vitest';
import { lazily } from '../../utils/lookup/lazily.ts';

describe('what is made when it is asked for', () => {
  it('is made once, and not before', () => {
    const make = vi.fn(() => ({}));
    const made = lazily(make);
    expect(make).not.toHaveBeenCalled();
    expect(made()).toBe(made());
    expect(make).toHaveBeenCalledOnce();
  });

  it('is kept also where it is nothing', () => {
    const make = vi.fn(() => undefined);
    const made = lazily(make);
    expect([made(), made()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('is tried again where making it failed', () => {
    const make = vi.fn().mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    const made = lazily(make.mockReturnValue(7));
    expect(made).toThrow('not yet');
    expect(made()).toBe(7);
  });
});
