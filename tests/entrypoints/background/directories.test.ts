import { beforeEach, describe, expect, it } from 'vitest';
import { hedge } from '../../support/hedge.ts';
import { listing } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
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
  sentTo,
  settled,
  start,
  turnOn,
  withdraw,
  world,
} from './hall.ts';

beforeEach(fresh);

const modes = async () =>
  Object.fromEntries(
    (await ask('options-state', {})).directories
      .filter(({ mode }) => mode !== 'off')
      .map(({ id, mode }) => [id, mode]),
  );
const ENDED = { type: 'hide', ended: true };

describe('turning a directory on', () => {
  it('registers its script where access was given, and begins in every page of it that is open', async () => {
    open(1, PT_PAGE);
    open(2, PT_PAGE.replace('fernhill', 'elm'));
    await turnOn(1, PT.id);
    expect([...world.registered.values()]).toMatchObject([
      { id: PT.id, matches: [PT.origin], js: ['signs.js', 'overlay.js'] },
    ]);
    expect(world.ran.map(({ tabId }) => tabId).sort()).toEqual([1, 2]);
    expect(await modes()).toEqual({ [PT.id]: 'page' });
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ directory: { id: PT.id }, draws: true });
  });

  it('has what draws come to a page that shows people, and answers with what to draw with', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    world.ran.length = 0;
    expect(await pageSays(1, { type: 'draw' })).toEqual({
      sheet: expect.stringContaining('.box'),
      outlines: expect.objectContaining({ em: expect.any(Number) }),
      words: expect.objectContaining({ here: expect.any(String) }),
    });
    expect(world.ran).toEqual([{ tabId: 1, files: ['layer.js'] }]);
  });

  it('has nothing come where it reads quietly, or is off', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id, 'quiet');
    world.ran.length = 0;
    expect(await pageSays(1, { type: 'draw' })).toBeNull();
    await ask('turn-off', { directory: PT.id });
    expect(await pageSays(1, { type: 'draw' })).toBeNull();
    expect(world.ran).toEqual([]);
  });

  it('is done when the browser has asked, though the background was stopped meanwhile', async () => {
    open(1, PT_PAGE);
    await ask('turn-on', { directory: PT.id, mode: 'quiet', tabId: 1 });
    expect(await modes()).toEqual({});
    await start();
    grant(PT.origin);
    await until(async () => expect(await modes()).toEqual({ [PT.id]: 'quiet' }));
    await until(() => expect(world.ran).toEqual([{ tabId: 1, files: ['signs.js', 'overlay.js'] }]));
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ draws: false });
  });

  it('that was refused turns nothing on, and no broad grant does so later', async () => {
    open(1, PT_PAGE);
    await ask('turn-on', { directory: PT.id, mode: 'page', tabId: 1 });
    expect(world.registered.size).toBe(0);
    grant('https://*/*');
    await settled();
    expect(await modes()).toEqual({});
    expect([world.registered.size, world.ran]).toEqual([0, []]);
    expect(await pageSays(1, { type: 'begin' })).toBeNull();
  });

  it('at one host of a directory does so at that host alone, also after a broad grant', async () => {
    open(1, 'https://www.doctoralia.es/buscar?q=psicologo');
    await turnOn(1, 'docplanner');
    const [script] = world.registered.values();
    expect(script?.matches).toEqual(['https://www.doctoralia.es/*']);
    grant('https://*/*');
    happen.onStartup.happen();
    await settled();
    expect([...world.registered.values()].map(({ matches }) => matches)).toEqual([
      ['https://www.doctoralia.es/*'],
    ]);
    open(2, 'https://www.jameda.de/suchen?q=psychotherapeut');
    expect(await pageSays(2, { type: 'begin' })).toBeNull();
  });

  it('that is unknown does nothing', async () => {
    await ask('turn-on', { directory: 'nowhere', mode: 'page', tabId: null });
    expect(world.registered.size).toBe(0);
  });
});

describe('turning a directory off', () => {
  it('ends its own tabs and leaves those of others alone', async () => {
    open(1, PT_PAGE);
    open(2, GT_PAGE);
    await turnOn(1, PT.id);
    await turnOn(2, GT.id);
    for (const tab of [1, 2]) await pageSays(tab, { type: 'begin' });
    for (const tab of [1, 2]) await pageSays(tab, listingsOf([listing()]));
    world.sent.length = 0;
    await ask('turn-off', { directory: GT.id });
    expect(sentTo(2)).toContainEqual(ENDED);
    expect(sentTo(1)).not.toContainEqual(ENDED);
    expect([...world.registered.keys()]).toEqual([PT.id]);
    expect(world.granted).toEqual(new Set([PT.origin]));
  });

  it('ends a tab whose script has begun and has read nothing yet', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await pageSays(1, { type: 'begin' });
    await ask('turn-off', { directory: PT.id });
    expect(sentTo(1)).toContainEqual(ENDED);
  });

  it('forgets what was learned there', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await pageSays(1, listingsOf([listing({ statement: 'I work with grief.' })]));
    const { loadCounts } = await import('../../../utils/store/counts.ts');
    await until(async () => expect((await loadCounts(PT.id)).seen.statement).toBe(1));
    await ask('turn-off', { directory: PT.id });
    expect((await loadCounts(PT.id)).seen.statement).toBe(0);
  });

  it('tells pages of ours', async () => {
    await ask('turn-off', { directory: PT.id });
    expect(world.told).toContainEqual({ type: 'changed', what: ['directories'] });
  });
});

describe('access that is taken back in the browser’s own settings', () => {
  it('ends the directory at once, before its page speaks', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await pageSays(1, { type: 'begin' });
    withdraw(PT.origin);
    await until(() => expect(sentTo(1)).toContainEqual(ENDED));
    expect(world.registered.size).toBe(0);
    expect(await modes()).toEqual({});
  });

  it('and given again more broadly turns nothing on', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    withdraw(PT.origin);
    await settled();
    grant('https://*/*');
    await settled();
    expect([await modes(), world.registered.size]).toEqual([{}, 0]);
  });
});

describe('after an update', () => {
  it('the script begins anew in pages that are open, and only where a directory is on', async () => {
    open(1, PT_PAGE);
    open(2, GT_PAGE);
    await turnOn(1, PT.id);
    world.ran.length = 0;
    await start();
    happen.onInstalled.happen({ reason: 'update' });
    await until(() => expect(world.ran).toEqual([{ tabId: 1, files: ['signs.js', 'overlay.js'] }]));
    expect(world.created).toEqual([]);
  });

  it('what was turned on before its places were noted stays on, and its places are noted', async () => {
    world.granted.add(PT.origin);
    await putKept('directories', PT.id, 'quiet');
    happen.onInstalled.happen({ reason: 'update' });
    await until(async () =>
      expect(await keptAt('directories', PT.id)).toEqual({
        mode: 'quiet',
        origins: [PT.origin],
      }),
    );
  });

  it('the first screen is shown once, after installing', async () => {
    happen.onInstalled.happen({ reason: 'install' });
    await settled();
    expect(world.created).toEqual(['chrome-extension://test-extension-id/welcome.html']);
  });
});

describe('a directory that was taught', () => {
  it('is kept, begins where it was taught, registers like any other, and is forgotten with its access', async () => {
    open(1, 'https://hedge.example/people');
    grant('https://hedge.example/*');
    const id = await ask('teach-keep', { windowId: 1, label: 'Hedge', descriptor: hedge, mode: 'page' });
    expect(id).toBe(hedge.id);
    expect([...world.registered.values()]).toMatchObject([{ id, matches: hedge.matches }]);
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ directory: { id, label: 'Hedge' } });
    expect(await ask('directory-source', { directory: hedge.id })).toContain('hedge.example');
    await ask('teach-forget', { directory: hedge.id });
    expect(sentTo(1)).toContainEqual(ENDED);
    expect([world.registered.size, world.granted.size]).toEqual([0, 0]);
    expect(await pageSays(1, { type: 'begin' })).toBeNull();
  });

  it('runs alone where the site was on by its shape, which runs again when it is forgotten', async () => {
    const site = 'site:hedge.example';
    open(1, 'https://hedge.example/people');
    grant('https://hedge.example/*');
    await turnOn(1, site);
    expect([...world.registered.keys()]).toEqual([site]);
    await ask('teach-keep', { windowId: 1, label: 'Hedge', descriptor: hedge, mode: 'page' });
    expect([...world.registered.keys()]).toEqual([hedge.id]);
    await ask('turn-off', { directory: hedge.id });
    grant('https://hedge.example/*');
    await turnOn(1, site);
    expect([...world.registered.keys()]).toEqual([site]);
  });

  it('is heard by a background that has just begun and has not read the store yet', async () => {
    open(1, 'https://hedge.example/people');
    grant('https://hedge.example/*');
    await ask('teach-keep', { windowId: 1, label: 'Hedge', descriptor: hedge, mode: 'quiet' });
    await start();
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({
      directory: { id: hedge.id },
      draws: false,
    });
  });
});
