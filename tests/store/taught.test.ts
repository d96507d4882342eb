import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { erase } from '../../utils/store/erase.ts';
import { loadTaught, removeTaught, saveTaught } from '../../utils/store/taught.ts';
import { putRaw, rawAt } from './put.ts';

const hedge: Descriptor = {
  id: 'taught:hedge.example',
  label: 'Hedge',
  evidence: 'taught',
  basis: 'what a person showed',
  matches: ['https://hedge.example/*'],
  currency: 'GBP',
  pages: [{ kind: 'results', select: '.tile' }],
  stores: {},
};
const marsh: Descriptor = { ...hedge, id: 'taught:marsh.example', matches: ['https://marsh.example/*'] };

beforeEach(erase);

describe('directories that were taught', () => {
  it('come back as they were saved, are replaced when they are taught again, and go when they are forgotten', async () => {
    expect(await loadTaught()).toEqual([]);
    await saveTaught(marsh);
    await saveTaught(hedge);
    await saveTaught({ ...hedge, label: 'Hedgerow' });
    expect(await loadTaught()).toEqual([{ ...hedge, label: 'Hedgerow' }, marsh]);
    await removeTaught(hedge.id);
    expect(await loadTaught()).toEqual([marsh]);
  });

  it('that do not fit are refused, and what was kept stays', async () => {
    await saveTaught(hedge);
    await expect(saveTaught({ ...hedge, matches: ['*://*/*'] })).rejects.toThrow();
    expect(await loadTaught()).toEqual([hedge]);
  });

  it('that something else left there hide no other, and are not lost', async () => {
    await putRaw('taught', 'x', { strange: true });
    await saveTaught(hedge);
    expect(await loadTaught()).toEqual([hedge]);
    expect(await rawAt('taught', 'x')).toEqual({ strange: true });
  });
});
