import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  fresh,
  GT,
  GT_PAGE,
  kept,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  sentTo,
  settled,
  turnOn,
  whole,
  world,
} from './hall.ts';

beforeEach(fresh);

/** Every record that is kept, opened or not. */
const left = async () => {
  const { opened, lying } = await kept();
  return [...Object.keys(opened), ...Object.values(lying).flatMap(Object.values)];
};
const ENDED = { type: 'hide', ended: true };
const remembered = async () => Object.keys(await fakeBrowser.storage.session.get(null));

/** Someone who has used all of it, with two directories, on one of which a page is still speaking. */
async function used(): Promise<void> {
  open(1, PT_PAGE);
  open(2, GT_PAGE, 2);
  await turnOn(1, PT.id);
  await turnOn(2, GT.id, 'quiet');
  await ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('topic', 'grief') }] });
  await ask('therapy-change', { id: 'a', changes: [{ change: 'name-set', name: 'Dr. B' }] });
  for (const tab of [1, 2]) {
    await pageSays(tab, { type: 'begin' });
    await pageSays(tab, listingsOf([listing({ statement: 'I work with grief.' })]));
  }
  await until(async () => expect(Object.keys((await kept()).opened.counts ?? {})).toHaveLength(2));
}

describe('erasing everything', () => {
  it('ends every tab, script and permission, and leaves no record and no memory', async () => {
    await used();
    expect((await left()).length).toBeGreaterThan(5);
    world.sent.length = 0;
    expect(await ask('erase', {})).toEqual({ left: [] });
    expect([sentTo(1), sentTo(2)]).toEqual([[ENDED], [ENDED]]);
    expect([world.registered.size, world.granted.size]).toEqual([0, 0]);
    expect(await left()).toEqual([]);
    expect(await remembered()).toEqual([]);
    expect(world.told).toContainEqual({
      type: 'changed',
      what: ['profile', 'directories', 'therapies', 'kept', 'vault'],
    });
  });

  it('gives back access that was asked for and belongs to no directory that is on', async () => {
    world.granted.add('https://once.example/*');
    await ask('erase', {});
    expect(world.granted.size).toBe(0);
  });

  it('keeps a page that speaks on from being kept again', async () => {
    await used();
    const late = pageSays(1, listingsOf([listing({ key: 'late' })]));
    await Promise.all([ask('erase', {}), late]);
    await pageSays(1, listingsOf([listing({ key: 'later' })]));
    await settled();
    expect(await left()).toEqual([]);
    expect((await remembered()).filter((key) => key.startsWith('reading:'))).toEqual([]);
  });

  it('says what it could not remove', async () => {
    await used();
    const stuck = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const gone = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const { left } = await ask('erase', {});
    stuck.mockRestore();
    gone.mockRestore();
    expect(left).toEqual(['records']);
  });

  it.each<[string, () => MockInstance]>([
    ['access', () => vi.spyOn(whole.permissions, 'remove').mockRejectedValue(new Error('no'))],
    ['scripts', () => vi.spyOn(whole.scripting, 'unregisterContentScripts').mockResolvedValue()],
    ['memory', () => vi.spyOn(fakeBrowser.storage.session, 'clear').mockResolvedValue()],
  ])('says that it could not remove: %s', async (what, stuck) => {
    await used();
    const kept = stuck();
    const { left } = await ask('erase', {});
    kept.mockRestore();
    expect(left).toEqual([what]);
  });

  it('ends the scripts by itself, also where the browser tells of no access that went', async () => {
    await used();
    const silent = vi.spyOn(whole.permissions, 'remove').mockImplementation(async () => {
      world.granted.clear();
      return true;
    });
    const erased = await ask('erase', {});
    silent.mockRestore();
    await settled();
    expect([erased, world.registered.size]).toEqual([{ left: [] }, 0]);
  });

  it('leaves what came with the installation, and calls it nothing that is left', async () => {
    world.required = [PT.origin];
    await used();
    expect(await ask('erase', {})).toEqual({ left: [] });
  });
});
