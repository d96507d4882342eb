import { A } from './assumptions.ts';
import type { Counts } from './directory-rates.ts';
import { BASE_RATES, type Place } from './rates.ts';

/**
 * What a page was asked for, told by what it holds: something that nearly all its listings claim and that few
 * listings claim elsewhere. Addresses are no help: directories write filters as numbers.
 */
export function filteredOf(page: Counts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [claim, count] of Object.entries(page.claims)) {
    const [place, id] = claim.split(' ') as [Place, string];
    const seen = page.seen[place];
    const nearlyAll = seen >= A.filterFewest && count / seen >= A.filterShare;
    if (nearlyAll && BASE_RATES(id, place) < A.filterBase) found.add(id);
  }
  return found;
}

/** Counts of a directory with one page more, less what that page was asked for. */
export function withPage(directory: Counts, page: Counts): Counts {
  const filtered = filteredOf(page);
  const claims = new Map(Object.entries(directory.claims));
  for (const [claim, count] of Object.entries(page.claims)) {
    const [place, id] = claim.split(' ') as [Place, string];
    // As common as elsewhere, so far as this page can tell.
    const fair = filtered.has(id) ? page.seen[place] * BASE_RATES(id, place) : count;
    claims.set(claim, (claims.get(claim) ?? 0) + fair);
  }
  const seen = { ...directory.seen };
  for (const place of ['top', 'listed', 'statement'] as const) seen[place] += page.seen[place];
  return { seen, claims: Object.fromEntries(claims) };
}
