import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBackup } from '../../../utils/store/backup.ts';
import { until } from '../../support/until.ts';
import type { Hand } from '../worlds/hand.ts';
import type { World } from '../worlds/world.ts';
import {
  beginWithWishes,
  compareAll,
  eraseAndBringBack,
  hearsNo,
  introduceMe,
  keepThree,
  meet,
  noteSession,
  saveCopy,
  writeTo,
} from './way.ts';

/** The whole way of a user, one step after the other, in a browser that begins with nothing. */
export function walkTheWholeWay(begin: () => Promise<World>): void {
  let world: World;
  let panel: Hand;
  let names: string[] = [];
  const first = () => names[0] ?? '';

  beforeAll(async () => {
    world = await begin();
  });

  afterAll(() => world?.close());

  it('begins with wishes, and two directories', async () => {
    await beginWithWishes(world);
    panel = await world.own('sidepanel.html');
  });

  it('keeps three people of two directories', async () => {
    names = await keepThree(world, panel);
    expect(new Set(names).size).toBe(3);
  });

  it('lays them side by side', async () => {
    await compareAll(panel, names);
  });

  it('takes down what someone says on the telephone, and shows them after others for it', async () => {
    const order = () => panel.words('.row-name');
    const [start] = world.directories;
    await world.visit(start?.address ?? '');
    await panel.press('This page');
    await panel.hears(first());
    const before = await order();
    await hearsNo(panel, first());
    await panel.press('This page');
    await panel.hears(first());
    await until(async () => {
      const after = await order();
      expect(after.toSorted()).toEqual(before.toSorted());
      expect(after.indexOf(first())).toBeGreaterThan(before.indexOf(first()));
    });
  });

  it('copies a first message that names nobody else', async () => {
    await panel.listenIn();
    const words = await writeTo(panel, names[1] ?? '');
    expect(words).toContain('room');
    expect(words).not.toContain(first());
  });

  it('notes two sessions with whom it met, and prints an introduction', async () => {
    const file = await meet(panel, names[2] ?? '');
    for (let session = 0; session < 2; session += 1) await noteSession(world, names[2] ?? '', file);
    expect(await introduceMe(world)).not.toBe('');
  });

  it('saves a copy, erases everything, and has everything back from the copy', async () => {
    const copy = await saveCopy(await world.own('options.html'));
    expect(readBackup(copy)).not.toHaveProperty('problem');
    for (const name of names) expect(copy).toContain(name);
    await eraseAndBringBack(world, copy);
  });
}
