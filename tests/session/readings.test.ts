import { beforeEach, describe, expect, it } from 'vitest';
import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { LIMITS } from '../../utils/session/ledger.ts';
import { keepPage, knownListings } from '../../utils/session/readings.ts';
import { type TabReading, tabReading } from '../../utils/session/tabs.ts';
import { listing } from '../support/samples.ts';
import { fakeMemory } from './memory.ts';

let session = fakeMemory();
beforeEach(() => {
  session = fakeMemory();
});

let clock = 1_790_000_000_000;
interface Visit {
  host?: string;
  page?: PageKind;
  opened?: Listing;
  continues?: boolean;
  unread?: number;
  unnamed?: number;
  hints?: string[];
}
/** A page of a directory is read in the one tab, a second after the one before. */
function visit(listings: Listing[], { host = 'birch.example', page = 'results', ...more }: Visit = {}) {
  clock += 1000;
  return keepPage(
    session,
    { tabId: 1, directory: 'birch', host, page, listings, continues: false, below: null, ...more },
    clock,
  );
}
const tab = async (): Promise<TabReading> => {
  const reading = await tabReading(session, 1);
  if (!reading) throw new Error('The tab was read.');
  return reading;
};
const known = async (key: string, host = 'birch.example') =>
  (await knownListings(session, { host, keys: [key] })).get(key);
const ada = (fields: Partial<Listing> = {}) => listing({ key: 'ada', name: 'Ada Fenn', ...fields });

describe('what a profile says', () => {
  it('joins the card of the same id, whichever was read first', async () => {
    await visit([ada({ issues: ['Grief'] })], { page: 'profile' });
    expect(await known('ada')).toMatchObject({ sawProfile: true });
    await visit([ada({ online: 'yes' })]);
    expect((await known('ada'))?.listing).toMatchObject({ issues: ['Grief'], online: 'yes' });
  });

  it('stays when it stood open over the list and was closed again', async () => {
    await visit([ada(), listing({ key: 'bo', name: 'Bo Tarn' })], { opened: ada({ issues: ['Grief'] }) });
    await visit([ada(), listing({ key: 'bo', name: 'Bo Tarn' })]);
    expect(await known('ada')).toMatchObject({ sawProfile: true, listing: { issues: ['Grief'] } });
    expect(await known('bo')).toMatchObject({ sawProfile: false, listing: { issues: [] } });
    expect((await tab()).keys).toEqual(['ada', 'bo']);
  });

  it('is taken over the list when it was read last, and both are kept', async () => {
    await visit([ada({ feeIndividual: [150, 150] })]);
    await visit([ada({ feeIndividual: [180, 180] })], { page: 'profile' });
    const { listing: merged, differs } = (await known('ada')) ?? {};
    expect(merged?.feeIndividual).toEqual([180, 180]);
    expect(differs?.[0]?.said.map(({ value, on }) => [value, on])).toEqual([
      [[180, 180], 'profile'],
      [[150, 150], 'card'],
    ]);
  });

  it('is still the newest when the browser brings the list back as it was', async () => {
    const card = ada({ feeIndividual: [150, 150] });
    await visit([card]);
    await visit([ada({ feeIndividual: [180, 180] })], { page: 'profile' });
    await visit([card]);
    expect((await known('ada'))?.listing.feeIndividual).toEqual([180, 180]);
  });

  it('is not that of the same id on another host of the directory', async () => {
    await visit([ada({ issues: ['Grief'] })], { page: 'profile', host: 'birch.example' });
    await visit([ada({ name: 'Ana Ruiz' })], { host: 'abedul.example' });
    expect((await known('ada', 'abedul.example'))?.listing).toMatchObject({ name: 'Ana Ruiz', issues: [] });
    expect((await known('ada'))?.listing).toMatchObject({ name: 'Ada Fenn', issues: ['Grief'] });
  });
});

describe('the people of a page', () => {
  it('past the end of the results, which shows the first page again, are those of that page and nobody new', async () => {
    const first = ['a', 'b', 'c'].map((key) => listing({ key }));
    expect(await visit(first)).toHaveLength(3);
    await visit([listing({ key: 'd' })]);
    expect(await visit(first)).toEqual([]);
    expect((await tab()).keys).toEqual(['a', 'b', 'c']);
  });

  it('stand where they are named first, though a page names them twice', async () => {
    await visit([listing({ key: 'a' }), listing({ key: 'b' }), listing({ key: 'a' })]);
    await visit([listing({ key: 'b' }), listing({ key: 'c' })], { continues: true });
    expect((await tab()).keys).toEqual(['a', 'b', 'c']);
  });

  it('of an earlier page are gone when the site shows none, or a wall', async () => {
    await visit([listing({ key: 'a' })]);
    await visit([], { page: 'empty' });
    expect(await tab()).toMatchObject({ page: 'empty', keys: [] });
    await visit([], { page: 'blocked' });
    expect(await tab()).toMatchObject({ page: 'blocked', keys: [] });
  });
});

describe('rows that could not be read', () => {
  it('are counted over all parts of a page, and not over the page before', async () => {
    await visit([listing({ key: 'a' })], { unread: 2 });
    await visit([listing({ key: 'b' })], { unread: 1, continues: true });
    expect(await tab()).toMatchObject({ unread: 3, keys: ['a', 'b'] });
    await visit([listing({ key: 'a' })]);
    expect(await tab()).toMatchObject({ unread: 0 });
  });
});

describe('what a page says of its filter', () => {
  it('is kept over all parts of it, and not over the page after', async () => {
    await visit([listing({ key: 'a' })], { unnamed: 2, hints: ['Grief'] });
    await visit([listing({ key: 'b' })], { continues: true });
    expect(await tab()).toMatchObject({ unnamed: 2, hints: ['Grief'], keys: ['a', 'b'] });
    await visit([listing({ key: 'a' })]);
    const { unnamed, hints } = await tab();
    expect([unnamed, hints]).toEqual([undefined, undefined]);
  });
});

describe('a listing whose key is a word that every object has', () => {
  it.each(['constructor', '__proto__', 'toString'])('“%s” is kept like any other', async (key) => {
    expect(await visit([ada({ key })])).toHaveLength(1);
    expect(await visit([ada({ key })])).toEqual([]);
    expect((await known(key))?.listing.name).toBe('Ada Fenn');
  });
});

describe('a thousand listings', () => {
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) =>
      listing({ key: `k${from + index}`, statement: `${from + index} ${'word '.repeat(400)}` }),
    );
  const inParts = async (people: Listing[]) => {
    for (let start = 0; start < people.length; start += 200)
      await visit(people.slice(start, start + 200), { continues: start > 0 });
  };

  it('arrive in parts of 200, everyone in their place, and are held once', async () => {
    const people = many(1000);
    await inParts(people);
    expect((await tab()).keys).toEqual(people.map(({ key }) => key));
    expect((await knownListings(session, await tab())).size).toBe(1000);
    const held = [...session.entries.values()].join('').length;
    expect(held).toBeLessThan(1.3 * JSON.stringify(people).length);
  });

  it('and more than a day’s worth: those beyond are left out, and it is said', async () => {
    await inParts(many(LIMITS.listingsADay + 1));
    expect(await tab()).toMatchObject({ limit: 'day' });
    expect((await tab()).keys).toHaveLength(LIMITS.listingsADay);
  });

  it('that the session has no room for push out what was read longest ago', async () => {
    await inParts(many(400));
    session.room = [...session.entries.values()].join('').length + 1000;
    await visit(many(100, 400));
    expect((await tab()).keys).toHaveLength(100);
    expect((await knownListings(session, await tab())).size).toBe(100);
    expect(await known('k0')).toBeUndefined();
  });
});
