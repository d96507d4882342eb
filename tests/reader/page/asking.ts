import { readFilterTable } from '../../../build/directories.ts';
import { descriptor } from '../../../utils/directories/psychologytoday/descriptor.ts';
import type { Listing } from '../../../utils/listing/listing.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { type PageAbout, pageAboutOf } from '../../../utils/reader/page/about.ts';
import { withAskedFor } from '../../../utils/reader/page/asked-for.ts';
import { readSigns } from '../../../utils/reader/page/read-signs.ts';
import { parse } from '../../directories/folders.ts';
import { AUSTIN, type Made, resultsPage, SITE } from '../../support/results-page.ts';

export const TABLE = await readFilterTable('psychologytoday');

export interface Asking extends PageAbout {
  /** Of each listing, by name, the labels of what it was asked for. */
  of: Record<string, string[]>;
  listings: Listing[];
  main: number;
}

/** Reads a page of invented people as the extension does. `at` is the address in the bar. */
export function ask(made: Made, at = made.at ?? AUSTIN): Asking {
  const { listings, signs } = readPage(parse(resultsPage(made)), descriptor, {
    address: `${SITE}${at}`,
    signs: readSigns,
  });
  if (!signs) throw new Error('No list');
  const about = pageAboutOf(signs, TABLE);
  const whole = withAskedFor(listings, signs, about, TABLE);
  const of = Object.fromEntries(
    whole.map(({ name, askedFor }) => [name, askedFor.map(({ label }) => label)]),
  );
  return { ...about, listings: whole, of, main: signs.main.length };
}
