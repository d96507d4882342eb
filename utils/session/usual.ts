import type { PageKind, PageRule } from '../listing/descriptor.ts';
import type { FieldName, Listing } from '../listing/listing.ts';
import { type Shortfall, shortfall } from '../reader/descriptor/coverage.ts';
import { pattern } from '../reader/descriptor/steps.ts';

/** The fields that the pages of one directory usually give, by kind of page. */
export type UsualFields = Partial<Record<PageKind, FieldName[]>>;

interface Rest {
  /** Rows that could not be read. */
  unreadable?: number | undefined;
  /** The path of the page's address. */
  path?: string | undefined;
}

/** What is known of a directory: the fields that are usual there, and how its pages are told apart. */
export interface Usually {
  usual: UsualFields;
  pages: readonly PageRule[];
}

/**
 * Whether these listings of a page hold less than the directory's pages usually do. A page at an address of its
 * results that reads as no list at all holds nothing of what was expected there.
 */
export function readsBelow(
  { usual, pages }: Usually,
  page: PageKind,
  listings: readonly Listing[],
  { unreadable = 0, path = '' }: Rest = {},
): Shortfall | null {
  const lost = page === 'other' && isResultsPath(pages, path);
  const fields: Partial<Record<FieldName, number>> = {};
  for (const { sources } of listings)
    for (const field of Object.keys(sources) as FieldName[]) fields[field] = (fields[field] ?? 0) + 1;
  return shortfall(
    { listings: listings.length, unreadable: lost ? 1 : unreadable, fields },
    usual[lost ? 'results' : page] ?? [],
  );
}

/** Whether a search's results stand at such addresses, below the page where searches begin. */
function isResultsPath(pages: readonly PageRule[], path: string): boolean {
  return pages.some((rule) => {
    if (rule.path === undefined || (rule.kind !== 'results' && rule.kind !== 'empty')) return false;
    const begins = pattern(rule.path).exec(path)?.[0];
    return begins !== undefined && path.slice(begins.length).replaceAll('/', '') !== '';
  });
}
