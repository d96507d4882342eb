import { own } from '../lookup/own.ts';

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

/**
 * Books a reading. `refused` names the limit that it would pass; the ledger is then as before.
 * `reading` stands for the listing's contents: equal contents are one reading.
 */
export function book(
  ledger: Ledger,
  day: string,
  key: string,
  reading: string,
): { ledger: Ledger; refused: Limit | null } {
  const today: Ledger = ledger.day === day ? ledger : { day, seen: {} };
  const known = own(today.seen, key);
  if (known?.reading === reading) return { ledger: today, refused: null };
  if (!known && Object.keys(today.seen).length >= LIMITS.listingsADay)
    return { ledger: today, refused: 'day' };
  const changes = known ? known.changes + 1 : 0;
  if (changes > LIMITS.changesOfOne) return { ledger: today, refused: 'changes' };
  return { ledger: { day, seen: { ...today.seen, [key]: { reading, changes } } }, refused: null };
}
