import { beforeEach, describe, expect, it } from 'vitest';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import { ask, fresh, listingsOf, open, PT, PT_PAGE, pageSays, turnOn } from './hall.ts';

beforeEach(fresh);

describe('the popup', () => {
  it('is told the wishes in the order of the marks, and how many listings of its tab were read', async () => {
    open(1, PT_PAGE);
    await ask('profile-change', {
      changes: [
        { change: 'wish-set', wish: wish('comfort', 'g_woman', 'nice') },
        { change: 'wish-set', wish: wish('topic', 'grief') },
      ],
    });
    expect(await ask('popup-state', { url: PT_PAGE, tabId: 1 })).toMatchObject({ mode: 'off', read: 0 });
    await turnOn(1, PT.id);
    await pageSays(1, listingsOf([listing({ key: 'a' }), listing({ key: 'b' })]));
    await until(async () =>
      expect(await ask('popup-state', { url: PT_PAGE, tabId: 1 })).toMatchObject({
        mode: 'page',
        read: 2,
        currency: 'USD',
        wishes: [{ concept: 'grief' }, { concept: 'g_woman' }],
        problem: null,
      }),
    );
  });

  it('is told that it is locked and no wish, and again the wishes when it is opened', async () => {
    await ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('topic', 'grief') }] });
    await ask('vault-set', { passphrase: 'seven grey herons' });
    await ask('vault-lock', {});
    const state = () => ask('popup-state', { url: PT_PAGE, tabId: 1 });
    expect(await state()).toMatchObject({ problem: 'locked', wishes: [] });
    await ask('vault-unlock', { passphrase: 'seven grey herons' });
    expect(await state()).toMatchObject({ problem: null, wishes: [{ concept: 'grief' }] });
  });

  it('is told nothing of another tab’s listings', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await pageSays(1, listingsOf([listing({ key: 'a' })]));
    expect(await ask('popup-state', { url: PT_PAGE, tabId: 2 })).toMatchObject({ read: 0 });
    expect(await ask('popup-state', { url: 'https://clinic.example/x', tabId: 1 })).toMatchObject({
      unknown: 'clinic.example',
      read: 0,
    });
  });
});
