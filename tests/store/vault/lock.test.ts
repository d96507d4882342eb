import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Descriptor } from '../../../utils/listing/descriptor.ts';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import { close, database } from '../../../utils/store/database.ts';
import { loadUses, saveUse } from '../../../utils/store/directories.ts';
import { erase } from '../../../utils/store/erase.ts';
import { changeProfile, loadProfile } from '../../../utils/store/profile.ts';
import { loadTaught, saveTaught } from '../../../utils/store/taught.ts';
import { changeTherapy, loadTherapies } from '../../../utils/store/therapies.ts';
import { setPassphrase } from '../../../utils/store/vault/change-key.ts';
import { forgetHeld } from '../../../utils/store/vault/held.ts';
import { change, drop, lock, lockState, unlock } from '../../../utils/store/vault/lock.ts';
import { sessionPort, useSession } from '../../../utils/store/vault/session-port.ts';
import { waitAfter } from '../../../utils/store/vault/tries.ts';
import { quickKeys } from '../../support/quick-keys.ts';
import kept from '../fixtures/database-3.json' with { type: 'json' };
import { dump, putRaw, rawAt } from '../put.ts';

// What a key really costs is paid by the test of sealed backups, which wraps with a passphrase in the same way.
quickKeys();

const PASS = 'seven grey herons';
const NEXT = 'eight grey herons';
const [hedge] = Object.values(kept.taught);
let now = 0;
const clock = () => now;

beforeEach(async () => {
  useSession();
  await erase();
  now = 1_000_000;
});

/** Someone who has noted something, and has set a passphrase or not. */
async function used(passphrase: string | null = PASS): Promise<void> {
  await changeProfile([{ change: 'value-add', value: 'v_family' }]);
  await changeTherapy('a', [{ change: 'name-set', name: 'Dr. Birch' }]);
  if (passphrase !== null) await setPassphrase(passphrase);
}
const name = async () => (await loadTherapies()).therapies.map((therapy) => therapy.name);

describe('without a passphrase', () => {
  it('nothing is locked, and nothing can be', async () => {
    expect(await lockState()).toBe('bare');
    await used(null);
    expect([await lock(), await lockState()]).toEqual([false, 'bare']);
    await close();
    expect(await name()).toEqual(['Dr. Birch']);
  });
});

describe('with a passphrase', () => {
  it('what is kept is as before, until it is locked; then it is refused and not lost', async () => {
    await used();
    expect([await lockState(), await name()]).toEqual(['unlocked', ['Dr. Birch']]);
    expect(await lock()).toBe(true);
    expect(await lockState()).toBe('locked');
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'locked' });
    await expect(loadTherapies()).rejects.toMatchObject({ kind: 'locked' });
    const more = changeProfile([{ change: 'value-add', value: 'v_honesty' }]);
    await expect(more).rejects.toMatchObject({ kind: 'locked' });
    expect(await unlock(PASS, clock)).toEqual({ right: true, wait: 0 });
    expect([(await loadProfile()).values, await name()]).toEqual([['v_family'], ['Dr. Birch']]);
  });

  it('it stays open when the background is stopped, and is locked in the next session', async () => {
    await used();
    await close();
    expect(await name()).toEqual(['Dr. Birch']);
    useSession();
    await close();
    expect(await lockState()).toBe('locked');
  });

  it('the key is in this session’s memory while it is open, and not after', async () => {
    await used();
    expect([...(await sessionPort().with('vault:key')).keys()]).toHaveLength(1);
    await lock();
    expect((await sessionPort().with('')).size).toBe(0);
  });

  it('everything is sealed with a new key: the one that lay bare opens nothing of it', async () => {
    await used(null);
    const [before] = (await (await database()).getAll('keys')) as { bare: Uint8Array<ArrayBuffer> }[];
    await setPassphrase(PASS);
    await close();
    const db = await database();
    await db.put('keys', { version: 1, number: 'x', bare: before?.bare }, 'mine');
    expect(await loadTherapies()).toEqual({ therapies: [], unread: 0 });
    expect(await loadProfile()).toEqual(EMPTY_PROFILE);
  });

  it('what could not be opened before stays as it lies, and the rest is sealed anew', async () => {
    await used(null);
    await (await database()).put('sealed', new Uint8Array([1, 2, 3]), 'x.y');
    await setPassphrase(PASS);
    expect(await name()).toEqual(['Dr. Birch']);
    expect(await (await database()).get('sealed', 'x.y')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('what is written while it is set is sealed anew, too', async () => {
    await used(null);
    await Promise.all([
      setPassphrase(PASS),
      changeTherapy('b', [{ change: 'name-set', name: 'Dr. Alder' }]),
      changeTherapy('a', [{ change: 'decision-set', decision: 'leaving' }]),
    ]);
    await close();
    expect(await name()).toEqual(['Dr. Birch', 'Dr. Alder']);
    expect((await loadTherapies()).therapies[0]?.decision).toBe('leaving');
  });

  it('what is written just when the key is remembered is refused nowhere', async () => {
    await used(null);
    const { set } = sessionPort();
    const asked: Promise<unknown>[] = [];
    sessionPort().set = async (entries) => {
      // As whoever finds another key than the one they had.
      forgetHeld();
      asked.push(changeTherapy('b', [{ change: 'name-set', name: 'Dr. Alder' }]));
      await Promise.all(asked);
      await set(entries);
    };
    await setPassphrase(PASS);
    expect(await name()).toEqual(['Dr. Birch', 'Dr. Alder']);
    expect(await lockState()).toBe('unlocked');
  });

  it('that cannot be set leaves everything as it was', async () => {
    await used(null);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(setPassphrase(PASS)).rejects.toThrow();
    full.mockRestore();
    expect([await lockState(), await name()]).toEqual(['bare', ['Dr. Birch']]);
    expect([...(await sessionPort().with('vault:key')).keys()]).toEqual([]);
  });

  it('it is the same however a keyboard writes it', async () => {
    await used('caf\u00e9 au lait');
    await lock();
    expect((await unlock('cafe\u0301 au lait', clock)).right).toBe(true);
  });
});

describe('a wrong passphrase', () => {
  it('opens nothing, loses nothing, and after three makes wait, twice as long each time', async () => {
    await used();
    await lock();
    for (const wait of [0, 0, 1000, 2000]) {
      expect(await unlock('seven grey heron', clock)).toEqual({ right: false, wait });
      now += wait;
    }
    now -= 1;
    // Not even the right one is heard before its time.
    expect(await unlock(PASS, clock)).toEqual({ right: false, wait: 1 });
    now += 1;
    expect(await unlock(PASS, clock)).toEqual({ right: true, wait: 0 });
    expect(await name()).toEqual(['Dr. Birch']);
  });

  it.each(['', ' ', '🔑', 'x'.repeat(10_000)])('of any kind is only wrong: “%.6s”', async (odd) => {
    await used();
    await lock();
    expect(await unlock(odd, clock)).toEqual({ right: false, wait: 0 });
  });

  it('never makes wait longer than a minute', () => {
    expect([0, 2, 3, 4, 9, 100].map(waitAfter)).toEqual([0, 0, 1000, 2000, 60_000, 60_000]);
  });
});

describe('the lock', () => {
  it.each([
    ['fewer rounds', (under: Record<string, unknown>) => ({ ...under, rounds: 1 })],
    ['rounds without end', (under: Record<string, unknown>) => ({ ...under, rounds: 2 ** 40 })],
    ['another way', (under: Record<string, unknown>) => ({ ...under, kdf: 'SHA-1' })],
    ['a short salt', (under: Record<string, unknown>) => ({ ...under, salt: new Uint8Array(2) })],
  ])('that someone has weakened is refused, and not taken for none: %s', async (_what, weaker) => {
    await used();
    const db = await database();
    const record = (await db.get('keys', 'mine')) as { under: Record<string, unknown> };
    await lock();
    await db.put('keys', { ...record, under: weaker(record.under) }, 'mine');
    await expect(unlock(PASS, clock)).rejects.toMatchObject({ kind: 'damaged' });
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('is not opened by the same words once a number of it is another', async () => {
    await used();
    const db = await database();
    const record = (await db.get('keys', 'mine')) as { under: { rounds: number } };
    await lock();
    await db.put('keys', { ...record, under: { ...record.under, rounds: record.under.rounds + 1 } }, 'mine');
    expect((await unlock(PASS, clock)).right).toBe(false);
  });

  it('without its key record is said to be damaged: there was something', async () => {
    await used(null);
    await (await database()).delete('keys', 'mine');
    await close();
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'damaged' });
  });
});

describe('changing the passphrase', () => {
  it('asks for the one there is, and from then on only the new one opens', async () => {
    await used();
    expect((await change(NEXT, 'nine grey herons', clock)).right).toBe(false);
    expect((await change(PASS, NEXT, clock)).right).toBe(true);
    expect(await lockState()).toBe('unlocked');
    await lock();
    expect((await unlock(PASS, clock)).right).toBe(false);
    expect((await unlock(NEXT, clock)).right).toBe(true);
    expect(await name()).toEqual(['Dr. Birch']);
  });

  it('to none asks for it too, and then nothing is locked', async () => {
    await used();
    expect((await drop(NEXT, clock)).right).toBe(false);
    expect(await drop(PASS, clock)).toEqual({ right: true, wait: 0 });
    useSession();
    await close();
    expect([await lockState(), await name()]).toEqual(['bare', ['Dr. Birch']]);
  });
});

describe('while it is locked', () => {
  it('which sites are on is known, and how their pages are read; not what the person calls them', async () => {
    if (!hedge) throw new Error('Nobody was taught.');
    const taught = { ...(hedge as unknown as Descriptor), label: 'For my sister' };
    await saveUse('goodtherapy', { mode: 'quiet', origins: null });
    await saveTaught(taught);
    await setPassphrase(PASS);
    await lock();
    expect([...(await loadUses()).keys()]).toEqual(['goodtherapy']);
    expect(await loadTaught()).toEqual([{ ...taught, label: taught.id.slice('taught:'.length) }]);
    await saveUse('goodtherapy', null);
    expect((await loadUses()).size).toBe(0);
    await unlock(PASS, clock);
    expect(await loadTaught()).toEqual([taught]);
  });

  it('nothing that lies there says a word of it', async () => {
    await used();
    await putRaw('profile', 'mine', { version: 7, secret: 'canary' });
    expect(await rawAt('profile', 'mine')).toMatchObject({ secret: 'canary' });
    await lock();
    const lying = await dump();
    for (const word of ['canary', 'Birch', 'v_family', 'therapies']) expect(lying).not.toContain(word);
    expect(lying).toContain('PBKDF2-SHA-256');
  });
});
