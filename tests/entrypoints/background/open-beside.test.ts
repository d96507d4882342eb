import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listing } from '../../support/samples.ts';
import {
  ask,
  fresh,
  GT,
  GT_PAGE,
  grant,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  sentTo,
  settled,
  start,
  turnOn,
  withdraw,
  world,
} from './hall.ts';
import { openPanel } from './panel.ts';

beforeEach(fresh);

const reading = async (tabId: number) => (await fakeBrowser.storage.session.get(null))[`tab:${tabId}`];

describe('a click on a badge', () => {
  const press = { type: 'pointed', key: 'a', open: true };
  const pointed = async (tabId: number) =>
    ((await reading(tabId)) as { pointed?: string } | undefined)?.pointed;

  it('opens the panel too in a background that has just begun', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await start();
    await pageSays(1, press);
    await settled();
    expect(world.panelsOpened).toEqual([1]);
  });

  it.each<[string, string, () => Promise<void>]>([
    ['was never turned on', PT_PAGE, async () => {}],
    ['was never turned on, though its site may be read', PT_PAGE, async () => grant(PT.origin)],
    [
      'is on at another host alone',
      'https://www.jameda.de/suchen?q=psychotherapeut',
      () => turnOn(2, 'docplanner'),
    ],
  ])('opens nothing where the directory %s', async (_what, url, before) => {
    open(2, 'https://www.doctoralia.es/buscar?q=psicologo');
    open(1, url);
    await before();
    for (const again of [false, true]) {
      if (again) await start();
      await pageSays(1, press);
      await settled();
    }
    expect([world.panelsOpened, await reading(1)]).toEqual([[], undefined]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['it was turned off', () => ask('turn-off', { directory: PT.id })],
    ['its access was taken back', async () => withdraw(PT.origin)],
    ['everything was erased', () => ask('erase', {})],
  ])('opens nothing, writes nothing and tells nobody after %s', async (_what, end) => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    await pageSays(1, { ...press, open: false });
    expect(await pointed(1)).toBe('a');
    await end();
    // Even before all of that is done.
    void pageSays(1, press);
    await settled();
    expect(await reading(1)).toBeUndefined();
    const panel = openPanel();
    panel.say({ windowId: 1 });
    await settled();
    const before = panel.told.length;
    for (const again of [false, true]) {
      if (again) await start();
      await pageSays(1, press);
      await settled();
    }
    expect([world.panelsOpened, await reading(1), panel.told.length]).toEqual([[], undefined, before]);
  });

  it('leaves what was read at other directories where it is', async () => {
    open(1, PT_PAGE);
    open(2, GT_PAGE);
    await turnOn(1, PT.id);
    await turnOn(2, GT.id);
    for (const tab of [1, 2]) await pageSays(tab, listingsOf([listing({ key: 'a' })]));
    await ask('turn-off', { directory: GT.id });
    expect([await reading(1), await reading(2)]).toEqual([
      expect.objectContaining({ keys: ['a'] }),
      undefined,
    ]);
    // Its script is ended, although nothing but its reading said that there is one.
    expect(sentTo(2)).toContainEqual({ type: 'hide', ended: true });
    expect(sentTo(1)).not.toContainEqual({ type: 'hide', ended: true });
    await settled();
  });
});
