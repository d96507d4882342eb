import { type AnyRule, STORES, type StoreName } from '../stores.ts';
import { type Keys, recordName, seal } from './seal.ts';

/** A record that is put, or goes where its value is `undefined`. */
export interface RecordChange {
  table: StoreName;
  key: string;
  value: unknown;
  /** Only while the record is still the one that was seen. */
  seen?: Lying;
}

/** A record as it lies, and a mark of it: another record under the same key has another mark. */
export interface Lying {
  value: unknown;
  mark: unknown;
}

/** What lies in the database for it: under a name in one of its places; `undefined` takes away what is there. */
export interface VaultEntry {
  place: 'sealed' | 'outside';
  name: string;
  content: unknown;
  seen?: Lying;
}

export const outsideName = (table: StoreName, key: string): string => `${table}/${key}`;

/** Whether the records of a table lie outside, readable. Everything else is sealed. */
export const isOutside = (table: StoreName): boolean => 'outside' in STORES[table];

/** What has to be known of a record while it is locked; `undefined`: nothing. */
function leftOutside({ table, value }: RecordChange): unknown {
  const rule: AnyRule = STORES[table];
  if (!rule.whileLocked || value === undefined) return undefined;
  const read = rule.schema.safeParse(value);
  return read.success ? rule.whileLocked(read.data) : undefined;
}

/** The entries that a change makes. `keys` are asked for only where something is sealed. */
export async function vaultEntries(change: RecordChange, keys: () => Promise<Keys>): Promise<VaultEntry[]> {
  const { table, key, value } = change;
  const outside: VaultEntry = { place: 'outside', name: outsideName(table, key), content: value };
  const seen = change.seen ? { seen: change.seen } : {};
  if (isOutside(table)) return [{ ...outside, ...seen }];
  const known = await keys();
  const [name, content] =
    value === undefined ? [await recordName(known, table, key), undefined] : await seal(known, change);
  const sealed: VaultEntry = { place: 'sealed', name, content, ...seen };
  return STORES[table].whileLocked ? [sealed, { ...outside, content: leftOutside(change) }] : [sealed];
}
