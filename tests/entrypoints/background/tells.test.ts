import { beforeEach, describe, expect, it } from 'vitest';
import { hedge } from '../../support/hedge.ts';
import { quickKeys } from '../../support/quick-keys.ts';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import { ask, fresh, grant, open, PT, PT_PAGE, settled, world } from './hall.ts';
import { openPanel, type TestPanel, wholes } from './panel.ts';

/** Whom each thing that is done is told: the panels, and the pages of ours with what has changed. */

quickKeys();
beforeEach(fresh);

const SITE = 'https://hedge.example/people';
/** A panel beside what is in front, that was told all there is so far. */
async function beside(url: string): Promise<TestPanel> {
  open(1, url);
  const panel = openPanel();
  panel.say({ windowId: 1 });
  await until(() => expect(wholes(panel)).toHaveLength(1));
  world.told = [];
  return panel;
}

/** What panels and pages are told of what is done. */
async function toldOf(panel: TestPanel, done: () => Promise<unknown>) {
  const before = wholes(panel).length;
  await done();
  await settled();
  const panels = wholes(panel).slice(before);
  const pages = world.told.map((told) => (told as { what: string[] }).what);
  return { panels, pages };
}

describe('a change of the profile', () => {
  it('is told the panels and the pages', async () => {
    const panel = await beside(PT_PAGE);
    const change = { change: 'wish-set', wish: wish('topic', 'grief') } as const;
    const told = await toldOf(panel, () => ask('profile-change', { changes: [change] }));
    expect(told.panels).toEqual([expect.objectContaining({ hasWishes: true, wishes: [change.wish] })]);
    expect(told.pages).toEqual([['profile']]);
  });

  it('that is refused is told nobody', async () => {
    const panel = await beside(PT_PAGE);
    const change = { change: 'wish-set', wish: wish('state', 'grief') } as const;
    const told = await toldOf(panel, () =>
      expect(ask('profile-change', { changes: [change] })).rejects.toThrow('refused'),
    );
    expect(told).toEqual({ panels: [], pages: [] });
  });
});

describe('a copy that is brought back', () => {
  it('is told the panels, and the pages all that may have changed', async () => {
    const change = { change: 'wish-set', wish: wish('topic', 'grief') } as const;
    await ask('profile-change', { changes: [change] });
    const { text } = await ask('backup-take', { passphrase: null });
    await ask('profile-change', { changes: [{ change: 'wish-drop', about: 'topic grief' }] });
    const panel = await beside(PT_PAGE);
    const told = await toldOf(panel, () =>
      ask('backup-bring', { text, passphrase: null, how: 'replace', parts: ['wishes'] }),
    );
    expect(told.panels).toEqual([expect.objectContaining({ hasWishes: true, wishes: [change.wish] })]);
    expect(told.pages).toEqual([expect.arrayContaining(['profile', 'directories', 'kept', 'therapies'])]);
  });
});

describe('a lesson that is kept', () => {
  it('is told the panels and the pages', async () => {
    const panel = await beside(SITE);
    grant('https://hedge.example/*');
    await settled();
    const lesson = { windowId: 1, label: 'Hedge', descriptor: hedge, mode: 'page' } as const;
    const told = await toldOf(panel, () => ask('teach-keep', lesson));
    expect(told.panels).toEqual([
      expect.objectContaining({ directory: { id: hedge.id, label: 'Hedge', on: true, asks: hedge.matches } }),
    ]);
    expect(told.pages).toEqual([['directories']]);
  });
});

describe('a page that is read once', () => {
  it('is told the panels alone', async () => {
    const panel = await beside(SITE);
    world.granted.add('https://hedge.example/*');
    world.documents.set(1, '1 people');
    world.once = {
      host: 'hedge.example',
      page: 'results',
      listings: [listing({ key: 'a' })],
      tooLarge: false,
      document: '1 people',
    };
    const told = await toldOf(panel, () => ask('read-once', { tabId: 1 }));
    expect(told.panels).toEqual([
      expect.objectContaining({ once: true, listings: [expect.objectContaining({ key: 'a' })] }),
    ]);
    expect(told.pages).toEqual([]);
  });
});

describe('a passphrase', () => {
  it('that is set is told the pages alone', async () => {
    const panel = await beside(PT_PAGE);
    const told = await toldOf(panel, () => ask('vault-set', { passphrase: 'seven grey herons' }));
    expect(told).toEqual({ panels: [], pages: [['vault']] });
  });
});

describe('access', () => {
  it('that was waited for is told the panels and the pages when it comes', async () => {
    const panel = await beside(PT_PAGE);
    await ask('turn-on', { directory: PT.id, mode: 'page', tabId: 1 });
    await settled();
    world.told = [];
    const told = await toldOf(panel, async () => grant(PT.origin));
    expect(told.panels).toEqual([
      expect.objectContaining({
        refused: false,
        directory: expect.objectContaining({ id: PT.id, on: true }),
      }),
    ]);
    expect(told.pages).toEqual([['directories']]);
  });

  it('that nobody waited for is told nobody', async () => {
    const panel = await beside(PT_PAGE);
    expect(await toldOf(panel, async () => grant(PT.origin))).toEqual({ panels: [], pages: [] });
  });
});
