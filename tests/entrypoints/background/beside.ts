import { expect } from 'vitest';
import type { PanelState } from '../../../utils/messages/panel.ts';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import { ask, listingsOf, open, PT, PT_PAGE, pageSays, sentTo, turnOn } from './hall.ts';
import { openPanel } from './panel.ts';

/** Two people on a page of a directory. */
export const a = listing({
  key: 'a',
  name: 'Ana Birch',
  statement: 'I sit with people.',
  feeIndividual: [120, 120],
});
export const b = listing({ key: 'b', name: 'Bo Moss', statement: 'I work with grief.' });

/** Somebody who wishes for something has that page before them, and its badges have come. */
export async function beside(): Promise<void> {
  open(1, PT_PAGE);
  await turnOn(1, PT.id);
  await ask('profile-change', { changes: [{ change: 'wish-set', wish: wish('topic', 'grief') }] });
  await pageSays(1, listingsOf([a, b]));
  // The wish and the page each lead to an answer, one after the other or both at once.
  await until(() => expect(badges().length).toBeGreaterThan(0));
}
export const badges = () => sentTo(1).filter(({ type }) => type === 'badges');
/** Whom one keeps. */
export const list = async () => (await ask('kept-list', {})).rows.map(({ kept }) => kept);
export const keep = (key: string, stage: 'kept' | 'notForMe' = 'kept') =>
  ask('keep', { windowId: 1, key, stage });
/** Of the first of them. */
export const id = async () => (await list())[0]?.id ?? 'nobody';

/** What a panel that shows `key` is told of them. */
export async function shown(key: string): Promise<PanelState['person']> {
  const panel = openPanel();
  panel.say({ windowId: 1, shown: key });
  await until(() => expect(panel.told.at(-1)?.person?.key).toBe(key));
  return panel.told.at(-1)?.person ?? null;
}
