import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UNKNOWN_SETTING } from '../../../utils/fit/setting.ts';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import type { Known } from '../../../utils/session/known.ts';
import { StoreProblem } from '../../../utils/store/problem.ts';
import { listing, wish } from '../../support/samples.ts';

const world = vi.hoisted(() => ({
  sent: [] as unknown[],
  judged: [] as number[],
  known: (): Promise<unknown> => Promise.reject(new Error('nothing is known yet')),
}));
const people = new Map(
  ['a', 'b'].map((key) => [
    key,
    { listing: listing({ key }), differs: [], sawProfile: false, card: null, at: 0 },
  ]),
);

vi.mock('wxt/browser', () => ({ browser: { i18n: {} } }));
vi.mock('../../../utils/platform/page-scripts.ts', () => ({
  sendToTab: async (_tab: number, message: unknown) => void world.sent.push(message),
}));
vi.mock('../../../utils/platform/session.ts', () => ({ session: {} }));
vi.mock('../../../utils/session/tabs.ts', () => ({
  tabReading: async () => ({ directory: 'd', host: 'd.example', keys: ['a', 'b', 'gone'] }),
}));
vi.mock('../../../utils/session/readings.ts', () => ({ knownListings: async () => people }));
vi.mock('../../../entrypoints/background/directories.ts', () => ({
  directoriesOn: async () => new Map([['d', { mode: 'page' }]]),
}));
vi.mock('../../../entrypoints/background/known-of.ts', () => ({ knownOf: () => world.known() }));
vi.mock('../../../utils/session/panel-state.ts', async (original) => {
  const real = await original<typeof import('../../../utils/session/panel-state.ts')>();
  return {
    ...real,
    assessTab: (...args: Parameters<typeof real.assessTab>) => {
      const judged = real.assessTab(...args);
      world.judged.push(...judged.map(({ estimate }) => estimate.verdicts.length));
      return judged;
    },
  };
});
const { sendBadges } = await import('../../../entrypoints/background/badges.ts');

const asked = (profile: Known['profile']) => async () => ({
  profile,
  setting: UNKNOWN_SETTING,
  listings: people,
});
const nothing = { a: null, b: null, gone: null };

beforeEach(() => Object.assign(world, { sent: [], judged: [] }));

describe('the badges of a page', () => {
  it('are of everyone of whom something is known', async () => {
    world.known = asked({ ...EMPTY_PROFILE, wishes: [wish('topic', 'grief')] });
    await sendBadges(1);
    expect(world.judged).toEqual([1, 1]);
    expect(world.sent).toMatchObject([
      { badges: { a: { marks: ['silent'] }, b: { marks: ['silent'] }, gone: null } },
    ]);
  });

  it.each([
    ['nobody wishes for anything', asked(EMPTY_PROFILE)],
    ['what is kept is locked', () => Promise.reject(new StoreProblem('locked'))],
  ])('say nothing where %s, and cost the page the same', async (_where, known) => {
    world.known = known;
    await sendBadges(1);
    expect(world.sent).toEqual([{ type: 'badges', badges: nothing }]);
    expect(world.judged).toHaveLength(2);
    expect(Math.min(...world.judged)).toBeGreaterThan(0);
  });

  it('are not left out quietly where something else went wrong', async () => {
    world.known = () => Promise.reject(new Error('broken'));
    await expect(sendBadges(1)).rejects.toThrow('broken');
    expect(world.sent).toEqual([]);
  });
});
