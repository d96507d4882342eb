import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_LEARNED } from '../../utils/fit/learned.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { bringBack } from '../../utils/store/copies.ts';
import { loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { close, database, VERSION, withDatabase } from '../../utils/store/database.ts';
import { erase } from '../../utils/store/erase.ts';
import { keepNew, keptAt } from '../../utils/store/kept.ts';
import { StoreProblem } from '../../utils/store/problem.ts';
import { changeProfile, loadProfile } from '../../utils/store/profile.ts';
import { changeOne, putOne } from '../../utils/store/records.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { KEY_AT } from '../../utils/store/vault/held.ts';
import { sealedShelf } from '../../utils/store/vault/sealed-shelf.ts';
import { useSession } from '../../utils/store/vault/session-port.ts';
import { fakeMemory } from '../session/memory.ts';
import { entry, someone } from '../shortlist/people.ts';
import { wish } from '../support/samples.ts';

/** What the store does when something comes between. */

beforeEach(erase);
afterEach(() => {
  vi.restoreAllMocks();
  useSession();
});

const mine = { profile: new Map([[ONE_KEY, SAMPLE_PROFILE]]) };

describe('bringing a backup in', () => {
  it('is begun anew when something was changed meanwhile', async () => {
    const write = vi.spyOn(sealedShelf, 'write').mockResolvedValueOnce(false);
    await bringBack(mine, 'merge');
    expect(write).toHaveBeenCalledTimes(2);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });

  it('beside what is here is written only over what it was joined to', async () => {
    await changeProfile([{ change: 'value-add', value: 'v_faith' }]);
    const write = sealedShelf.write.bind(sealedShelf);
    vi.spyOn(sealedShelf, 'write').mockImplementationOnce(async (changes) => {
      await putOne('profile', ONE_KEY, { ...SAMPLE_PROFILE, wishes: [wish('topic', 'ocd')], values: [] });
      return write(changes);
    });
    await bringBack(mine, 'merge');
    expect((await loadProfile()).wishes).toContainEqual(wish('topic', 'ocd'));
  });
});

describe('counts of a directory', () => {
  it('that cannot be read for another cause than their own are not counted anew', async () => {
    await updateCounts('goodtherapy', () => ({ ...NOTHING_LEARNED, today: 3, day: '2026-01-01' }));
    const get = vi.spyOn(sealedShelf, 'get').mockImplementation(async (table) => {
      if (table === 'counts') throw new StoreProblem('damaged');
      return { value: undefined, mark: undefined };
    });
    await expect(loadCounts('goodtherapy')).rejects.toMatchObject({ kind: 'damaged' });
    await expect(updateCounts('goodtherapy', () => NOTHING_LEARNED)).rejects.toMatchObject({
      kind: 'damaged',
    });
    get.mockRestore();
    expect((await loadCounts('goodtherapy')).today).toBe(3);
  });
});

describe('the database', () => {
  it('closes itself for another copy that wants a later version', async () => {
    await database();
    const blocked = vi.fn(() => void close());
    const later = await openDB('foreword', VERSION + 1, { blocked });
    expect([later.version, blocked.mock.calls.length]).toEqual([VERSION + 1, 0]);
    later.close();
  });

  it('is opened anew for a task under which it was closed, a few times', async () => {
    let times = 0;
    const under = (often: number) =>
      withDatabase(async (db) => {
        times += 1;
        if (times <= often) await close();
        return db.count('sealed');
      });
    expect([await under(2), times]).toEqual([0, 3]);
    times = 0;
    await expect(under(Number.POSITIVE_INFINITY)).rejects.toBeInstanceOf(StoreProblem);
    expect(times).toBe(4);
  });
});

describe('erasing', () => {
  it('forgets the records of a session that keeps nothing, and nothing else in its memory', async () => {
    const memory = fakeMemory();
    useSession(memory);
    await memory.set({ 'kept:profile/mine': 1, 'tab:1': 2 });
    await erase();
    expect([...memory.entries.keys()]).toEqual(['tab:1']);
  });

  it('writes over the key before it goes', async () => {
    await changeProfile([{ change: 'value-add', value: 'v_faith' }]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await erase();
    expect(put.mock.calls.filter(([, key]) => key === KEY_AT)).toEqual([
      [{ overwritten: expect.any(Uint8Array) }, KEY_AT],
    ]);
  });

  it('is said to have failed where the browser says that it is done and it is not', async () => {
    await changeProfile([{ change: 'value-add', value: 'v_faith' }]);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => request.result.close());
      return request;
    });
    await expect(erase()).rejects.toMatchObject({ kind: 'damaged' });
  });
});

describe('those who are kept', () => {
  it('are found by the listings of one host, and not by the same keys of another', async () => {
    const both = someone('k1');
    await keepNew({ ...both, entries: [entry({ key: 'here' }), entry({ key: 'there' }, 'elm.example')] });
    expect([...(await keptAt('lantern.example')).keys()]).toEqual(['here']);
    expect([...(await keptAt('elm.example')).keys()]).toEqual(['there']);
  });
});

describe('changes of one record', () => {
  it('come in the order in which they were asked for, however long each takes to read', async () => {
    const get = sealedShelf.get.bind(sealedShelf);
    let first = true;
    vi.spyOn(sealedShelf, 'get').mockImplementation(async (table, key) => {
      if (table === 'counts' && first) {
        first = false;
        for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      }
      return get(table, key);
    });
    const order: number[] = [];
    const change = (at: number) =>
      changeOne('counts', 'birch', (known) => {
        order.push(at);
        return known ?? NOTHING_LEARNED;
      });
    await Promise.all([change(1), change(2), change(3)]);
    expect(order).toEqual([1, 2, 3]);
  });
});
