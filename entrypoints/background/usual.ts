import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { FieldName, Listing } from '../../utils/listing/listing.ts';
import { type Shortfall, shortfall } from '../../utils/reader/coverage.ts';

/** Put in at build time, from the directories' replicas. */
declare const USUAL_FIELDS: Readonly<Record<string, Partial<Record<PageKind, FieldName[]>>>>;

/** Whether these listings of a page hold less than the directory's pages usually do. */
export function readsBelow(
  directory: string,
  page: PageKind,
  listings: readonly Listing[],
): Shortfall | null {
  const fields: Partial<Record<FieldName, number>> = {};
  for (const { sources } of listings)
    for (const field of Object.keys(sources) as FieldName[]) fields[field] = (fields[field] ?? 0) + 1;
  return shortfall(
    { listings: listings.length, unreadable: 0, fields },
    USUAL_FIELDS[directory]?.[page] ?? [],
  );
}
