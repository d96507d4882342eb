import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Counts, NO_COUNTS } from '../../utils/fit/directory-rates.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { close, database, erase } from '../../utils/store/database.ts';
import { loadProfile } from '../../utils/store/profile.ts';

const more = ({ seen, claims }: Counts): Counts => ({
  seen: { ...seen, statement: seen.statement + 1 },
  claims: { ...claims, 'statement grief': (claims['statement grief'] ?? 0) + 1 },
});

describe('counts of a directory', () => {
  beforeEach(erase);

  it('are none at first, and add up, two pages at once too', async () => {
    expect(await loadCounts('goodtherapy')).toEqual(NO_COUNTS);
    await Promise.all([updateCounts('goodtherapy', more), updateCounts('goodtherapy', more)]);
    expect((await loadCounts('goodtherapy')).claims).toEqual({ 'statement grief': 2 });
    expect(await loadCounts('psychologytoday')).toEqual(NO_COUNTS);
  });

  it('that cannot be read count as none', async () => {
    await (await database()).put('counts', { seen: 'many' }, 'goodtherapy');
    expect(await loadCounts('goodtherapy')).toEqual(NO_COUNTS);
    await updateCounts('goodtherapy', more);
    expect((await loadCounts('goodtherapy')).seen.statement).toBe(1);
  });

  it('are gone after erasing', async () => {
    await updateCounts('goodtherapy', more);
    await erase();
    expect(await loadCounts('goodtherapy')).toEqual(NO_COUNTS);
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
    expect(await loadCounts('goodtherapy')).toEqual(NO_COUNTS);
  });
});
