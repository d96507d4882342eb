/**
 * Limits against a page that invents therapists to find out what the user wishes for: an estimate given for
 * made-up listings is a question answered. Counted per directory and day.
 */
export const LIMITS = { listingsADay: 2000, changesOfOne: 5 } as const;

/** What has been answered today. Keys are listings' own, the value how many different readings of each. */
export interface Ledger {
  /** The day, as `2026-11-25`. */
  day: string;
  seen: Record<string, { reading: string; changes: number }>;
}

export type Limit = 'day' | 'changes';

/** Where a directory's ledger lies in this session's memory. */
export const ledgerKey = (directory: string) => `ledger:${directory}`;

/** The day of a moment, in milliseconds since 1970, as `2026-11-25`. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** The ledger of this day to book in: a copy of the one kept, empty when that is of another day. */
export function openLedger(kept: Ledger | undefined, day: string): Ledger {
  return { day, seen: kept?.day === day ? { ...kept.seen } : {} };
}

/** An open ledger, with how many listings it holds. */
export interface Booking {
  ledger: Ledger;
  listings: number;
}

export function beginBooking(ledger: Ledger): Booking {
  return { ledger, listings: Object.keys(ledger.seen).length };
}

/**
 * Books a reading in an open ledger. Gives the limit that it would pass, and then nothing is booked, or
 * `null`. `reading` stands for the listing's contents: equal contents are one reading.
 */
export function book(booking: Booking, key: string, reading: string): Limit | null {
  const { seen } = booking.ledger;
  const known = Object.hasOwn(seen, key) ? seen[key] : undefined;
  if (known?.reading === reading) return null;
  if (!known && booking.listings >= LIMITS.listingsADay) return 'day';
  const changes = known ? known.changes + 1 : 0;
  if (changes > LIMITS.changesOfOne) return 'changes';
  if (!known) booking.listings += 1;
  // A page's key may be any word, also one that plain objects have of themselves.
  Object.defineProperty(seen, key, {
    value: { reading, changes },
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return null;
}
