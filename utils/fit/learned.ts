import { A } from '../evidence/assumptions.ts';
import { type Counts, NO_COUNTS, ratesOf } from './directory-rates.ts';
import { filteredOf } from './filtered.ts';
import { BASE_RATES, type ClaimPlace } from './rates.ts';

/** What is kept of a directory: its counts as they were worth on a day, and how much that day has brought to them. */
export interface Learned extends Counts {
  /** As `2026-11-25`; empty for counts from before days were kept. */
  day: string;
  /** Listings' worth that was added on that day. */
  today: number;
}

export const NOTHING_LEARNED: Learned = { ...NO_COUNTS, day: '', today: 0 };

const DAY = 86_400_000;
/** What has faded to less is not kept. In listings. */
const LEAST = 0.001;

/** The counts as they are worth on a day: they lose half their weight every `countHalfLife` days. */
export function aged(learned: Learned, day: string): Learned {
  const days = learned.day === '' ? 0 : (Date.parse(day) - Date.parse(learned.day)) / DAY;
  // A clock that was set back makes nothing older, and brings no new day.
  if (learned.day === day || days < 0) return learned;
  return { ...scaled(learned, 0.5 ** (days / A.countHalfLife)), day, today: 0 };
}

/**
 * Adds a page's counts on a day (`2026-11-25`), as far as the page and the day have room: `before` is what the page
 * has brought on that day already. Both are in listings' worth; a page with more counts as a sample of that size.
 * `added` is what it brought now. What a page was asked for counts as common as it is elsewhere, and nothing as more
 * than `countTwice` times as common as it was known to be: whoever writes a page can invent people without end.
 */
export function learn(
  known: Learned,
  page: Counts,
  day: string,
  before = 0,
): { learned: Learned; added: number } {
  const now = aged(known, day);
  const size = Math.max(page.seen.top, page.seen.listed, page.seen.statement);
  const added = Math.max(0, Math.min(size, A.pageMost - before, A.dayMost - now.today));
  if (added === 0) return { learned: now, added };
  const sample = scaled({ seen: page.seen, claims: fairClaims(now, page) }, added / size);
  const { seen, claims } = addedCounts(now, sample);
  return { learned: { seen, claims, day: now.day, today: now.today + added }, added };
}

/** A page's claims, less what would make something common that is not known to be. */
function fairClaims(known: Counts, page: Counts): Record<string, number> {
  const filtered = filteredOf(page);
  const rates = ratesOf(known);
  return Object.fromEntries(
    Object.entries(page.claims).map(([claim, count]) => {
      const [place, id] = claim.split(' ') as [ClaimPlace, string];
      const seen = page.seen[place];
      const most = filtered.has(id) ? seen * BASE_RATES(id, place) : seen * A.countTwice * rates(id, place);
      // As common as elsewhere, so far as a page that was asked for it can tell.
      return [claim, filtered.has(id) ? most : Math.min(count, most)];
    }),
  );
}

function scaled({ seen, claims }: Counts, share: number): Counts {
  const kept = Object.entries(claims)
    .map(([claim, count]) => [claim, count * share] as const)
    .filter(([, count]) => count >= LEAST);
  return {
    seen: { top: seen.top * share, listed: seen.listed * share, statement: seen.statement * share },
    claims: Object.fromEntries(kept),
  };
}

function addedCounts(one: Counts, two: Counts): Counts {
  const claims = new Map(Object.entries(one.claims));
  for (const [claim, count] of Object.entries(two.claims))
    claims.set(claim, (claims.get(claim) ?? 0) + count);
  return {
    seen: {
      top: one.seen.top + two.seen.top,
      listed: one.seen.listed + two.seen.listed,
      statement: one.seen.statement + two.seen.statement,
    },
    claims: Object.fromEntries(claims),
  };
}
