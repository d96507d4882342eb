import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Counts, NO_COUNTS } from '../../utils/fit/directory-rates.ts';
import { forgetCounts, loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { erase } from '../../utils/store/database.ts';
import { putRaw } from './put.ts';

const more = ({ seen, claims }: Counts): Counts => ({
  ...NO_COUNTS,
  seen: { ...seen, statement: seen.statement + 1 },
  claims: { ...claims, 'statement grief': (claims['statement grief'] ?? 0) + 1 },
});

beforeEach(erase);

describe('counts of a directory', () => {
  it('are none at first, and add up, two pages at once too', async () => {
    expect(await loadCounts('goodtherapy')).toEqual(NO_COUNTS);
    await Promise.all([updateCounts('goodtherapy', more), updateCounts('goodtherapy', more)]);
    expect((await loadCounts('goodtherapy')).claims).toEqual({ 'statement grief': 2 });
    expect(await loadCounts('psychologytoday')).toEqual(NO_COUNTS);
  });

  it('that cannot be read count as none', async () => {
    await putRaw('counts', 'goodtherapy', { seen: 'many' });
    expect(await loadCounts('goodtherapy')).toEqual(NO_COUNTS);
    await updateCounts('goodtherapy', more);
    expect((await loadCounts('goodtherapy')).seen.statement).toBe(1);
  });

  it('are gone when the directory is forgotten, and those of others stay', async () => {
    await updateCounts('goodtherapy', more);
    await updateCounts('ukcp', more);
    await forgetCounts('goodtherapy');
    expect(await loadCounts('goodtherapy')).toEqual(NO_COUNTS);
    expect((await loadCounts('ukcp')).seen.statement).toBe(1);
  });
});
