import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Learned, NOTHING_LEARNED } from '../../utils/fit/learned.ts';
import { forgetCounts, loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { erase } from '../../utils/store/erase.ts';
import { putRaw } from './put.ts';

const more = ({ seen, claims, ...rest }: Learned): Learned => ({
  ...rest,
  seen: { ...seen, statement: seen.statement + 1 },
  claims: { ...claims, 'statement grief': (claims['statement grief'] ?? 0) + 1 },
});

beforeEach(erase);

describe('counts of a directory', () => {
  it('are none at first, and add up, two pages at once too', async () => {
    expect(await loadCounts('goodtherapy')).toEqual(NOTHING_LEARNED);
    await Promise.all([updateCounts('goodtherapy', more), updateCounts('goodtherapy', more)]);
    expect((await loadCounts('goodtherapy')).claims).toEqual({ 'statement grief': 2 });
    expect(await loadCounts('psychologytoday')).toEqual(NOTHING_LEARNED);
  });

  it('that cannot be read count as none', async () => {
    await putRaw('counts', 'goodtherapy', { seen: 'many' });
    expect(await loadCounts('goodtherapy')).toEqual(NOTHING_LEARNED);
    await updateCounts('goodtherapy', more);
    expect((await loadCounts('goodtherapy')).seen.statement).toBe(1);
  });

  it('from before days were kept are read, and those of today come back as they were', async () => {
    const old = { seen: { top: 3, listed: 20, statement: 20 }, claims: { 'listed ocd': 4 } };
    await putRaw('counts', 'goodtherapy', old);
    expect(await loadCounts('goodtherapy')).toEqual({ ...old, day: '', today: 0 });
    const dated = { ...old, day: '2026-11-25', today: 7.5 };
    await updateCounts('goodtherapy', () => dated);
    expect(await loadCounts('goodtherapy')).toEqual(dated);
  });

  it.each(['listed', 'constructor ocd', 'listed ocd dbt', '__proto__'])(
    'that name no claim cannot be read: %s',
    async (name) => {
      const odd = { seen: NOTHING_LEARNED.seen, claims: JSON.parse(`{${JSON.stringify(name)}: 1}`) };
      await putRaw('counts', 'goodtherapy', odd);
      expect((await loadCounts('goodtherapy')).claims).toEqual({});
    },
  );

  it('are gone when the directory is forgotten, and those of others stay', async () => {
    await updateCounts('goodtherapy', more);
    await updateCounts('ukcp', more);
    await forgetCounts('goodtherapy');
    expect(await loadCounts('goodtherapy')).toEqual(NOTHING_LEARNED);
    expect((await loadCounts('ukcp')).seen.statement).toBe(1);
  });
});
