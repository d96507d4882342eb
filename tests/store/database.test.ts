import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { loadCounts } from '../../utils/store/counts.ts';
import { close, database, rawEntries, STORE_PLACES, VERSION } from '../../utils/store/database.ts';
import { loadUses } from '../../utils/store/directories.ts';
import { erase } from '../../utils/store/erase.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { rawRecords } from '../../utils/store/rescue.ts';
import { STORE_NAMES } from '../../utils/store/stores.ts';
import { loadTaught } from '../../utils/store/taught.ts';
import { loadTherapies } from '../../utils/store/therapies.ts';
import { until } from '../support/until.ts';
import kept from './fixtures/database-3.json' with { type: 'json' };
import { leftBy, putRaw } from './put.ts';

beforeEach(erase);
afterEach(() => vi.restoreAllMocks());

describe('the database', () => {
  it('has one place for all that is sealed, and is given none by a row of the table', async () => {
    expect([...(await database()).objectStoreNames]).toEqual([...STORE_PLACES].sort());
  });

  it.each(STORE_NAMES)('has nothing left in “%s” after erasing, whatever was there', async (name) => {
    await putRaw(name, 'x', { anything: true });
    await erase();
    for (const place of STORE_PLACES) expect(await (await database()).count(place)).toBe(0);
  });

  it('of the last plain version is read for ever', async () => {
    await leftBy(3, kept);
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadUses()).get('goodtherapy')).toEqual({ mode: 'quiet', origins: null });
    expect((await loadCounts('psychologytoday')).claims).toEqual(kept.counts.psychologytoday.claims);
    expect(await loadTherapies()).toEqual({ therapies: Object.values(kept.therapies), unread: 0 });
    expect(await loadTaught()).toEqual(Object.values(kept.taught));
  });

  it.each([1, 2])('of version %i keeps what it holds', async (version) => {
    const { profile, directories, counts, therapies } = kept;
    await leftBy(
      version,
      version === 1 ? { profile, directories } : { profile, directories, counts, therapies },
    );
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect((await loadUses()).size).toBe(2);
  });
});

describe('a database of a later version', () => {
  const later = { profile: { mine: { version: 9, hopes: [] } }, letters: { a: 'Dear' } };
  beforeEach(() => leftBy(VERSION + 4, later));
  afterEach(async () => {
    await close();
    await deleteDB('foreword');
  });

  it('is said to be newer, and is not touched', async () => {
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'newer' });
    await expect(loadTherapies()).rejects.toMatchObject({ kind: 'newer' });
    const db = await openDB('foreword');
    expect([db.version, await db.get('profile', 'mine')]).toEqual([VERSION + 4, later.profile.mine]);
    db.close();
  });

  it('can be saved as it is, with what this version does not know', async () => {
    expect(await rawEntries()).toEqual(later);
  });

  it('is gone when the user erases everything', async () => {
    await erase();
    expect(await rawEntries()).toEqual({});
    expect((await loadProfile()).wishes).toEqual([]);
  });
});

describe('a database that another copy still holds open', () => {
  it('is said to be blocked, and can be used as soon as it is let go', async () => {
    await leftBy(1, { profile: { mine: SAMPLE_PROFILE }, directories: {} });
    const held = await openDB('foreword', 1);
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'blocked' });
    held.close();
    expect(await until(loadProfile)).toEqual(SAMPLE_PROFILE);
  });
});

describe('a database that the browser cannot read', () => {
  it('is said to be damaged, and is tried again the next time', async () => {
    await loadProfile();
    await close();
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(loadProfile()).rejects.toMatchObject({ kind: 'damaged' });
    await expect(rawEntries()).rejects.toMatchObject({ kind: 'damaged' });
    broken.mockRestore();
    expect((await loadProfile()).wishes).toEqual([]);
  });
});

describe('saving all that lies there', () => {
  it('is of nothing before there was anything, and makes nothing', async () => {
    await close();
    await deleteDB('foreword');
    expect(await rawEntries()).toEqual({});
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('holds what does not fit, too, as it was, and what cannot be opened as it lies', async () => {
    await putRaw('profile', 'mine', { version: 7 });
    await (await database()).put('sealed', new Uint8Array([1, 2, 3]), 'x.y');
    const { opened, lying } = await rawRecords();
    expect(opened).toEqual({ profile: { mine: { version: 7 } } });
    expect(lying.sealed).toMatchObject({ 'x.y': { base64: 'AQID' } });
  });
});
