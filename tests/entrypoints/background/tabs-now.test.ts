import { beforeEach, describe, expect, it } from 'vitest';
import { siteId } from '../../../utils/messages/once.ts';
import { listing } from '../../support/samples.ts';
import { ask, fresh, happen, open, PT, PT_PAGE, pageSays, start, turnOn, world } from './hall.ts';

const SITE = 'https://clinic.example/team';

/** Whether what was read of a tab is still there. */
async function isRead(tabId: number): Promise<boolean> {
  const { readingNow } = await import('../../../entrypoints/background/tabs-now.ts');
  return (await readingNow(tabId)) !== undefined;
}

/** A page that was read once by a click, which gave access to its site. */
async function readOnce(answer: object | undefined = { document: '1 team' }): Promise<void> {
  open(1, SITE);
  world.granted.add('https://clinic.example/*');
  world.documents.set(1, '1 team');
  const rest = {
    host: 'clinic.example',
    page: 'results',
    listings: [listing({ key: 'a' })],
    tooLarge: false,
  };
  world.once = answer && { ...rest, ...answer };
  await ask('read-once', { tabId: 1 });
}

beforeEach(fresh);

describe('a background', () => {
  it('hears of no tab: each page and tab of any site would start it', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await start();
    const { onTabActivated, onTabCreated, onTabRemoved, onTabUpdated } = happen;
    const tabs = [onTabActivated, onTabCreated, onTabRemoved, onTabUpdated];
    expect(tabs.map((one) => one.hasAny())).toEqual([false, false, false, false]);
  });

  it('tells the panels that it has started: the one that they spoke to is gone', async () => {
    world.told = [];
    await start();
    expect(world.told).toEqual([{ type: 'awake' }]);
  });
});

describe('a page that was read once', () => {
  it('counts while it stands there', async () => {
    await readOnce();
    expect(await isRead(1)).toBe(true);
    await start();
    expect(await isRead(1)).toBe(true);
  });

  it.each([
    ['is loaded again', () => world.documents.set(1, '2 team')],
    ['is left for another of its site', () => world.documents.set(1, '3 blog')],
    ['is left for a site that is not ours to see', () => world.granted.clear()],
    ['is closed', () => (world.tabs = [])],
  ])('is forgotten when it %s, and does not come back', async (_what, leave) => {
    await readOnce();
    leave();
    expect(await isRead(1)).toBe(false);
    world.documents.set(1, '1 team');
    world.granted.add('https://clinic.example/*');
    expect(await isRead(1)).toBe(false);
  });

  it('of which nothing could be read counts until the tab goes to another host', async () => {
    await readOnce(undefined);
    expect(await isRead(1)).toBe(true);
    Object.assign(world.tabs[0] ?? {}, { url: 'https://news.example/' });
    expect(await isRead(1)).toBe(false);
  });

  it('of a site that is on is no longer asked after: its own script reads it', async () => {
    open(1, SITE);
    await turnOn(1, siteId('clinic.example'));
    await pageSays(1, {
      type: 'listings',
      page: 'results',
      listings: [listing({ key: 'a' })],
      continues: false,
    });
    expect(await isRead(1)).toBe(true);
  });
});

describe('access that was asked for', () => {
  const turnedOn = async () => (await ask('popup-state', { url: PT_PAGE, tabId: 1 })).mode;

  it.each([
    ['comes while its page is in front', PT_PAGE, 'page'],
    ['comes beside another place of its page', `${PT_PAGE}#more`, 'page'],
    ['comes after its page was left', `${PT_PAGE}?page=2`, 'off'],
  ])('%s', async (_what, url, mode) => {
    open(1, PT_PAGE);
    await ask('turn-on', { directory: PT.id, mode: 'page', tabId: 1 });
    Object.assign(world.tabs[0] ?? {}, { url });
    world.granted.add(PT.origin);
    happen.onAdded.happen({ origins: [PT.origin] });
    await ask('popup-state', { url, tabId: 1 });
    const { settled } = await import('./hall.ts');
    await settled();
    expect(await turnedOn()).toBe(mode);
  });
});
