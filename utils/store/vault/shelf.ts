import type { StoreName } from '../stores.ts';
import type { Lying, RecordChange } from './entries.ts';

/** Where records lie: sealed in the browser's database, or in this session's memory. */
export interface Shelf {
  /** The records of a table by key, and what stands for those that cannot be read at all. */
  all(table: StoreName): Promise<{ records: Map<string, unknown>; unread: string[] }>;
  /** One record; its value is `undefined` where there is none. */
  get(table: StoreName, key: string): Promise<Lying>;
  /** Makes these changes, all or none. Resolves to whether they were made: not where another record was seen. */
  write(changes: readonly RecordChange[]): Promise<boolean>;
}
