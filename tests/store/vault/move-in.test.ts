import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_PROFILE } from '../../../utils/profile/sample.ts';
import { loadCounts } from '../../../utils/store/counts.ts';
import { close, database, openDatabase, rawEntries } from '../../../utils/store/database.ts';
import { loadUses } from '../../../utils/store/directories.ts';
import { erase } from '../../../utils/store/erase.ts';
import { loadProfile } from '../../../utils/store/profile.ts';
import { STORE_NAMES } from '../../../utils/store/stores.ts';
import { loadTaught } from '../../../utils/store/taught.ts';
import { loadTherapies } from '../../../utils/store/therapies.ts';
import { forgetHeld } from '../../../utils/store/vault/held.ts';
import { moving } from '../../../utils/store/vault/move-in.ts';
import kept from '../fixtures/database-3.json' with { type: 'json' };
import { dump, leftBy, putRaw, rawAt } from '../put.ts';

/** Words of the fixture that only a person could have written. */
const CANARIES = ['Dr. B', 'v_honesty', 'trauma', 'undecided', 'listed anxiety'];
const PLAIN = STORE_NAMES.filter((name) => name in kept);

beforeEach(erase);

async function expectAll(): Promise<void> {
  expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  expect([...(await loadUses()).keys()].sort()).toEqual(['goodtherapy', 'psychologytoday']);
  expect((await loadCounts('psychologytoday')).claims).toEqual(kept.counts.psychologytoday.claims);
  expect(await loadTherapies()).toEqual({ therapies: Object.values(kept.therapies), unread: 0 });
  expect(await loadTaught()).toEqual(Object.values(kept.taught));
}

const plainLeft = async () => {
  const entries = await rawEntries();
  return PLAIN.filter((name) => Object.keys(entries[name] ?? {}).length > 0);
};

describe('a plain database', () => {
  it('is sealed when it is first opened, and nothing of it is left in plain', async () => {
    await leftBy(3, kept);
    expect(await dump()).toContain('Dr. B');
    await expectAll();
    expect(await plainLeft()).toEqual([]);
    const lying = await dump();
    for (const word of CANARIES) expect(lying, word).not.toContain(word);
  });

  it.each([0, 1, 2, 3, 4])(
    'is whole when the browser is killed after %i steps, and is sealed the next time',
    async (steps) => {
      await leftBy(3, kept);
      const db = await openDatabase();
      const going = moving(db);
      const done: unknown[] = [];
      for (let step = 0; step < steps; step += 1) done.push((await going.next()).value);
      expect(done).toEqual(['read', 'sealed', 'checked', 'cleared'].slice(0, steps));
      db.close();
      forgetHeld();
      // As long as it was not cleared, all of it is there in plain too.
      expect(await plainLeft()).toEqual(steps < 4 ? PLAIN : []);
      await expectAll();
      expect(await plainLeft()).toEqual([]);
    },
  );

  it('goes on after a second and a third kill, at any two steps', async () => {
    await leftBy(3, kept);
    for (const steps of [2, 1, 3, 2]) {
      const db = await openDatabase();
      const going = moving(db);
      for (let step = 0; step < steps; step += 1) await going.next();
      db.close();
      forgetHeld();
    }
    await expectAll();
  });

  it('stays in plain when there is no room for what was sealed, and is tried again', async () => {
    await leftBy(3, kept);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'full' });
    full.mockRestore();
    expect(await plainLeft()).toEqual(PLAIN);
    await expectAll();
  });

  it('stays in plain when what was sealed does not come back', async () => {
    await leftBy(3, kept);
    const get = IDBObjectStore.prototype.get;
    const rotten = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      return get.apply(this, this.name === 'sealed' ? ['elsewhere'] : given);
    });
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'unfit' });
    rotten.mockRestore();
    expect(await plainLeft()).toEqual(PLAIN);
    await expectAll();
  });

  it('brings along what does not fit, as it is', async () => {
    await leftBy(3, { profile: { mine: { version: 7, odd: true } }, therapies: { x: 'strange' } });
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'unfit' });
    expect(await rawAt('profile', 'mine')).toEqual({ version: 7, odd: true });
    expect(await loadTherapies()).toEqual({ therapies: [], unread: 1 });
    expect(await rawAt('therapies', 'x')).toBe('strange');
  });

  it('that is empty is nothing to do, and makes no key', async () => {
    await leftBy(3, { profile: {}, directories: {} });
    await loadProfile();
    expect(await (await database()).count('keys')).toBe(0);
  });
});

describe('a database that was sealed', () => {
  it('is not sealed again when it is opened again', async () => {
    await leftBy(3, kept);
    await expectAll();
    await close();
    const before = await dump();
    await expectAll();
    expect(await dump()).toBe(before);
    await putRaw('therapies', 'y', 'more');
    await close();
    expect(await rawAt('therapies', 'y')).toBe('more');
  });
});
