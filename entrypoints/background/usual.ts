import { directoryById } from '../../utils/directories/registry.ts';
import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { FieldName, Listing } from '../../utils/listing/listing.ts';
import { own } from '../../utils/lookup/own.ts';
import { type Shortfall, shortfall } from '../../utils/reader/coverage.ts';
import { pattern } from '../../utils/reader/steps.ts';

/** Put in at build time, from the directories' replicas. */
declare const USUAL_FIELDS: Readonly<Record<string, Partial<Record<PageKind, FieldName[]>>>>;

interface Rest {
  /** Rows that could not be read. */
  unreadable?: number | undefined;
  /** The path of the page's address. */
  path?: string | undefined;
}

/**
 * Whether these listings of a page hold less than the directory's pages usually do. A page at an address of its
 * results that reads as no list at all holds nothing of what was expected there.
 */
export function readsBelow(
  directory: string,
  page: PageKind,
  listings: readonly Listing[],
  { unreadable = 0, path = '' }: Rest = {},
): Shortfall | null {
  const lost = page === 'other' && isResultsPath(directory, path);
  const usual = own(USUAL_FIELDS, directory)?.[lost ? 'results' : page] ?? [];
  const fields: Partial<Record<FieldName, number>> = {};
  for (const { sources } of listings)
    for (const field of Object.keys(sources) as FieldName[]) fields[field] = (fields[field] ?? 0) + 1;
  return shortfall({ listings: listings.length, unreadable: lost ? 1 : unreadable, fields }, usual);
}

/** Whether a search's results stand at such addresses, below the page where searches begin. */
function isResultsPath(directory: string, path: string): boolean {
  return (directoryById(directory)?.pages ?? []).some((rule) => {
    if (rule.path === undefined || (rule.kind !== 'results' && rule.kind !== 'empty')) return false;
    const begins = pattern(rule.path).exec(path)?.[0];
    return begins !== undefined && path.slice(begins.length).replaceAll('/', '') !== '';
  });
}
