import { vi } from 'vitest';

/** Waits until this no longer throws, as long as it takes: the test's own timeout ends what never comes. */
export function until<T>(fits: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(fits, { timeout: 280_000, interval: 10 });
}
