import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { close, database, erase } from '../../utils/store/database.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { restore } from '../../utils/store/restore.ts';
import { loadTaught, removeTaught, saveTaught } from '../../utils/store/taught.ts';

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
    await (await database()).put('taught', { strange: true }, 'x');
    await saveTaught(hedge);
    expect(await loadTaught()).toEqual([hedge]);
    expect(await (await database()).get('taught', 'x')).toEqual({ strange: true });
  });

  it('go with everything else', async () => {
    await saveTaught(hedge);
    await erase();
    expect(await loadTaught()).toEqual([]);
  });

  it('find room in a database from before there were any, in which nothing is lost', async () => {
    await close();
    await deleteDB('foreword');
    const old = await openDB('foreword', 2, {
      upgrade(db) {
        for (const name of ['profile', 'directories', 'counts', 'therapies']) db.createObjectStore(name);
      },
    });
    await old.put('profile', SAMPLE_PROFILE, 'mine');
    old.close();
    await saveTaught(hedge);
    expect(await loadTaught()).toEqual([hedge]);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
  });
});

describe('a backup', () => {
  it('holds them, and brings them back beside those that are there', async () => {
    const text = writeBackup(SAMPLE_PROFILE, [], [hedge]);
    const read = readBackup(text);
    if ('problem' in read) throw new Error(read.problem);
    await saveTaught(marsh);
    await restore(read);
    expect(await loadTaught()).toEqual([hedge, marsh]);
  });

  it('from before there were any brings none', () => {
    expect(readBackup(writeBackup(SAMPLE_PROFILE))).toEqual({ profile: SAMPLE_PROFILE });
  });

  it('cannot bring one in the place of a directory of ours, nor one for all of the web', () => {
    for (const wrong of [
      { ...hedge, id: 'psychologytoday' },
      { ...hedge, matches: ['*://*/*'] },
    ]) {
      const text = JSON.stringify({ app: 'foreword', version: 1, profile: SAMPLE_PROFILE, taught: [wrong] });
      expect(readBackup(text)).toEqual({ problem: 'import_not_ours' });
    }
  });
});
