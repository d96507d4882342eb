import 'fake-indexeddb/auto';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { erase } from '../../utils/store/erase.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { scrub } from '../../utils/store/scrub.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { putRaw } from './put.ts';

// Another file may have left a lock behind.
beforeAll(erase);
afterEach(() => vi.restoreAllMocks());

describe('making the browser tidy its files', () => {
  it('writes noise beside what is kept, and leaves none of it', async () => {
    await putRaw('profile', ONE_KEY, SAMPLE_PROFILE);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await scrub();
    const sizes = put.mock.calls.map(([value]) => (value as Uint8Array).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(32_000_000);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['foreword']);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });

  it('leaves it where there is no room', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await scrub();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['foreword']);
  });
});
