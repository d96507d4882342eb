import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hedge } from '../../support/hedge.ts';
import { listing } from '../../support/samples.ts';
import {
  ask,
  fresh,
  GT,
  GT_PAGE,
  grant,
  happen,
  keptAt,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  putKept,
  settled,
  start,
  turnOn,
  whole,
  world,
} from './hall.ts';
import { openPanel, wholes } from './panel.ts';

/** What is left of a directory that was turned off, or was chosen and never came on. */

beforeEach(fresh);
afterEach(() => void vi.restoreAllMocks());

const modes = async () =>
  Object.fromEntries(
    (await ask('options-state', {})).directories
      .filter(({ mode }) => mode !== 'off')
      .map(({ id, mode }) => [id, mode]),
  );
const remembered = async () =>
  Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => /^[a-z]+:/.test(key));
const chosen = (directory: string, tabId: number | null) =>
  ask('turn-on', { directory, mode: 'page', tabId });

describe('a directory that waits for access', () => {
  it('waits no longer when it is turned off: access that comes later turns nothing on', async () => {
    open(1, PT_PAGE);
    await chosen(PT.id, 1);
    await ask('turn-off', { directory: PT.id });
    grant(PT.origin);
    await settled();
    expect(await modes()).toEqual({});
  });

  it('waits beside another, and each comes on with its own access', async () => {
    open(1, PT_PAGE);
    open(2, GT_PAGE, 2);
    await chosen(PT.id, 1);
    await chosen(GT.id, 2);
    grant(PT.origin);
    await settled();
    expect(await modes()).toEqual({ [PT.id]: 'page' });
    grant(GT.origin);
    await settled();
    expect(await modes()).toEqual({ [PT.id]: 'page', [GT.id]: 'page' });
  });

  it('waits on where a part of what it asked for is given, and comes on with all of it', async () => {
    await chosen('docplanner', null);
    const one = 'https://www.jameda.de/*';
    grant(one);
    await settled();
    expect(await modes()).toEqual({});
    const { DIRECTORIES } = await import('../../../utils/directories/registry.ts');
    grant(...(DIRECTORIES.find(({ id }) => id === 'docplanner')?.matches ?? []));
    await settled();
    expect(await modes()).toEqual({ docplanner: 'page' });
  });

  it('is said to have been refused beside its own tab alone', async () => {
    open(1, PT_PAGE);
    open(2, PT_PAGE, 2);
    await chosen(PT.id, 1);
    for (const [windowId, refused] of [
      [1, true],
      [2, false],
    ] as const) {
      const panel = openPanel();
      panel.say({ windowId });
      await settled();
      expect([windowId, wholes(panel).at(-1)?.refused]).toEqual([windowId, refused]);
    }
  });

  it('comes on once: what is taken back and given again turns nothing on', async () => {
    open(1, PT_PAGE);
    await chosen(PT.id, 1);
    grant(PT.origin);
    await settled();
    await ask('turn-off', { directory: PT.id });
    grant(PT.origin);
    await settled();
    expect(await modes()).toEqual({});
  });

  it('is forgotten when it came on, also where it is turned off by the browser’s own settings', async () => {
    open(1, PT_PAGE);
    await chosen(PT.id, 1);
    grant(PT.origin);
    await settled();
    expect((await remembered()).filter((key) => key.startsWith('awaited'))).toEqual([]);
  });
});

describe('a directory with many hosts', () => {
  it('that is on at a second one stays on at the first', async () => {
    open(1, 'https://www.doctoralia.es/buscar?q=psicologo');
    await turnOn(1, 'docplanner');
    open(2, 'https://www.jameda.de/suchen?q=psychotherapeut');
    await turnOn(2, 'docplanner');
    expect([...world.registered.values()].map(({ matches }) => [...matches].sort())).toEqual([
      ['https://www.doctoralia.es/*', 'https://www.jameda.de/*'],
    ]);
  });

  it('is said to be off at a host where it was not turned on, whatever a broad grant opens', async () => {
    open(1, 'https://www.doctoralia.es/buscar?q=psicologo');
    await turnOn(1, 'docplanner');
    grant('https://*/*');
    const mode = async (url: string) => (await ask('popup-state', { url, tabId: 1 })).mode;
    expect(await mode('https://www.jameda.de/suchen?q=x')).toBe('off');
    expect(await mode('https://www.doctoralia.es/buscar?q=x')).toBe('page');
  });
});

describe('turning a directory off', () => {
  it('has this session forget whom it read there, and nobody who was read elsewhere', async () => {
    open(1, PT_PAGE);
    open(2, GT_PAGE, 2);
    await turnOn(1, PT.id);
    await turnOn(2, GT.id);
    for (const tab of [1, 2]) await pageSays(tab, listingsOf([listing({ key: 'a' })]));
    await settled();
    const before = await remembered();
    await ask('turn-off', { directory: PT.id });
    await settled();
    const after = await remembered();
    expect(after.filter((key) => key.includes(PT.id))).toEqual([]);
    const others = before.filter((key) => key.includes(GT.id));
    expect(others.length).toBeGreaterThan(2);
    expect(after).toEqual(expect.arrayContaining(others));
  });

  it('while its page is being counted leaves nothing learned', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const { session } = fakeBrowser.storage;
    const get = session.get.bind(session);
    let go: (() => void) | undefined;
    vi.spyOn(session, 'get').mockImplementation((async (keys: string[] | null) => {
      if (!go && keys?.[0] === `brought:${PT.id}`)
        await new Promise<void>((resolve) => {
          go = resolve;
        });
      return get(keys);
    }) as never);
    await pageSays(1, listingsOf([listing({ key: 'a', statement: 'I work with grief.' })]));
    await settled();
    expect(go).toBeDefined();
    const off = ask('turn-off', { directory: PT.id });
    await settled();
    go?.();
    await off;
    await settled();
    expect(await keptAt('counts', PT.id)).toBeUndefined();
    expect((await remembered()).filter((key) => /^(?:brought|counts):/.test(key))).toEqual([]);
  });

  it('while its page speaks leaves nothing, whenever it comes', async () => {
    for (let turns = 0; turns < 16; turns += 3) {
      await fresh();
      open(1, PT_PAGE);
      await turnOn(1, PT.id);
      const said = pageSays(1, listingsOf([listing({ key: 'a', statement: 'I work with grief.' })]));
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      await Promise.all([said, ask('turn-off', { directory: PT.id })]);
      await settled();
      const left = (await remembered()).filter((key) => !key.startsWith('begun:'));
      expect([turns, left, await keptAt('counts', PT.id)]).toEqual([turns, [], undefined]);
    }
  });

  it('gives its access back first: where the background is stopped in the midst, it is off all the same', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const stuck = vi
      .spyOn(whole.scripting, 'unregisterContentScripts')
      .mockImplementation((() => new Promise(() => undefined)) as never);
    void ask('turn-off', { directory: PT.id });
    await settled();
    stuck.mockRestore();
    await start();
    happen.onStartup.happen();
    await settled();
    expect([await modes(), world.registered.size, [...world.granted]]).toEqual([{}, 0, []]);
  });

  it('gives back what was asked for it alone', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    world.granted.add('https://once.example/*');
    const removed = vi.spyOn(whole.permissions, 'remove');
    await ask('turn-off', { directory: PT.id });
    expect([...world.granted]).toEqual(['https://once.example/*']);
    expect(removed.mock.calls.map(([{ origins }]) => origins)).toEqual([[PT.origin]]);
  });
});

describe('access that the user gives again while what was taken is gone through', () => {
  it('is not given back, whenever it comes, and the directory comes on with it', async () => {
    open(1, PT_PAGE);
    for (const look of ['contains', 'getAll'] as const) {
      await turnOn(1, PT.id);
      await settled();
      world.granted.delete(PT.origin);
      const real = whole.permissions[look] as (asked: never) => Promise<unknown>;
      const once = vi.spyOn(whole.permissions, look).mockImplementationOnce((async (asked: never) => {
        const found = await real(asked);
        world.granted.add(PT.origin);
        return found;
      }) as never);
      happen.onRemoved.happen({ origins: [PT.origin] });
      await settled();
      once.mockRestore();
      await ask('turn-on', { directory: PT.id, mode: 'page', tabId: 1 });
      await settled();
      expect([look, [...world.granted], await modes()]).toEqual([look, [PT.origin], { [PT.id]: 'page' }]);
    }
  });
});

describe('a directory that was taught and cannot be read any more', () => {
  async function unread(): Promise<void> {
    open(1, 'https://hedge.example/people');
    grant('https://hedge.example/*');
    await ask('teach-keep', { windowId: 1, label: 'Hedge', descriptor: hedge, mode: 'page' });
    await putKept('taught', hedge.id, { odd: true });
    await start();
  }

  it('is forgotten with its access', async () => {
    await unread();
    await ask('teach-forget', { directory: hedge.id });
    await settled();
    expect([world.registered.size, [...world.granted]]).toEqual([0, []]);
  });

  it('ends at the next start, and its access with it', async () => {
    await unread();
    world.granted.add('https://once.example/*');
    happen.onStartup.happen();
    await settled();
    expect([world.registered.size, [...world.granted]]).toEqual([0, ['https://once.example/*']]);
  });

  it('leaves another that is on at the same site its access', async () => {
    const site = 'site:hedge.example';
    open(1, 'https://hedge.example/people');
    grant('https://hedge.example/*');
    await turnOn(1, site);
    await unread();
    happen.onStartup.happen();
    await settled();
    expect([[...world.registered.keys()], [...world.granted]]).toEqual([[site], ['https://hedge.example/*']]);
  });
});
