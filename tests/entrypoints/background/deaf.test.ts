import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  fresh,
  GT,
  GT_PAGE,
  grant,
  happen,
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
import { openPanel, wholes } from './panel.ts';

/** A page that answers nothing, as while it shows a dialog of its own, holds up nobody but itself. */

beforeEach(fresh);
afterEach(() => void vi.restoreAllMocks());

const ENDED = { type: 'hide', ended: true };
const never = new Promise<never>(() => undefined);
const WISH = { change: 'wish-set', wish: wish('topic', 'grief') } as const;

/** What comes of a task when all else is at rest. */
async function soon(task: Promise<unknown>): Promise<unknown> {
  let outcome: unknown = 'never';
  void task.then((value) => {
    outcome = value;
  });
  await settled();
  await settled();
  return outcome;
}

/** From now on nothing that is sent to this tab or run in it is answered. */
function deafen(tabId: number): void {
  const { sendMessage } = whole.tabs;
  vi.spyOn(whole.tabs, 'sendMessage').mockImplementation((async (to: number, message: object) => {
    await sendMessage(to, message);
    return to === tabId ? never : undefined;
  }) as never);
  const { executeScript } = whole.scripting;
  vi.spyOn(whole.scripting, 'executeScript').mockImplementation(((injection: never) =>
    (injection as { target: { tabId: number } }).target.tabId === tabId
      ? never
      : executeScript(injection)) as never);
}

/** Two directories are on, each with a page that was read; then the first one answers no more. */
async function oneDeaf(): Promise<void> {
  open(1, PT_PAGE);
  open(2, GT_PAGE, 2);
  await turnOn(1, PT.id);
  await turnOn(2, GT.id);
  for (const tab of [1, 2]) {
    await pageSays(tab, { type: 'begin' });
    await pageSays(tab, listingsOf([listing()]));
  }
  await settled();
  world.sent.length = 0;
  deafen(1);
}

describe('beside a page that answers nothing', () => {
  it('everything is erased, and every other page is ended', async () => {
    await oneDeaf();
    await ask('profile-change', { changes: [WISH] });
    expect(await soon(ask('erase', {}))).toEqual({ left: [] });
    expect(sentTo(2)).toContainEqual(ENDED);
    expect((await kept()).opened.profile).toBeUndefined();
    expect(await pageSays(2, { type: 'begin' })).toBeNull();
  });

  it('its directory is turned off, and what it says meanwhile is answered with nothing', async () => {
    await oneDeaf();
    expect(await soon(ask('turn-off', { directory: PT.id }))).toBeNull();
    const many = Array.from({ length: 20 }, () => pageSays(1, listingsOf([listing()])));
    expect(await soon(Promise.all(many))).toEqual(many.map(() => null));
  });

  it('its directory is turned on, and another off after it', async () => {
    await oneDeaf();
    await ask('turn-off', { directory: PT.id });
    grant(PT.origin);
    expect(await soon(ask('turn-on', { directory: PT.id, mode: 'page', tabId: null }))).toBeNull();
    expect(await soon(ask('turn-off', { directory: GT.id }))).toBeNull();
  });

  it('every other page begins anew after an update', async () => {
    await oneDeaf();
    world.ran.length = 0;
    happen.onInstalled.happen({ reason: 'update' });
    await until(() => expect(world.ran.map(({ tabId }) => tabId)).toEqual([2]));
  });

  it('what it asks to be drawn keeps no other page waiting', async () => {
    await oneDeaf();
    const drawn = pageSays(1, { type: 'draw' });
    expect(await pageSays(2, { type: 'begin' })).toMatchObject({ draws: true });
    expect(await soon(drawn)).toMatchObject({ sheet: expect.any(String) });
  });
});

const SITE = 'https://clinic.example/team';
const read = { host: 'clinic.example', page: 'results', tooLarge: false, document: '1 team' };

describe('a page that is read once and answers nothing', () => {
  it('keeps neither other pages nor erasing waiting', async () => {
    await oneDeaf();
    vi.restoreAllMocks();
    open(3, SITE, 3);
    world.granted.add('https://clinic.example/*');
    deafen(3);
    const once = ask('read-once', { tabId: 3 });
    expect(await soon(pageSays(1, { type: 'begin' }))).toMatchObject({ draws: true });
    expect(await soon(ask('erase', {}))).toEqual({ left: [] });
    expect(await soon(once)).toBeNull();
  });

  it('leaves a change of the profile answered though a panel is open beside it, and still stands', async () => {
    open(1, SITE);
    world.granted.add('https://clinic.example/*');
    world.documents.set(1, '1 team');
    world.once = { ...read, listings: [listing({ key: 'a' })] };
    await ask('read-once', { tabId: 1 });
    const panel = openPanel();
    panel.say({ windowId: 1 });
    await until(() => expect(wholes(panel)).toHaveLength(1));
    deafen(1);
    expect(await soon(ask('profile-change', { changes: [WISH] }))).toMatchObject({ profile: {} });
    expect(wholes(panel).at(-1)?.wishes).toHaveLength(1);
    vi.restoreAllMocks();
    const { readingNow } = await import('../../../entrypoints/background/tabs-now.ts');
    expect((await readingNow(1))?.keys).toEqual(['a']);
  });
});

describe('a page that says the same again and again', () => {
  it('is not heard beyond a few dozen at once, and is heard again after', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const said = await Promise.all(Array.from({ length: 300 }, () => pageSays(1, { type: 'draw' })));
    const heard = said.filter((reply) => reply !== null).length;
    expect([heard > 10, heard <= 50]).toEqual([true, true]);
    expect(await pageSays(1, { type: 'draw' })).not.toBeNull();
  });

  it('leaves others heard', async () => {
    open(1, PT_PAGE);
    open(2, PT_PAGE, 2);
    await turnOn(1, PT.id);
    for (let times = 0; times < 300; times++) void pageSays(1, { type: 'begin' });
    expect(await pageSays(2, { type: 'begin' })).toMatchObject({ draws: true });
  });

  it('is erased before all that waits is heard', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const said = Array.from({ length: 40 }, () => pageSays(1, { type: 'begin' }));
    await ask('erase', {});
    const heard = (await Promise.all(said)).filter((reply) => reply !== null);
    expect(heard.length).toBeLessThanOrEqual(1);
  });
});
