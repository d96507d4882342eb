import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_MESSAGE } from '../../../utils/messages/page.ts';
import { listing } from '../../support/samples.ts';
import {
  ask,
  fresh,
  listingsOf,
  nextSession,
  open,
  PT,
  PT_PAGE,
  pageSays,
  putKept,
  turnOn,
  world,
} from './hall.ts';

/** What fits nothing: of a page, of ours, of what a later version has stored. */

beforeEach(fresh);

const round: Record<string, unknown> = { type: 'begin' };
round.within = round;

describe('a message of a page whose directory is on', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number that no JSON holds', { type: 'begin', a: 1n }],
    ['a circle', round],
    ['a word of every object', { type: 'constructor' }],
    ['a list', [1]],
    ['a word', 'begin'],
    ['too much', listingsOf([listing({ key: 'a' })], { signs: 'x'.repeat(MAX_MESSAGE) })],
    [
      'a list in a list without end',
      listingsOf([JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)], { page: 5 }),
    ],
  ])('is answered with nothing: %s', async (_what, said) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    expect(await pageSays(1, said)).toBeNull();
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ draws: true });
    error.mockRestore();
  });

  it('that is just short enough is heard', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const said = listingsOf([listing({ key: 'a' })], { signs: '' });
    const room = MAX_MESSAGE - JSON.stringify(said).length;
    await pageSays(1, { ...said, signs: 'x'.repeat(room) });
    expect((await ask('popup-state', { url: PT_PAGE, tabId: 1 })).read).toBe(1);
    await pageSays(1, { ...said, listings: [], signs: 'x'.repeat(MAX_MESSAGE) });
    expect((await ask('popup-state', { url: PT_PAGE, tabId: 1 })).read).toBe(1);
  });
});

describe('a change of the profile', () => {
  it('of no step is told nobody', async () => {
    await ask('profile-change', { changes: [] });
    expect(world.told).toEqual([]);
  });
});

describe('settings that a later version wrote', () => {
  it('keep nothing all the same', async () => {
    await ask('keep-nothing', { on: true });
    await putKept('settings', 'mine', { keepNothing: true, lockAfter: null, later: 1 });
    await nextSession();
    expect(await ask('vault-state', {})).toMatchObject({ keepsNothing: true, lockAfter: null });
  });
});
