import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelState } from '../../../utils/messages/panel.ts';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  fresh,
  GT_PAGE,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  putKept,
  sentTo,
  settled,
  turnOn,
  world,
} from './hall.ts';
import { openPanel, type TestPanel, wholes } from './panel.ts';

const last = (panel: TestPanel): PanelState =>
  wholes(panel).at(-1) ??
  (() => {
    throw new Error('told nothing');
  })();
const people = ['a', 'b'].map((key) =>
  listing({ key, name: `Person ${key}`, statement: 'I work with grief.' }),
);

/** A panel beside a page that lists two people. */
async function beside(): Promise<TestPanel> {
  open(1, PT_PAGE);
  await turnOn(1, PT.id);
  await ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('topic', 'grief') }] });
  const panel = openPanel();
  panel.say({ windowId: 1 });
  await pageSays(1, listingsOf(people));
  await settled();
  expect(last(panel).listings).toHaveLength(2);
  return panel;
}

beforeEach(fresh);

describe('a panel', () => {
  it('is told everything when the page has been read, then only whom the pointer is on', async () => {
    const panel = await beside();
    expect(last(panel)).toMatchObject({ directory: { id: PT.id, on: true }, hasWishes: true, problem: null });
    const before = panel.told.length;
    await pageSays(1, { type: 'pointed', key: 'b', open: false });
    await settled();
    expect(panel.told.slice(before)).toEqual([{ pointed: 'b', pressed: null }]);
  });

  it('is told more of whom it shows, and no more', async () => {
    const panel = await beside();
    const before = panel.told.length;
    panel.say({ windowId: 1, shown: 'b' });
    await until(() => expect(panel.told.length).toBe(before + 1));
    expect(panel.told.at(-1)).toMatchObject({
      person: { key: 'b', readOn: expect.stringMatching(/^\d{4}-/) },
    });
    expect(Object.keys(panel.told.at(-1) ?? {})).toEqual(['person']);
  });

  it('is told when a badge was pressed, each time anew', async () => {
    const panel = await beside();
    const before = panel.told.length;
    await pageSays(1, { type: 'pointed', key: 'b', open: true });
    await pageSays(1, { type: 'pointed', key: 'b', open: true });
    expect(panel.told.slice(before)).toEqual([
      { pointed: 'b', pressed: { key: 'b', at: expect.any(Number) } },
      { pointed: 'b', pressed: { key: 'b', at: expect.any(Number) } },
    ]);
  });

  it('has whom the user chose in it marked on the page, and nobody whom the page chose', async () => {
    const panel = await beside();
    const rings = () => sentTo(1).filter(({ type }) => type === 'ring');
    panel.say({ windowId: 1, shown: 'b' });
    await settled();
    expect(rings()).toEqual([]);
    panel.say({ windowId: 1, shown: 'b', chosen: true });
    await until(() => expect(rings()).toEqual([{ type: 'ring', key: 'b' }]));
    panel.say({ windowId: 1, shown: 'a' });
    await until(() => expect(rings().at(-1)).toEqual({ type: 'ring', key: null }));
    panel.say({ windowId: 1, shown: 'a', chosen: true });
    await until(() => expect(rings()).toHaveLength(3));
    panel.close();
    await until(() => expect(rings().at(-1)).toEqual({ type: 'ring', key: null }));
  });

  it('takes what is drawn from the page in front, and never brings it back', async () => {
    await beside();
    await ask('hide-now', { windowId: 1 });
    expect(sentTo(1).at(-1)).toEqual({ type: 'hide', ended: false, now: true });
  });

  it('hears nothing of where another tab is pointed at', async () => {
    const panel = await beside();
    open(2, GT_PAGE, 2);
    await turnOn(2, 'goodtherapy');
    await pageSays(2, listingsOf(people));
    await settled();
    const before = panel.told.length;
    await pageSays(2, { type: 'pointed', key: 'a', open: false });
    expect(panel.told.length).toBe(before);
  });

  it('follows the tab in front of its window', async () => {
    const panel = await beside();
    open(2, 'https://news.example/');
    panel.say({ windowId: 1, again: true });
    await until(() => expect(last(panel).directory).toBeNull());
  });

  it('is told how many rows could not be read', async () => {
    const panel = await beside();
    await pageSays(1, listingsOf([...people, listing({ key: 'c', name: 'x'.repeat(400) })]));
    await until(() => expect(last(panel)).toMatchObject({ unread: 1 }));
    expect(last(panel).listings).toHaveLength(2);
  });

  it('is told what to ask the browser for, where the directory in front is off', async () => {
    open(1, GT_PAGE);
    const panel = openPanel();
    panel.say({ windowId: 1 });
    await until(() =>
      expect(last(panel).directory).toMatchObject({
        id: 'goodtherapy',
        on: false,
        asks: ['https://www.goodtherapy.org/*'],
      }),
    );
  });

  it('is told why, when what is kept cannot be read, and shows it again when that is over', async () => {
    const panel = await beside();
    await putKept('profile', 'mine', { version: 9 });
    panel.say({ windowId: 1, again: true });
    await until(() => expect(last(panel)).toMatchObject({ problem: 'unfit', listings: [] }));
    await ask('erase', {});
    await until(() => expect(last(panel)).toMatchObject({ problem: null, directory: { on: false } }));
  });

  it('of someone else is told nothing, and so is one that has closed or says what no panel says', async () => {
    const stranger = openPanel('other');
    stranger.say({ windowId: 1 });
    const otherwise = openPanel('test-extension-id', 'page');
    otherwise.say({ windowId: 1 });
    const odd = openPanel();
    odd.say({ window: 'x' });
    const closed = openPanel();
    closed.say({ windowId: 1 });
    await until(() => expect(closed.told).toHaveLength(1));
    closed.close();
    await ask('profile-change', { changes: [{ change: 'value-add', value: 'v_family' }] });
    expect([stranger.told, otherwise.told, odd.told, closed.told.slice(1)]).toEqual([[], [], [], []]);
  });

  it('is told of access that the browser has not given, until it comes or the page is left', async () => {
    open(1, PT_PAGE);
    const panel = openPanel();
    panel.say({ windowId: 1 });
    await until(() => expect(last(panel).refused).toBe(false));
    await ask('turn-on', { directory: PT.id, mode: 'page', tabId: 1 });
    await until(() => expect(last(panel).refused).toBe(true));
    Object.assign(world.tabs[0] ?? {}, { url: `${PT_PAGE}?page=2` });
    panel.say({ windowId: 1, again: true });
    await until(() => expect(last(panel).refused).toBe(false));
  });

  it('of a site that nobody described is told that it was read by its shape', async () => {
    open(1, 'https://care.example/therapists');
    await turnOn(1, 'site:care.example');
    const panel = openPanel();
    panel.say({ windowId: 1 });
    await pageSays(1, listingsOf(people));
    await until(() => expect(last(panel)).toMatchObject({ byShape: true, once: false }));
    expect(last(panel)).toMatchObject({ directory: { label: 'care.example', on: true } });
  });
});
