import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadUses, saveUse } from '../../utils/store/directories.ts';
import { erase } from '../../utils/store/erase.ts';
import { putRaw } from './put.ts';

beforeEach(erase);

describe('directories', () => {
  it('are on in the way and at the places that were chosen, until they are off', async () => {
    await saveUse('goodtherapy', { mode: 'quiet', origins: ['https://www.goodtherapy.org/*'] });
    await saveUse('psychologytoday', { mode: 'page', origins: null });
    await saveUse('psychologytoday', null);
    expect(await loadUses()).toEqual(
      new Map([['goodtherapy', { mode: 'quiet', origins: ['https://www.goodtherapy.org/*'] }]]),
    );
  });

  it('of which only the way was kept, as at first, are on as ever', async () => {
    await putRaw('directories', 'ukcp', 'page');
    await putRaw('directories', 'odd', 'loud');
    expect(await loadUses()).toEqual(new Map([['ukcp', { mode: 'page', origins: null }]]));
  });
});
