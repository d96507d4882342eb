import { beforeEach, describe, expect, it } from 'vitest';
import { newest } from '../../../utils/shortlist/kept.ts';
import { someone } from '../../shortlist/people.ts';
import { until } from '../../support/until.ts';
import { a, b, beside, keep, list } from './beside.ts';
import { ask, fresh, listingsOf, pageSays, putKept, settled, start, world } from './hall.ts';

beforeEach(fresh);

describe('someone who is seen again', () => {
  it('is compared with what was kept, and pages are told', async () => {
    await beside();
    await keep('a');
    const [one] = await list();
    if (!one) throw new Error('nobody');
    const was = one.entries.map((entry) => ({
      ...entry,
      readOn: '2026-05-03',
      listing: { ...entry.listing },
    }));
    await ask('kept-drop', { id: one.id });
    await putKept('kept', one.id, { ...one, entries: was });
    await start();
    world.told.length = 0;
    await pageSays(1, listingsOf([{ ...a, feeIndividual: [140, 140] }, b]));
    await until(async () =>
      expect(newest((await list())[0] as never).listing.feeIndividual).toEqual([140, 140]),
    );
    expect((await list())[0]?.entries[0]?.changes).toEqual([
      { what: 'price', was: '120–120', is: '140–140', since: '2026-05-03' },
    ]);
    await until(() => expect(world.told).toContainEqual({ type: 'changed', what: ['kept'] }));
  });

  it('is known to have been seen, though nothing is otherwise', async () => {
    await beside();
    await keep('a');
    const [one] = await list();
    const today = one?.entries[0]?.readOn;
    const entries = one?.entries.map((entry) => ({ ...entry, readOn: '2026-05-03' }));
    await putKept('kept', one?.id ?? '', { ...one, entries });
    await start();
    await pageSays(1, listingsOf([a, b]));
    await settled();
    expect((await list())[0]?.entries).toMatchObject([{ readOn: today, changes: [] }]);
  });

  it('says nothing of people who are not kept', async () => {
    await beside();
    await keep('a');
    await settled();
    world.told.length = 0;
    await pageSays(1, listingsOf([b]));
    await settled();
    expect(world.told).toEqual([]);
  });
});

describe('two entries of one person', () => {
  const twins = [
    someone('k1', { telephone: '(512) 555-0171' }),
    someone('k2', { telephone: '512-555-0171', feeIndividual: [90, 90] }),
  ];

  it('are proposed with what shows it, and become one when the user says so', async () => {
    for (const one of twins) await putKept('kept', one.id, one);
    const { same } = await ask('kept-list', {});
    expect(same).toEqual([{ ids: ['k1', 'k2'], proof: 'telephone' }]);
    await ask('kept-merge', { ids: ['k1', 'k2'] });
    expect((await list()).map(({ entries }) => entries.length)).toEqual([2]);
  });

  it('are left alone when one is gone', async () => {
    for (const one of twins) await putKept('kept', one.id, one);
    await ask('kept-merge', { ids: ['k1', 'gone'] });
    await ask('kept-merge', { ids: ['k1', 'k1'] });
    expect(await list()).toHaveLength(2);
  });
});
