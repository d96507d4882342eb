import { beforeEach, describe, expect, it } from 'vitest';
import { listing } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  fresh,
  grant,
  listingsOf,
  open,
  pageSays,
  sentTo,
  settled,
  turnOn,
  withdraw,
  world,
} from './hall.ts';

const PAGE = 'https://care.example/therapists?page=2';
const SITE = 'site:care.example';
const ORIGIN = 'https://care.example/*';

beforeEach(async () => {
  await fresh();
  open(1, PAGE);
});

const on = async () =>
  (await ask('options-state', {})).directories.filter(({ mode }) => mode !== 'off').map(({ id }) => id);

describe('a site that nobody described', () => {
  it('asks for its one host, and is then registered with the script that reads by shape', async () => {
    expect(await ask('popup-state', { url: PAGE, tabId: null })).toMatchObject({
      ...{ directory: null, unknown: 'care.example', site: SITE },
      asks: [ORIGIN],
    });
    await turnOn(1, SITE);
    expect([...world.registered.values()]).toMatchObject([
      { id: SITE, matches: [ORIGIN], js: ['signs.js', 'shape.js', 'anywhere.js'] },
    ]);
    expect(world.ran).toEqual([{ tabId: 1, files: ['signs.js', 'shape.js', 'anywhere.js'] }]);
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({
      directory: { id: SITE, read: 'generic', matches: [ORIGIN] },
      draws: true,
    });
  });

  it('is a directory like any other from then on, in the popup and among the directories', async () => {
    await turnOn(1, SITE, 'quiet');
    expect(await ask('popup-state', { url: PAGE, tabId: null })).toMatchObject({
      directory: { id: SITE, label: 'care.example' },
      ...{ mode: 'quiet', unknown: null },
    });
    expect(await on()).toEqual([SITE]);
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ draws: false });
  });

  it('answers what its page says with badges for just those', async () => {
    await turnOn(1, SITE);
    await pageSays(1, listingsOf([listing({ key: 'a' }), listing({ key: 'b' })]));
    await until(() => expect(sentTo(1)).toContainEqual({ type: 'badges', badges: { a: null, b: null } }));
  });

  it('is off by one click, and its access is given back', async () => {
    await turnOn(1, SITE);
    await pageSays(1, { type: 'begin' });
    await ask('turn-off', { directory: SITE });
    expect([world.registered.size, world.granted.size, await on()]).toEqual([0, 0, []]);
    expect(sentTo(1)).toContainEqual({ type: 'hide', ended: true });
    expect(await pageSays(1, { type: 'begin' })).toBeNull();
  });

  it('is off when its access is taken back in the browser’s settings', async () => {
    await turnOn(1, SITE);
    withdraw(ORIGIN);
    await until(async () => expect([await on(), world.registered.size]).toEqual([[], 0]));
  });

  it('is not turned on by a refusal, nor by a broad grant later', async () => {
    await ask('turn-on', { directory: SITE, mode: 'page', tabId: 1 });
    grant('https://*/*');
    await settled();
    expect([await on(), world.registered.size]).toEqual([[], 0]);
    expect(await pageSays(1, { type: 'begin' })).toBeNull();
  });
});

describe('what is no site', () => {
  it.each(['http://care.example/', 'file:///home/me/list.html', 'about:blank', 'chrome://settings/'])(
    '%s cannot be turned on',
    async (url) => {
      expect(await ask('popup-state', { url, tabId: null })).toMatchObject({ site: null, asks: [] });
    },
  );

  it.each(['site:', 'site:a b', 'site:care.example/*', 'site:*', 'site:u@care.example', 'care.example'])(
    'an id such as "%s" is none',
    async (id) => {
      await ask('turn-on', { directory: id, mode: 'page', tabId: 1 });
      grant('https://*/*', 'https://care.example/*');
      await settled();
      expect([await on(), world.registered.size]).toEqual([[], 0]);
    },
  );
});
