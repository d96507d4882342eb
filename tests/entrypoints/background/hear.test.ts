import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HeardFromPage } from '../../../utils/messages/page.ts';
import { listing } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  fresh,
  GT_PAGE,
  grant,
  happen,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  putKept,
  says,
  sentTo,
  settled,
  start,
  turnOn,
  world,
} from './hall.ts';

beforeEach(fresh);

const reading = async (tabId: number) => (await fakeBrowser.storage.session.get(null))[`tab:${tabId}`];
const ours = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/options.html' };

describe('a page of a directory that is on', () => {
  beforeEach(async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
  });

  it('is heard from its top frame, and its listings are kept', async () => {
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    expect(await reading(1)).toMatchObject({ directory: PT.id, keys: ['a'], unread: 0 });
  });

  it.each<[string, object]>([
    ['a frame inside it', { frameId: 3 }],
    ['another extension', { id: 'other' }],
    ['a page that only says where it is from', { origin: 'https://evil.example' }],
    ['a frame of another site', { url: 'https://evil.example/' }],
    ['a page that is being put away', { documentLifecycle: 'pending_deletion' }],
    ['no tab', { tab: undefined }],
    ['a page whose tab shows another site', { tab: { id: 1, windowId: 1, url: 'https://evil.example/' } }],
  ])('is not heard as %s', async (_what, over) => {
    await pageSays(1, listingsOf([listing({ key: 'a' })]), over);
    await settled();
    expect(await reading(1)).toBeUndefined();
    await settled();
  });

  it('is heard where the browser does not say what its tab shows', async () => {
    await pageSays(1, listingsOf([listing({ key: 'a' })]), {
      tab: { id: 1, windowId: 1 },
      origin: undefined,
    });
    await settled();
    expect(await reading(1)).toMatchObject({ keys: ['a'] });
  });

  it.each<[string, object]>([
    ['turn another off', { type: 'turn-off', directory: PT.id }],
    ['change the profile', { type: 'profile-change', changes: [{ change: 'value-add', value: 'v' }] }],
    ['take a copy', { type: 'backup-take' }],
    ['erase everything', { type: 'erase' }],
    ['see the options', { type: 'options-state' }],
    ['read another tab', { type: 'read-once', tabId: 1 }],
  ])('may not %s', async (_what, message) => {
    expect(await pageSays(1, message)).toBeNull();
    expect(world.registered.size).toBe(1);
    expect((await ask('options-state', {})).profile.values).toEqual([]);
  });

  it('has one row that does not fit left out alone, and that is counted', async () => {
    const rows = [
      listing({ key: 'a' }),
      listing({ key: 'long', name: 'x'.repeat(400) }),
      listing({ key: 'b' }),
    ];
    await pageSays(1, listingsOf(rows));
    expect(await reading(1)).toMatchObject({ keys: ['a', 'b'], unread: 1 });
  });

  it('is answered for just the listings that a message holds', async () => {
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    await pageSays(1, listingsOf([listing({ key: 'b' })], { continues: true }));
    const badges = await until(() => {
      const sent = sentTo(1).filter(({ type }) => type === 'badges');
      expect(sent).toHaveLength(2);
      return sent;
    });
    expect(badges.map((sent) => Object.keys(sent.badges as object))).toEqual([['a'], ['b']]);
  });

  it('learns marks only where there are wishes', async () => {
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    await until(() => expect(sentTo(1)).toContainEqual({ type: 'badges', badges: { a: null } }));
    const wish = { facet: 'topic', concept: 'grief', importance: 'must' } as const;
    await ask('profile-change', { changes: [{ change: 'wish-set', wish }] });
    await until(() =>
      expect(sentTo(1).at(-1)).toMatchObject({ badges: { a: { fact: expect.any(String) } } }),
    );
  });

  it('stays calm when the profile cannot be read', async () => {
    await putKept('profile', 'mine', { version: 9 });
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    await until(() => expect(sentTo(1)).toContainEqual({ type: 'badges', badges: { a: null } }));
  });

  it('opens the panel by a click on a badge, at once', () => {
    void pageSays(1, { type: 'pointed', key: null, open: true });
    expect(world.panelsOpened).toEqual([1]);
  });
});

describe('quiet use', () => {
  it('sends the page nothing, whatever happens', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id, 'quiet');
    await pageSays(1, { type: 'begin' });
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    const wish = { facet: 'topic', concept: 'grief', importance: 'must' } as const;
    await ask('profile-change', { changes: [{ change: 'wish-set', wish }] });
    const { loadCounts } = await import('../../../utils/store/counts.ts');
    // What is counted last is done: all that would have been sent was.
    await until(async () => expect((await loadCounts(PT.id)).seen).toBeDefined());
    await settled();
    expect(world.sent).toEqual([]);
    expect(await reading(1)).toMatchObject({ keys: ['a'] });
  });
});

describe('a page of a directory that is off', () => {
  it('is told to end, and nothing of it is kept', async () => {
    open(1, GT_PAGE);
    world.granted.add('https://www.goodtherapy.org/*');
    expect(await pageSays(1, { type: 'begin' })).toBeNull();
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    expect(sentTo(1)).toEqual([{ type: 'hide', ended: true }]);
    expect(await reading(1)).toBeUndefined();
    await settled();
  });
});

describe('a page of ours', () => {
  it.each([
    ['nothing', undefined],
    ['a type that there is none of', { type: 'toString' }],
    ['a page’s message', { type: 'listings', page: 'results', listings: [], continues: false }],
    ['a request with a part missing', { type: 'turn-off' }],
    ['a request with a part too many', { type: 'options-state', all: true }],
  ])('that asks for %s is refused', async (_what, message) => {
    expect(await says(message, ours)).toEqual({ problem: 'refused' });
  });

  it('of another extension is not even answered', async () => {
    expect(await says({ type: 'options-state' }, { ...ours, id: 'other' })).toBeUndefined();
  });

  it('is told what has changed, and only that', async () => {
    await ask('profile-change', { changes: [{ change: 'value-add', value: 'v_family' }] });
    await ask('therapy-change', { id: 'a', changes: [{ change: 'name-set', name: 'Dr. B' }] });
    await ask('therapy-drop', { id: 'a' });
    await ask('turn-off', { directory: PT.id });
    await ask('backup-take', { passphrase: null });
    await ask('raw-take', {});
    expect(world.told).toEqual(
      [['profile'], ['therapies'], ['therapies'], ['directories']].map((what) => ({ type: 'changed', what })),
    );
  });
});

describe('keys and the menu', () => {
  const tab = { id: 7, windowId: 3 };

  it('open the panel of the window', () => {
    happen.onCommand.happen('open-panel', tab);
    happen.onMenu.happen({}, tab);
    expect(world.panelsOpened).toEqual([3, 3]);
  });

  it('open nothing without a tab', async () => {
    happen.onCommand.happen('open-panel', undefined);
    happen.onMenu.happen({}, undefined);
    await settled();
    expect([world.panelsOpened, world.sent]).toEqual([[], []]);
  });
});

describe('a tab that closes', () => {
  it('is forgotten when the next page begins: nobody tells of its end', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    world.tabs = [];
    open(2, PT_PAGE);
    await pageSays(2, { type: 'begin' });
    expect(await reading(1)).toBeUndefined();
    await settled();
  });
});

describe('what a listing says that every object has', () => {
  it('stops neither its page nor the next', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const wish = { facet: 'topic', concept: 'grief', importance: 'must' } as const;
    await ask('profile-change', { changes: [{ change: 'wish-set', wish }] });
    await start();
    const words = 'constructor __proto__ toString hasOwnProperty valueOf';
    const odd = listing({
      key: '__proto__',
      profession: 'constructor',
      issues: words.split(' '),
      statement: words,
    });
    await pageSays(1, listingsOf([odd, listing({ key: 'b' })]));
    await until(() => {
      const badges = sentTo(1).find(({ type }) => type === 'badges')?.badges as object;
      expect(Object.keys(badges)).toEqual(['__proto__', 'b']);
    });
  });
});

describe('whatever a page says', () => {
  const SAYS = {
    begin: { type: 'begin' },
    draw: { type: 'draw' },
    listings: listingsOf([listing({ key: 'a' })]),
    pointed: { type: 'pointed', key: 'a', open: false },
  } satisfies { [T in HeardFromPage['type']]: unknown };

  it.each(Object.entries(SAYS))(
    'does nothing where its directory is off, and is answered with nothing: %s',
    async (_type, said) => {
      open(1, PT_PAGE);
      grant(PT.origin);
      expect(await pageSays(1, said)).toBeNull();
      await settled();
      expect(await reading(1)).toBeUndefined();
      // What is left of another time is ended by whoever brings listings.
      expect(sentTo(1)).toEqual(said === SAYS.listings ? [{ type: 'hide', ended: true }] : []);
    },
  );
});
