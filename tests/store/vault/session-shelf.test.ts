import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionPort, useSession } from '../../../utils/store/vault/session-port.ts';
import { clearSessionShelf, sessionShelf } from '../../../utils/store/vault/session-shelf.ts';

beforeEach(() => useSession());

const put = (key: string, value: unknown) => ({ table: 'therapies' as const, key, value });
const records = async () => Object.fromEntries((await sessionShelf.all('therapies')).records);

describe('records in this session’s memory', () => {
  it('come back in the order of their keys, each table its own', async () => {
    await sessionShelf.write([put('b', 2), put('a', 1), { table: 'taught', key: 'a', value: 'other' }]);
    expect([...(await sessionShelf.all('therapies')).records]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect((await sessionShelf.get('taught', 'a')).value).toBe('other');
  });

  it('go one by one, or all at once, and what else is in memory stays', async () => {
    await sessionPort().set({ 'reading:x': 1 });
    await sessionShelf.write([put('a', 1), put('b', 2)]);
    await sessionShelf.write([put('a', undefined)]);
    expect(await records()).toEqual({ b: 2 });
    await clearSessionShelf();
    expect([await records(), [...(await sessionPort().with('')).keys()]]).toEqual([{}, ['reading:x']]);
  });

  it('are written only while they are the ones that were seen: of two at once one is asked again', async () => {
    await sessionShelf.write([put('a', 1)]);
    const seen = await sessionShelf.get('therapies', 'a');
    const both = [2, 3].map((value) =>
      sessionShelf.write([{ ...put('a', value), seen }, put(`c${value}`, 0)]),
    );
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(await records()).toEqual({ a: 2, c2: 0 });
  });

  it('say when memory has no room, and stay as they were', async () => {
    await sessionShelf.write([put('a', 1)]);
    vi.spyOn(sessionPort(), 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(sessionShelf.write([put('a', 2)])).rejects.toMatchObject({ kind: 'full' });
    expect(await records()).toEqual({ a: 1 });
  });
});
