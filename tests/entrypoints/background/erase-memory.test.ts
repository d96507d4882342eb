import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UNKNOWN_SETTING } from '../../../utils/fit/setting.ts';
import { hedge } from '../../support/hedge.ts';
import { listing, wish } from '../../support/samples.ts';
import {
  ask,
  fresh,
  grant,
  happen,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  putKept,
  settled,
  start,
  turnOn,
  world,
} from './hall.ts';

/** What a background that runs on has in its own memory, when what is kept is erased or put in place under it. */

beforeEach(fresh);
afterEach(() => void vi.restoreAllMocks());

const HEDGE = 'https://hedge.example/*';
async function taught(): Promise<void> {
  open(1, 'https://hedge.example/people');
  grant(HEDGE);
  await ask('teach-keep', { windowId: 1, label: 'Hedge', descriptor: hedge, mode: 'page' });
}

describe('after everything was erased', () => {
  it('nothing that was taught lies at hand', async () => {
    await taught();
    expect(await ask('directory-source', { directory: hedge.id })).not.toBeNull();
    await ask('erase', {});
    expect(await ask('directory-source', { directory: hedge.id })).toBeNull();
  });

  it('no estimate is held, nor what it was made of', async () => {
    const { assessTab } = await import('../../../utils/session/panel-state.ts');
    const { EMPTY_PROFILE } = await import('../../../utils/profile/profile.ts');
    const seen = {
      listing: listing({ key: 'a' }),
      differs: [],
      sawProfile: false,
      card: null,
      at: 0,
      own: null,
    };
    const known = {
      profile: { ...EMPTY_PROFILE, wishes: [wish('topic', 'grief')] },
      setting: UNKNOWN_SETTING,
      listings: new Map([['a', seen]]),
    };
    const estimate = () => assessTab({ host: 'h', keys: ['a'] }, known as never)[0]?.estimate;
    const before = estimate();
    expect(estimate()).toBe(before);
    await ask('erase', {});
    expect(estimate()).not.toBe(before);
  });

  it('what a page said just before is not kept after', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    let go: (() => void) | undefined;
    vi.spyOn(session, 'set').mockImplementation((async (entries: Record<string, unknown>) => {
      if (!go && Object.hasOwn(entries, 'tab:1'))
        await new Promise<void>((resolve) => {
          go = resolve;
        });
      return set(entries);
    }) as never);
    const said = pageSays(1, listingsOf([listing({ key: 'a' })]));
    await settled();
    expect(go).toBeDefined();
    const erased = ask('erase', {});
    await settled();
    go?.();
    await Promise.all([said, erased]);
    await settled();
    expect(Object.keys(await session.get(null))).toEqual([]);
  });

  it('where nothing is kept the session goes on: what is turned on next stays on while it lasts', async () => {
    await ask('keep-nothing', { on: true });
    await ask('erase', {});
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await start();
    happen.onStartup.happen();
    await settled();
    expect([[...world.registered.keys()], [...world.granted]]).toEqual([[PT.id], [PT.origin]]);
  });
});

describe('after a backup was brought in', () => {
  const bring = async (text: string) =>
    ask('backup-bring', { text, passphrase: null, how: 'replace', parts: ['profile', 'wishes', 'taught'] });

  it('the profile is a later one', async () => {
    await ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('topic', 'grief') }] });
    const { text } = await ask('backup-take', { passphrase: null });
    const before = (await ask('options-state', {})).revision;
    await bring(text);
    expect((await ask('options-state', {})).revision).toBeGreaterThan(before);
  });

  it('a directory that is on and was not to be read is registered as the file has it', async () => {
    await taught();
    const { text } = await ask('backup-take', { passphrase: null });
    await putKept('taught', hedge.id, undefined);
    world.registered.clear();
    await start();
    await bring(text);
    await settled();
    expect([...world.registered.values()]).toMatchObject([{ id: hedge.id, matches: [HEDGE] }]);
  });
});
