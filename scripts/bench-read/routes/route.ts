import type { Listing } from '../../../utils/listing/listing.ts';

/** What a second route reads of one person: a field that is there but blank is one that the page leaves out. */
export type Second = Partial<Omit<Listing, 'sources'>> & { key: string };

/** A page by its second routes: what its records hold, and what its markup shows. */
export interface Routes {
  /** Which hand-written extractor: the family of the page. */
  family: string;
  state: Second[];
  dom: Second[];
}
