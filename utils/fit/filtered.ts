import { A } from '../evidence/assumptions.ts';
import type { Counts } from './directory-rates.ts';
import { BASE_RATES, type ClaimPlace } from './rates.ts';

/**
 * What a page was asked for, told by what it holds: something that nearly all its listings claim and that few
 * listings claim elsewhere. Addresses are no help: directories write filters as numbers.
 */
export function filteredOf(page: Counts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [claim, count] of Object.entries(page.claims)) {
    const [place, id] = claim.split(' ') as [ClaimPlace, string];
    const seen = page.seen[place];
    const nearlyAll = seen >= A.filterFewest && count / seen >= A.filterShare;
    if (nearlyAll && BASE_RATES(id, place) < A.filterBase) found.add(id);
  }
  return found;
}
