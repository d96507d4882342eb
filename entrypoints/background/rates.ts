import { type Counts, counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import { withPage } from '../../utils/fit/filtered.ts';
import type { Setting } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { remember, remembered } from '../../utils/platform/session.ts';
import { loadCounts, updateCounts } from '../../utils/store/counts.ts';
import { factsOf } from '../../utils/vocabulary/listing-facts.ts';

const countsKey = (directory: string) => `counts:${directory}`;
const settings = new Map<string, { counts: Counts; setting: Setting }>();

/**
 * What is known of a directory, as it was when this session first met it: a listing keeps its band from page to
 * page, and what is counted now serves the next session.
 */
export async function settingOf(directory: string): Promise<Setting> {
  const known = (await remembered(countsKey(directory))) as Counts | undefined;
  const made = settings.get(directory);
  if (known && made && JSON.stringify(made.counts) === JSON.stringify(known)) return made.setting;
  const counts = known ?? (await loadCounts(directory));
  if (!known) await remember({ [countsKey(directory)]: counts });
  const setting = { rates: ratesOf(counts) };
  settings.set(directory, { counts, setting });
  return setting;
}

/** Counts the listings that this session meets for the first time. Only numbers are kept. */
export async function countPage(directory: string, listings: readonly Listing[]): Promise<void> {
  if (listings.length === 0) return;
  // The session's own rates are taken before its first page counts.
  await settingOf(directory);
  const page = listings.reduce<Counts>(
    (counts, listing) => counted(counts, listing, factsOf(listing)),
    NO_COUNTS,
  );
  await updateCounts(directory, (counts) => withPage(counts, page));
}
