import { beforeEach, describe, expect, it } from 'vitest';
import { HIDE_OURS } from '../../../utils/messages/replies.ts';
import { listing } from '../../support/samples.ts';
import {
  fresh,
  GT,
  GT_PAGE,
  happen,
  listingsOf,
  open,
  PT,
  PT_PAGE,
  pageSays,
  sentTo,
  settled,
  turnOn,
  world,
} from './hall.ts';

const ENDED = { type: 'hide', ended: true };
const press = async () => {
  happen.onCommand.happen('hide-overlay', world.tabs[0]);
  await settled();
};

beforeEach(async () => {
  await fresh();
  open(1, PT_PAGE);
  open(2, GT_PAGE, 2);
  await turnOn(1, PT.id);
  await turnOn(2, GT.id);
  for (const tab of [1, 2]) {
    await pageSays(tab, { type: 'begin' });
    await pageSays(tab, listingsOf([listing()]));
  }
  await settled();
  Object.assign(world, { sent: [], told: [], ran: [] });
});

describe('the key that hides', () => {
  it('ends what is drawn in every tab, and closes panels and popups', async () => {
    await press();
    expect([sentTo(1), sentTo(2)]).toEqual([[ENDED], [ENDED]]);
    expect(world.told).toEqual([{ type: HIDE_OURS }]);
  });

  it('keeps a page that is opened then from being drawn on; it is read all the same', async () => {
    await press();
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ draws: false });
    expect(await pageSays(1, { type: 'draw' })).toBeNull();
  });

  it('brings everything back when it is pressed again, and closes nothing', async () => {
    await press();
    Object.assign(world, { sent: [], told: [] });
    await press();
    expect(world.ran.map(({ tabId }) => tabId).sort()).toEqual([1, 2]);
    expect(world.told).toEqual([]);
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ draws: true });
  });

  it('works from a window that has no tab of ours in front', async () => {
    happen.onCommand.happen('hide-overlay', undefined);
    await settled();
    expect([sentTo(1), sentTo(2)]).toEqual([[ENDED], [ENDED]]);
  });
});
