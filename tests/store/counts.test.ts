import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Learned, NOTHING_LEARNED } from '../../utils/fit/learned.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { close, database, erase } from '../../utils/store/database.ts';
import { loadProfile } from '../../utils/store/profile.ts';

const more = ({ seen, claims, ...rest }: Learned): Learned => ({
  ...rest,
  seen: { ...seen, statement: seen.statement + 1 },
  claims: { ...claims, 'statement grief': (claims['statement grief'] ?? 0) + 1 },
});

describe('counts of a directory', () => {
  beforeEach(erase);

  it('are none at first, and add up, two pages at once too', async () => {
    expect(await loadCounts('goodtherapy')).toEqual(NOTHING_LEARNED);
    await Promise.all([updateCounts('goodtherapy', more), updateCounts('goodtherapy', more)]);
    expect((await loadCounts('goodtherapy')).claims).toEqual({ 'statement grief': 2 });
    expect(await loadCounts('psychologytoday')).toEqual(NOTHING_LEARNED);
  });

  it('that cannot be read count as none', async () => {
    await (await database()).put('counts', { seen: 'many' }, 'goodtherapy');
    expect(await loadCounts('goodtherapy')).toEqual(NOTHING_LEARNED);
    await updateCounts('goodtherapy', more);
    expect((await loadCounts('goodtherapy')).seen.statement).toBe(1);
  });

  it('from before days were kept are read, and those of today come back as they were', async () => {
    const old = { seen: { top: 3, listed: 20, statement: 20 }, claims: { 'listed ocd': 4 } };
    await (await database()).put('counts', old, 'goodtherapy');
    expect(await loadCounts('goodtherapy')).toEqual({ ...old, day: '', today: 0 });
    const dated = { ...old, day: '2026-11-25', today: 7.5 };
    await updateCounts('goodtherapy', () => dated);
    expect(await loadCounts('goodtherapy')).toEqual(dated);
  });

  it.each(['listed', 'constructor ocd', 'listed ocd dbt', '__proto__'])(
    'that name no claim cannot be read: %s',
    async (name) => {
      const odd = { seen: NOTHING_LEARNED.seen, claims: JSON.parse(`{${JSON.stringify(name)}: 1}`) };
      await (await database()).put('counts', odd, 'goodtherapy');
      expect((await loadCounts('goodtherapy')).claims).toEqual({});
    },
  );

  it('are gone after erasing', async () => {
    await updateCounts('goodtherapy', more);
    await erase();
    expect(await loadCounts('goodtherapy')).toEqual(NOTHING_LEARNED);
  });
});

describe('a database of the first version', () => {
  it('keeps its profile and gains a place for counts', async () => {
    await close();
    await deleteDB('foreword');
    const old = await openDB('foreword', 1, {
      upgrade(db) {
        db.createObjectStore('profile');
        db.createObjectStore('directories');
      },
    });
    await old.put('profile', SAMPLE_PROFILE, 'mine');
    old.close();
    expect(await loadProfile()).toEqual(SAMPLE_PROFILE);
    expect(await loadCounts('goodtherapy')).toEqual(NOTHING_LEARNED);
  });
});
