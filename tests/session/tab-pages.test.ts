import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_LEARNED } from '../../utils/fit/learned.ts';
import type { Memory } from '../../utils/session/memory.ts';
import { keepCensus } from '../../utils/session/places.ts';
import { countPage, settingNow, settingOf } from '../../utils/session/rates.ts';
import { keepPage, type PageRead } from '../../utils/session/readings.ts';
import { setWithRoom } from '../../utils/session/room.ts';
import { noteBegun, tabReading, tabsOf } from '../../utils/session/tabs.ts';
import { listing } from '../support/samples.ts';
import { fakeMemory } from './memory.ts';

/** What a tab is known to show after one page and another, and what a full memory makes of it. */

let session = fakeMemory();
beforeEach(() => {
  session = fakeMemory();
});

const PAGE: PageRead = {
  ...{ tabId: 1, directory: 'birch', host: 'birch.example', page: 'results', below: null },
  ...{ listings: [listing({ key: 'a' })], continues: false },
};
async function tabAfter(...pages: Partial<PageRead>[]) {
  for (const [at, page] of pages.entries()) await keepPage(session, { ...PAGE, ...page }, 1000 * at);
  return tabReading(session, 1);
}

describe('the place of a list', () => {
  it('holds for the profiles after it', async () => {
    expect(await tabAfter({ place: 'Fernhill' }, { page: 'profile' })).toMatchObject({ place: 'Fernhill' });
  });

  it.each<[string, Partial<PageRead>]>([
    ['another list', {}],
    ['a profile on another host', { page: 'profile', host: 'abedul.example' }],
    ['a profile of another directory', { page: 'profile', directory: 'elm' }],
  ])('does not hold for %s', async (_what, next) => {
    expect(await tabAfter({ place: 'Fernhill' }, next)).toMatchObject({ place: null });
  });
});

describe('a page that continues', () => {
  const next = { listings: [listing({ key: 'b' })], continues: true };

  it('adds to the one before, whose first part says how it reads', async () => {
    const below = { found: 1, expected: 4 };
    expect(await tabAfter({ below, results: 40 }, { ...next, below: null })).toMatchObject({
      keys: ['a', 'b'],
      below,
      results: 40,
    });
    expect(await tabAfter({}, { ...next, below })).toMatchObject({ below: null });
  });

  it.each<[string, Partial<PageRead>]>([
    ['another host of its directory', { host: 'abedul.example' }],
    ['another directory', { directory: 'elm' }],
  ])('adds nothing to what was read of %s', async (_what, other) => {
    expect(await tabAfter(other, next)).toMatchObject({ keys: ['b'] });
  });
});

describe('a page that is too large', () => {
  it('is not said to read below what is usual', async () => {
    const below = { found: 1, expected: 4 };
    expect(await tabAfter({ below, tooLarge: true })).toMatchObject({ below: null, tooLarge: true });
  });
});

describe('what a directory was known to say', () => {
  const learned = { seen: { top: 8, listed: 8, statement: 8 }, claims: { 'listed ocd': 8 } };

  it('has aged when a session first meets it, and is the same from then on', async () => {
    const load = async () => ({ ...learned, day: '2026-01-01', today: 0 });
    const late = await settingOf(session, 'birch', load, '2030-01-01');
    const early = await settingOf(fakeMemory(), 'birch', load, '2026-01-01');
    expect(late.rates('ocd', 'listed')).toBeLessThan(early.rates('ocd', 'listed'));
    const again = await settingOf(session, 'birch', async () => NOTHING_LEARNED, '2031-01-01');
    expect(again.rates('ocd', 'listed')).toBe(late.rates('ocd', 'listed'));
  });

  it('is nothing now where this session has not met it', async () => {
    expect(await settingNow(session, 'birch')).toBeNull();
    await settingOf(session, 'birch', async () => NOTHING_LEARNED, '2026-01-01');
    expect(await settingNow(session, 'birch')).not.toBeNull();
  });
});

describe('a memory that is full of what was read', () => {
  const people = ['newest', 'old', 'new', 'middle'];
  const at = { old: 1, middle: 2, new: 3, newest: 4 } as Record<string, number>;
  async function fill(): Promise<void> {
    for (const key of people)
      await session.set({ [`reading:h:${key}`]: [{ listing: listing({ key }), on: 'card', at: at[key] }] });
    session.room = [...session.entries.values()].join('').length;
  }

  it('loses what was read longest ago, whatever is to be put there', async () => {
    await fill();
    await setWithRoom(session, { 'reading:h:old': [], other: 'x'.repeat(session.room / 3) });
    const left = [...session.entries.keys()].sort();
    expect(left).toEqual(['other', 'reading:h:newest', 'reading:h:old']);
  });

  it.each<[string, (memory: Memory) => Promise<unknown>, string]>([
    ['that a page begins', (memory) => noteBegun(memory, 9, 'birch'), 'begun:9'],
    [
      'what a directory says',
      (memory) => settingOf(memory, 'birch', async () => NOTHING_LEARNED, '2026-01-01'),
      'counts:birch',
    ],
    [
      'what a page has brought',
      (memory) =>
        countPage(
          memory,
          {
            directory: 'birch',
            page: 'h/',
            listings: [listing({ key: 'z', statement: 'I work with grief.' })],
            day: '2026-01-01',
          },
          async (_id, change) => void change(NOTHING_LEARNED),
        ),
      'brought:birch',
    ],
    [
      'what a place is like',
      (memory) => keepCensus(memory, 'h', 'Elm', { people: 5, rates: {} } as never),
      'census:h',
    ],
  ])('has room for %s', async (_what, put, key) => {
    await fill();
    await put(session);
    expect(session.entries.has(key)).toBe(true);
    expect([session.entries.has('reading:h:old'), session.entries.has('reading:h:newest')]).toEqual([
      false,
      true,
    ]);
  });

  it('still rejects what no room can be made for, and tabs that have begun are known', async () => {
    await noteBegun(session, 3, 'birch');
    session.room = 40;
    await expect(setWithRoom(session, { other: 'x'.repeat(300) })).rejects.toThrow('quota');
    expect(await tabsOf(session)).toEqual(new Map([[3, 'birch']]));
  });
});
