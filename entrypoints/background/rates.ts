import { type Counts, counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import { aged, learn } from '../../utils/fit/learned.ts';
import type { Setting } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { remember, remembered } from '../../utils/platform/session.ts';
import { loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { factsOf } from '../../utils/vocabulary/listing-facts.ts';

const countsKey = (directory: string) => `counts:${directory}` as const;
/** What each page of a directory has brought today. Addresses are in this session's memory only. */
const broughtKey = (directory: string) => `brought:${directory}` as const;

interface Brought {
  day: string;
  /** By host and path, in listings' worth. */
  pages: Record<string, number>;
}

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

const settings = new Map<string, { counts: Counts; setting: Setting }>();

/**
 * What is known of a directory, as it was when this session first met it: a listing keeps its band from page to
 * page, and what is counted now serves the next session.
 */
export async function settingOf(directory: string, now = Date.now()): Promise<Setting> {
  const known = (await remembered(countsKey(directory))) as Counts | undefined;
  const made = settings.get(directory);
  if (known && made && JSON.stringify(made.counts) === JSON.stringify(known)) return made.setting;
  const counts = known ?? aged(await loadCounts(directory), dayOf(now));
  if (!known) await remember({ [countsKey(directory)]: counts });
  const setting = { rates: ratesOf(counts) };
  settings.set(directory, { counts, setting });
  return setting;
}

/**
 * Counts the listings that this session meets for the first time on a page (its host and path), as far as the page
 * and the day have room. Only numbers are kept.
 */
export async function countPage(
  directory: string,
  page: string,
  listings: readonly Listing[],
  now = Date.now(),
): Promise<void> {
  if (listings.length === 0) return;
  // The session's own rates are taken before its first page counts.
  await settingOf(directory, now);
  const counts = listings.reduce<Counts>(
    (sum, listing) => counted(sum, listing, factsOf(listing)),
    NO_COUNTS,
  );
  const day = dayOf(now);
  const before = (await remembered(broughtKey(directory))) as Brought | undefined;
  const pages = new Map(Object.entries(before?.day === day ? before.pages : {}));
  let added = 0;
  await updateCounts(directory, (known) => {
    const taken = learn(known, counts, day, pages.get(page));
    added = taken.added;
    return taken.learned;
  });
  pages.set(page, (pages.get(page) ?? 0) + added);
  if (added > 0) await remember({ [broughtKey(directory)]: { day, pages: Object.fromEntries(pages) } });
}
