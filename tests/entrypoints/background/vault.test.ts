import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quickKeys } from '../../support/quick-keys.ts';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  fresh,
  happen,
  kept,
  listingsOf,
  nextSession,
  open,
  PT,
  PT_PAGE,
  pageSays,
  sentTo,
  settled,
  start,
  turnOn,
  world,
} from './hall.ts';

// What a key really costs is paid by the test of sealed backups, which wraps with a passphrase in the same way.
quickKeys();

const PASS = 'seven grey herons';
const grief = { change: 'wish-set', wish: wish('topic', 'grief') } as const;
const remembered = async () => Object.keys(await fakeBrowser.storage.session.get(null));
const wishes = async () => (await ask('options-state', {})).profile.wishes.length;

/** Someone with a wish who has a page of a directory open. */
async function used(tab = 1): Promise<void> {
  open(tab, PT_PAGE);
  await turnOn(tab, PT.id);
  await ask('profile-change', { changes: [grief] });
  await page(tab);
}

/** The page in the tab begins and says whom it lists. */
async function page(tab = 1): Promise<unknown> {
  const begun = await pageSays(tab, { type: 'begin' });
  await pageSays(tab, listingsOf([listing({ key: 'a', statement: 'I work with grief.' })]));
  return begun;
}

beforeEach(fresh);

describe('a passphrase', () => {
  it('locks at a word, opens again, and nothing is lost', async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
    expect(await ask('vault-state', {})).toEqual({ lock: 'unlocked', keepsNothing: false, lockAfter: null });
    await ask('vault-lock', {});
    expect((await ask('vault-state', {})).lock).toBe('locked');
    await expect(ask('options-state', {})).rejects.toThrow('locked');
    await expect(ask('profile-change', { changes: [grief] })).rejects.toThrow('locked');
    await expect(ask('backup-take', { passphrase: null })).rejects.toThrow('locked');
    expect(await ask('vault-unlock', { passphrase: 'seven' })).toEqual({ right: false, wait: 0 });
    expect(await ask('vault-unlock', { passphrase: PASS })).toEqual({ right: true, wait: 0 });
    expect(await wishes()).toBe(1);
  });

  it('leaves neither the key nor what was read in memory when it locks, and tells every page of ours', async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
    await settled();
    expect((await remembered()).filter((key) => /^(reading|vault):/.test(key)).length).toBe(2);
    world.told.length = 0;
    await ask('vault-lock', {});
    expect((await remembered()).filter((key) => /^(reading|vault):/.test(key))).toEqual([]);
    expect(world.told).toEqual([
      { type: 'changed', what: ['profile', 'directories', 'therapies', 'kept', 'vault'] },
    ]);
  });

  it('is asked for in the next session, and not when the background was only stopped', async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
    await start();
    expect((await ask('vault-state', {})).lock).toBe('unlocked');
    await nextSession();
    expect((await ask('vault-state', {})).lock).toBe('locked');
  });

  it('that is opened has the pages read anew that are open', async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
    await ask('vault-lock', {});
    world.ran.length = 0;
    await ask('vault-unlock', { passphrase: PASS });
    expect(world.ran.map(({ tabId }) => tabId)).toEqual([1]);
  });

  it('has room for its key before what was read', async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
    await ask('vault-lock', {});
    await page();
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (...entries) => {
      if ((await remembered()).some((key) => key.startsWith('reading:'))) throw new Error('QUOTA_BYTES');
      return set(...entries);
    });
    const tried = await ask('vault-unlock', { passphrase: PASS }).finally(vi.restoreAllMocks);
    expect(tried.right).toBe(true);
    expect(await wishes()).toBe(1);
  });

  it.each(['vault-unlock', 'vault-lock', 'vault-state', 'vault-set', 'vault-change', 'keep-nothing'])(
    'is nothing that a page may speak of: %s',
    async (type) => {
      await used();
      expect(await pageSays(1, { type, passphrase: PASS, next: null, on: true })).toBeNull();
      expect((await ask('vault-state', {})).lock).toBe('bare');
    },
  );
});

describe('to a page', () => {
  // Nobody else's tab: what an earlier background still sends is not taken for this one's.
  const TAB = 41;

  /** What the page in the tab has heard since, once it has heard so much. */
  async function heard(count: number): Promise<unknown[]> {
    await until(async () => expect(sentTo(TAB).length).toBeGreaterThanOrEqual(count));
    await settled();
    return sentTo(TAB);
  }

  /** Everything that the page in the tab hears of the extension from here on, and what it is told to do. */
  async function seen(): Promise<unknown> {
    world.sent.length = 0;
    const begun = await page(TAB);
    return { begun, heard: await heard(1), scripts: [...world.registered.keys()] };
  }

  it('locked looks exactly as empty, and opened with wishes only its badges are others', async () => {
    open(TAB, PT_PAGE);
    await turnOn(TAB, PT.id);
    const empty = await seen();
    await ask('profile-change', { changes: [grief] });
    await heard(2);
    const set = await seen();
    await ask('vault-set', { passphrase: PASS });
    await ask('vault-lock', {});
    await heard(2);
    expect(await seen()).toEqual(empty);
    await nextSession();
    expect(await seen()).toEqual(empty);
    const shape = (one: unknown) =>
      JSON.stringify(one, (_key, part) =>
        part && typeof part === 'object' && 'marks' in part ? null : part,
      );
    expect(shape(set)).toBe(shape(empty));
    expect(set).not.toEqual(empty);
  });

  it('a badge is emptied when it locks', async () => {
    await used(TAB);
    await ask('vault-set', { passphrase: PASS });
    await heard(1);
    world.sent.length = 0;
    await ask('vault-lock', {});
    expect(await heard(1)).toEqual([{ type: 'badges', badges: { a: null } }]);
  });
});

describe('turning a directory off while it is locked', () => {
  it('works, and what was counted there is gone when it is opened', async () => {
    await used();
    await until(async () => expect((await kept()).opened.counts).toBeDefined());
    await ask('vault-set', { passphrase: PASS });
    await ask('vault-lock', {});
    await ask('turn-off', { directory: PT.id });
    expect([world.registered.size, world.granted.size]).toEqual([0, 0]);
    await ask('vault-unlock', { passphrase: PASS });
    expect((await kept()).opened.counts).toBeUndefined();
  });
});

describe('after a while without anyone', () => {
  beforeEach(async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
  });
  const state = async () => (await ask('vault-state', {})).lock;

  it('it locks, if that was chosen, also after the background was stopped', async () => {
    await ask('vault-lock-after', { minutes: 15 });
    expect(world.idleAfter).toBe(900);
    world.idleAfter = null;
    await start();
    await until(async () => expect(world.idleAfter).toBe(900));
    happen.onIdle.happen('active');
    await settled();
    expect(await state()).toBe('unlocked');
    happen.onIdle.happen('idle');
    await until(async () => expect(await state()).toBe('locked'));
  });

  it('it locks with the screen', async () => {
    await ask('vault-lock-after', { minutes: 60 });
    happen.onIdle.happen('locked');
    await until(async () => expect(await state()).toBe('locked'));
  });

  it('it stays open, if that was not chosen', async () => {
    happen.onIdle.happen('idle');
    happen.onIdle.happen('locked');
    await settled();
    expect(await state()).toBe('unlocked');
  });
});

describe('keeping nothing', () => {
  const disk = async () => (await kept()).lying;

  it('leaves on the disk that nothing is kept, and nothing else', async () => {
    await used();
    await ask('therapy-change', { id: 'x', changes: [{ change: 'name-set', name: 'Dr. Birch' }] });
    await ask('keep-nothing', { on: true });
    await ask('therapy-change', { id: 'y', changes: [{ change: 'name-set', name: 'Dr. Alder' }] });
    await page();
    await settled();
    expect(await disk()).toEqual({
      keys: {},
      sealed: {},
      outside: { 'settings/mine': { keepNothing: true, lockAfter: null } },
    });
    const { therapies } = await ask('check-in-state', {});
    expect([await wishes(), therapies.map(({ name }) => name)]).toEqual([1, ['Dr. Birch', 'Dr. Alder']]);
  });

  it('registers scripts for this session alone, and gives every site back at the next start', async () => {
    await used();
    expect([...world.registered.values()].map((one) => one.persistAcrossSessions)).toEqual([true]);
    await ask('keep-nothing', { on: true });
    expect([...world.registered.values()].map((one) => one.persistAcrossSessions)).toEqual([false]);
    expect(world.granted.size).toBe(1);
    await nextSession();
    await until(async () => expect([world.registered.size, world.granted.size]).toEqual([0, 0]));
    expect([await wishes(), (await ask('vault-state', {})).keepsNothing]).toEqual([0, true]);
  });

  it.each([
    ['it was chosen', async () => {}],
    ['that began so', nextSession],
  ])('gives nothing back while the session lasts in which %s', async (_which, begin) => {
    await ask('keep-nothing', { on: true });
    await begin();
    await used();
    await start();
    happen.onInstalled.happen({ reason: 'update' });
    await settled();
    expect([world.registered.size, world.granted.size]).toEqual([1, 1]);
  });

  it('is taken back by keeping what this session holds, sealed', async () => {
    await ask('keep-nothing', { on: true });
    await used();
    await ask('keep-nothing', { on: false });
    await nextSession();
    expect([await wishes(), world.registered.size]).toEqual([1, 1]);
    expect((await remembered()).filter((key) => key.startsWith('kept:'))).toEqual([]);
  });

  it('is refused while it is locked, and nothing is erased', async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
    await ask('vault-lock', {});
    await expect(ask('keep-nothing', { on: true })).rejects.toThrow('locked');
    await ask('vault-unlock', { passphrase: PASS });
    expect(await wishes()).toBe(1);
  });

  it('changes nothing where memory has no room for what is kept', async () => {
    await used();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(ask('keep-nothing', { on: true })).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect([await wishes(), (await ask('vault-state', {})).keepsNothing]).toEqual([1, false]);
  });

  it('stays after erasing: what is noted next is not kept either', async () => {
    await ask('keep-nothing', { on: true });
    await used();
    expect(await ask('erase', {})).toEqual({ left: [] });
    expect([await wishes(), (await ask('vault-state', {})).keepsNothing]).toEqual([0, true]);
  });
});

describe('erasing while it is locked', () => {
  it('needs no passphrase, and begins anew without one', async () => {
    await used();
    await ask('vault-set', { passphrase: PASS });
    await ask('vault-lock', {});
    expect(await ask('erase', {})).toEqual({ left: [] });
    expect([await wishes(), (await ask('vault-state', {})).lock]).toEqual([0, 'bare']);
  });
});
