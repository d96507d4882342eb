import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelUpdate } from '../../../utils/messages/panel.ts';
import { profile } from '../../support/samples.ts';

type Hear = (message: unknown) => void;

/** A browser with one window, and in it one tab of a directory that is on. */
const fake = vi.hoisted(() => ({ connect: (_port: unknown) => {}, pointed: 'a' as string | null, whole: 0 }));
vi.mock('wxt/browser', () => {
  const nothing = { addListener: () => {} };
  return {
    browser: {
      runtime: {
        id: 'own',
        onConnect: { addListener: (hear: typeof fake.connect) => (fake.connect = hear) },
      },
      tabs: {
        onActivated: nothing,
        onUpdated: nothing,
        query: async () => [{ id: 1, url: 'https://www.birch.example/therapists' }],
      },
    },
  };
});
vi.mock('../../../utils/directories/registry.ts', () => ({
  DIRECTORIES: [{ id: 'birch', label: 'Birch', matches: ['https://www.birch.example/*'] }],
}));
vi.mock('../../../utils/store/taught.ts', () => ({ loadTaught: async () => [] }));
vi.mock('../../../utils/store/profile.ts', () => ({ loadProfile: async () => profile() }));
vi.mock('../../../entrypoints/background/directories.ts', () => ({
  directoriesOn: async () => new Map([['birch', 'page']]),
}));
vi.mock('../../../entrypoints/background/readings.ts', () => ({
  tabReading: async () => ({ directory: 'birch', pointed: fake.pointed }),
}));
vi.mock('../../../entrypoints/background/panel-state.ts', () => ({
  panelState: async (_tab: unknown, _profile: unknown, shown: string | null) => {
    fake.whole += 1;
    return { listings: ['everyone'], pointed: fake.pointed, later: shown };
  },
  laterOf: async (_tab: unknown, _profile: unknown, shown: string | null) => shown,
}));

const { servePanels, updatePanels, updatePointed } = await import(
  '../../../entrypoints/background/panels.ts'
);

/** Opens a panel; what it is told, and how it speaks. */
function openPanel(id = 'own'): { told: PanelUpdate[]; say: Hear; close(): void } {
  const told: PanelUpdate[] = [];
  let say: Hear = () => {};
  let close = () => {};
  fake.connect({
    name: 'panel',
    sender: { id },
    onMessage: { addListener: (hear: Hear) => (say = hear) },
    onDisconnect: { addListener: (hear: () => void) => (close = hear) },
    postMessage: (update: PanelUpdate) => told.push(update),
  });
  return { told, say, close };
}

beforeEach(() => {
  fake.pointed = 'a';
  fake.whole = 0;
  servePanels();
});

describe('a panel', () => {
  it('is told everything when it opens, then only what has changed', async () => {
    const { told, say, close } = openPanel();
    say({ windowId: 1 });
    await updatePointed(1);
    say({ windowId: 1, shown: 'b' });
    await updatePointed(1);
    expect(told).toEqual([
      { listings: ['everyone'], pointed: 'a', later: null },
      { pointed: 'a' },
      { later: 'b' },
      { pointed: 'a' },
    ]);
    expect(fake.whole).toBe(1);
    close();
  });

  it('hears nothing of where another tab is pointed at', async () => {
    const { told, say, close } = openPanel();
    say({ windowId: 1 });
    await updatePointed(2);
    expect(told).toHaveLength(1);
    close();
  });

  it('gets updates in the order in which things happened, a whole one before a later part', async () => {
    const { told, say, close } = openPanel();
    say({ windowId: 1 });
    const whole = updatePanels();
    say({ windowId: 1, shown: 'b' });
    await whole;
    await updatePointed(1);
    expect(told.map((update) => ('listings' in update ? 'whole' : Object.keys(update)[0]))).toEqual([
      'whole',
      'whole',
      'later',
      'pointed',
    ]);
    close();
  });

  it('of someone else is told nothing, and so is one that has closed or says what no panel says', async () => {
    const stranger = openPanel('other');
    stranger.say({ windowId: 1 });
    const odd = openPanel();
    odd.say({ window: 'x' });
    const closed = openPanel();
    closed.close();
    await updatePanels();
    expect([stranger.told, odd.told, closed.told]).toEqual([[], [], []]);
  });
});
