import { filtersOf } from '../../utils/directories/filters.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { aboutOf, type PageAbout } from '../../utils/reader/page/about.ts';
import { withAskedFor } from '../../utils/reader/page/asked-for.ts';
import { signsSchema } from '../../utils/reader/page/signs-schema.ts';
import { type FilterTable, NO_TABLE } from '../../utils/reader/page/table.ts';

/** What a list says of itself, and how its listings read with what it was asked for. */
interface Resolved {
  about: PageAbout;
  asked(listings: readonly Listing[]): Listing[];
}

/** Resolves a page's raw signs with what is known of its directory; `null` for what are no signs. */
export function resolved(directory: string, raw: unknown): Resolved | null {
  const signs = signsSchema.safeParse(raw);
  if (!signs.success) return null;
  const table = (filtersOf(directory) as FilterTable | undefined) ?? NO_TABLE;
  const about = aboutOf(signs.data, table);
  return { about, asked: (listings) => withAskedFor(listings, signs.data, about, table) };
}
