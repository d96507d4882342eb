import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  directoriesAtHand,
  forgetKnown,
  knownById,
  knownDirectories,
} from '../../../entrypoints/background/known.ts';
import type { Descriptor } from '../../../utils/listing/descriptor.ts';
import { erase } from '../../../utils/store/erase.ts';
import { removeTaught, saveTaught } from '../../../utils/store/taught.ts';

const ours = vi.hoisted(() => ({ id: 'birch', matches: ['https://birch.example/*'] }));
vi.mock('../../../utils/directories/registry.ts', () => ({ DIRECTORIES: [ours] }));

const hedge: Descriptor = {
  id: 'taught:hedge.example',
  label: 'Hedge',
  evidence: 'taught',
  basis: 'what a person showed',
  matches: ['https://hedge.example/*'],
  currency: 'GBP',
  pages: [],
  stores: {},
};
const ids = (directories: readonly { id: string }[]) => directories.map(({ id }) => id);

beforeEach(async () => {
  vi.restoreAllMocks();
  await erase();
  forgetKnown();
});

describe('the directories that can be read', () => {
  it('are ours at once, and those that were taught when the store has been read', async () => {
    await saveTaught(hedge);
    expect(ids(directoriesAtHand())).toEqual(['birch']);
    expect(ids(await knownDirectories())).toEqual(['birch', 'taught:hedge.example']);
    expect(ids(directoriesAtHand())).toEqual(['birch', 'taught:hedge.example']);
  });

  it('are found by their id, ours as well as those that were taught', async () => {
    await saveTaught(hedge);
    expect((await knownById('birch'))?.id).toBe('birch');
    expect((await knownById('taught:hedge.example'))?.label).toBe('Hedge');
    expect(await knownById('elm')).toBeUndefined();
  });

  it('stay known where the store cannot be read any more: only sites that are on are not', async () => {
    await saveTaught(hedge);
    await knownDirectories();
    const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('It was closed.', 'InvalidStateError');
    });
    expect(ids(await knownDirectories())).toEqual(['birch', 'taught:hedge.example']);
    expect(broken).toHaveBeenCalled();
  });

  it('lose what was erased as soon as that is said', async () => {
    await saveTaught(hedge);
    await knownDirectories();
    await erase();
    forgetKnown();
    expect(ids(await knownDirectories())).toEqual(['birch']);
  });

  it('are not brought back by whoever began to look before they were forgotten', async () => {
    await saveTaught(hedge);
    const { decrypt } = crypto.subtle;
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = vi.spyOn(crypto.subtle, 'decrypt').mockImplementationOnce(async (...given) => {
      const opened = await decrypt.apply(crypto.subtle, given);
      await held;
      return opened;
    });
    const looking = knownDirectories();
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    await removeTaught(hedge.id);
    forgetKnown();
    go();
    await looking;
    slow.mockRestore();
    expect(ids(await knownDirectories())).toEqual(['birch']);
    expect(ids(directoriesAtHand())).toEqual(['birch']);
  });
});
