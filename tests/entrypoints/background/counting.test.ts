import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { A } from '../../../utils/evidence/assumptions.ts';
import { listing } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import { ask, fresh, listingsOf, open, PT, PT_PAGE, pageSays, settled, turnOn } from './hall.ts';

/** What the hall counts of the pages that it hears, and for how long. */

beforeEach(fresh);

const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) =>
    listing({ key: `k${from + at}`, statement: 'I work with grief.' }),
  );
const today = async () => {
  const { loadCounts } = await import('../../../utils/store/counts.ts');
  return (await loadCounts(PT.id)).today;
};

/** The page in a tab says who is on it, and that is counted. */
async function counted(tabId: number, from: number, to: number, over: object = {}): Promise<number> {
  await pageSays(tabId, listingsOf(people(from, to), over));
  await settled();
  return today();
}

describe('a page that speaks more than once', () => {
  const most = A.pageMost;

  it('brings no more in all than one page may, and another page still has room', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    expect(await counted(1, 0, most - 2)).toBe(most - 2);
    expect(await counted(1, most, most + 9, { continues: true })).toBe(most);
    expect(await counted(1, 20, 29, { continues: true })).toBe(most);
    open(2, `${PT_PAGE}-elm`);
    expect(await counted(2, 30, 39)).toBe(Math.min(2 * most, A.dayMost));
  });

  it('is the same page with another query', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await counted(1, 0, most);
    open(2, `${PT_PAGE}?page=2`);
    expect(await counted(2, 10, 19)).toBe(most);
  });
});

describe('what a session goes by', () => {
  it('is what was known before its first page, though nobody was judged by it when that was counted', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id, 'quiet');
    expect(await counted(1, 0, 5)).toBe(5);
    const { settingNow } = await import('../../../utils/session/rates.ts');
    const { session } = await import('../../../utils/platform/session.ts');
    const { ratesOf } = await import('../../../utils/fit/directory-rates.ts');
    const { loadCounts } = await import('../../../utils/store/counts.ts');
    expect(await settingNow(session, PT.id)).not.toBeNull();
    expect((await settingNow(session, PT.id))?.rates).not.toEqual(ratesOf(await loadCounts(PT.id)));
  });
});

describe('a directory that is turned off', () => {
  const remembered = async () =>
    Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) =>
      /^(?:counts|brought):/.test(key),
    );

  it('has this session forget too what it knew of its rates, and of what each page brought', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    await pageSays(1, listingsOf(people(0, 3)));
    await until(async () =>
      expect((await remembered()).sort()).toEqual([`brought:${PT.id}`, `counts:${PT.id}`]),
    );
    await settled();
    await ask('turn-off', { directory: PT.id });
    expect(await remembered()).toEqual([]);
  });
});
