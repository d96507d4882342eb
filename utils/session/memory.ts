/**
 * Memory that lasts as long as the browser runs and is never written to disk. The rooms that use it are given one;
 * the browser's stands in `utils/platform/session.ts`.
 */
export interface Memory {
  /** The entries of these keys that there are. */
  get(keys: string[]): Promise<Record<string, unknown>>;
  /** Every entry whose key begins so. */
  with(prefix: string): Promise<Map<string, unknown>>;
  /** Rejects when there is no room; then nothing is changed. */
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}
