import { type Counts, counted, NO_COUNTS, ratesOf } from '../fit/directory-rates.ts';
import { aged, type Learned, learn } from '../fit/learned.ts';
import type { Setting } from '../fit/setting.ts';
import type { Listing } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import { factsOnce } from './facts-once.ts';
import type { Memory } from './memory.ts';
import { setWithRoom } from './room.ts';

const countsKey = (directory: string) => `counts:${directory}`;
/** What each page of a directory has brought today. Addresses are in this session's memory only. */
const broughtKey = (directory: string) => `brought:${directory}`;

interface Brought {
  day: string;
  /** By host and path, in listings' worth. */
  pages: Record<string, number>;
}

/**
 * What is known of a directory, as it was when this session first met it: a listing keeps its band from page to
 * page, and what is counted now serves the next session. `load` gives what is kept of it; `day` as `2026-11-25`.
 */
export async function settingOf(
  memory: Memory,
  directory: string,
  load: (directory: string) => Promise<Learned>,
  day: string,
): Promise<Setting> {
  const now = await settingNow(memory, directory);
  if (now) return now;
  const counts = aged(await load(directory), day);
  await setWithRoom(memory, { [countsKey(directory)]: counts });
  return { rates: ratesOf(counts) };
}

/** The same, where this session has met it. */
export async function settingNow(memory: Memory, directory: string): Promise<Setting | null> {
  const key = countsKey(directory);
  const known = own(await memory.get([key]), key) as Counts | undefined;
  return known ? { rates: ratesOf(known) } : null;
}

/** A page's listings that this session meets for the first time. `page`: its host and path; `day` as `2026-11-25`. */
export interface Met {
  directory: string;
  page: string;
  listings: readonly Listing[];
  day: string;
}

/** Counts them, as far as the page and the day have room. Only numbers are kept, by `update`. */
export async function countPage(
  memory: Memory,
  { directory, page, listings, day }: Met,
  update: (directory: string, change: (known: Learned) => Learned) => Promise<void>,
): Promise<void> {
  const counts = listings.reduce<Counts>((sum, one) => counted(sum, one, factsOnce(one)), NO_COUNTS);
  const key = broughtKey(directory);
  const before = own(await memory.get([key]), key) as Brought | undefined;
  const pages = new Map(Object.entries(before?.day === day ? before.pages : {}));
  let added = 0;
  await update(directory, (known) => {
    const taken = learn(known, counts, day, pages.get(page));
    added = taken.added;
    return taken.learned;
  });
  if (added === 0) return;
  pages.set(page, (pages.get(page) ?? 0) + added);
  await setWithRoom(memory, { [key]: { day, pages: Object.fromEntries(pages) } satisfies Brought });
}

/** What was learned on a directory goes when it is turned off. */
export async function forgetSetting(memory: Memory, directory: string): Promise<void> {
  await memory.remove([countsKey(directory), broughtKey(directory)]);
}
