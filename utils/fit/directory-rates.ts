import { A } from '../evidence/assumptions.ts';
import type { FieldName, Listing } from '../listing/listing.ts';
import { hasList, TICK_FIELDS } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { BASE_RATES, type ClaimPlace, type Rates } from './rates.ts';

/** What was counted over listings: how many had each place, and how many claimed each concept there. */
export interface Counts {
  seen: Record<ClaimPlace, number>;
  /** By `place id`. */
  claims: Record<string, number>;
}

export const NO_COUNTS: Counts = { seen: { top: 0, listed: 0, statement: 0 }, claims: {} };

const PLACE_OF_FIELD: Partial<Record<FieldName, ClaimPlace>> = {
  specialties: 'top',
  statement: 'statement',
  issues: 'listed',
  approaches: 'listed',
  ages: 'listed',
  participants: 'listed',
  communities: 'listed',
  languages: 'listed',
  insurance: 'listed',
};

/** Counts one listing more. What it denies or only mentions is no claim. */
export function counted(counts: Counts, listing: Listing, facts: readonly Fact[]): Counts {
  const has: Record<ClaimPlace, boolean> = {
    top: listing.specialties.length > 0,
    listed: TICK_FIELDS.some((field) => hasList(listing, field)),
    statement: listing.statement !== '',
  };
  const claimed = new Set<string>();
  for (const { id, status, field } of facts) {
    const place = PLACE_OF_FIELD[field];
    if (!place || status !== 'stated') continue;
    claimed.add(`${place} ${id}`);
    if (place === 'top') claimed.add(`listed ${id}`);
  }
  const claims = new Map(Object.entries(counts.claims));
  for (const claim of claimed) claims.set(claim, (claims.get(claim) ?? 0) + 1);
  const seen = { ...counts.seen };
  for (const place of ['top', 'listed', 'statement'] as const) seen[place] += Number(has[place]);
  return { seen, claims: Object.fromEntries(claims) };
}

/**
 * The rates of one directory: what was counted there, shrunk to the base rates. The page at hand weighs at most
 * a fifth, and not at all for `filtered` concepts: a list that was asked for people with a topic says nothing
 * about how common the topic is.
 */
export function ratesOf(
  directory: Counts,
  page: Counts = NO_COUNTS,
  filtered: ReadonlySet<string> = new Set(),
): Rates {
  return (id, place) => {
    const known = shrunk(directory, id, place);
    const onPage = page.seen[place];
    if (onPage === 0 || filtered.has(id)) return known;
    const share = Math.min(A.pageShare, onPage / (onPage + directory.seen[place] + A.shrinkage));
    return (1 - share) * known + (share * (own(page.claims, `${place} ${id}`) ?? 0)) / onPage;
  };
}

function shrunk({ seen, claims }: Counts, id: string, place: ClaimPlace): number {
  const claimed = own(claims, `${place} ${id}`) ?? 0;
  return (claimed + A.shrinkage * BASE_RATES(id, place)) / (seen[place] + A.shrinkage);
}
