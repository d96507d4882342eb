import { type Counts, counted, NO_COUNTS, ratesOf } from '../fit/directory-rates.ts';
import type { Setting } from '../fit/setting.ts';
import type { Listing } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import { factsOf } from '../vocabulary/listing-facts.ts';
import type { Memory } from './memory.ts';

const countsKey = (directory: string) => `counts:${directory}`;

/**
 * What is known of a directory, as it was when this session first met it: a listing keeps its band from page to
 * page, and what is counted now serves the next session. `load` gives what is kept of it.
 */
export async function settingOf(
  memory: Memory,
  directory: string,
  load: (directory: string) => Promise<Counts>,
): Promise<Setting> {
  const key = countsKey(directory);
  const known = own(await memory.get([key]), key) as Counts | undefined;
  const counts = known ?? (await load(directory));
  if (!known) await memory.set({ [key]: counts });
  return { rates: ratesOf(counts) };
}

/** What was learned on a directory goes when it is turned off. */
export async function forgetSetting(memory: Memory, directory: string): Promise<void> {
  await memory.remove([countsKey(directory)]);
}

/** The listings of a page, counted. Only numbers are in it. */
export function countsOf(listings: readonly Listing[]): Counts {
  return listings.reduce<Counts>((counts, listing) => counted(counts, listing, factsOf(listing)), NO_COUNTS);
}
