import type { StoreName } from '../stores.ts';
import type { Change } from './entries.ts';

/** A record as it lies on a shelf, and a mark of it: another record under the same key has another mark. */
export interface Lying {
  value: unknown;
  mark: unknown;
}

/** Where records lie: sealed in the browser's database, or in this session's memory. */
export interface Shelf {
  /** The records of a table by key, and what stands for those that cannot be read at all. */
  all(table: StoreName): Promise<{ records: Map<string, unknown>; unread: string[] }>;
  /** One record; its value is `undefined` where there is none. */
  get(table: StoreName, key: string): Promise<Lying>;
  /**
   * Makes these changes, all or none. With `seen`, only while the record of the first change is still the one that
   * was seen. Resolves to whether they were made.
   */
  write(changes: readonly Change[], seen?: Lying): Promise<boolean>;
}
