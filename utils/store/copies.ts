import type { Bringing } from '../messages/replies.ts';
import { type BackupRecords, writeBackup } from './backup.ts';
import { readAll } from './records.ts';
import { rawRecords } from './rescue.ts';
import { type AnyRule, STORE_NAMES, STORES, type StoreName } from './stores.ts';
import type { RecordChange } from './vault/entries.ts';
import { shelfNow } from './vault/settings.ts';
import type { Shelf } from './vault/shelf.ts';

/** The text of a backup of what goes into one, or of these stores alone, and how many records could not be read. */
export async function takeBackup(
  only: readonly StoreName[] = STORE_NAMES,
): Promise<{ text: string; unread: number }> {
  const records: BackupRecords = {};
  let unread = 0;
  for (const name of only) {
    if ('not' in STORES[name].backup) continue;
    const found = await readAll(name);
    Object.assign(records, { [name]: found.records });
    unread += found.unread.length;
  }
  return { text: writeBackup(records), unread };
}

/**
 * Brings in what a backup holds, all of it or nothing: one transaction. What the backup does not hold stays. When
 * something here was changed meanwhile it is begun anew.
 */
export async function bringBack(records: BackupRecords, how: Bringing = 'replace'): Promise<void> {
  for (;;) {
    const shelf = await shelfNow();
    const changes: RecordChange[] = [];
    for (const table of STORE_NAMES)
      for (const [key, record] of records[table] ?? [])
        changes.push(await broughtIn(shelf, { table, key, value: record }, how));
    if (changes.length === 0 || (await shelf.write(changes))) return;
  }
}

async function broughtIn(
  shelf: Shelf,
  { table, key, value }: RecordChange,
  how: Bringing,
): Promise<RecordChange> {
  const rule: AnyRule = STORES[table];
  const brought = rule.schema.parse(value);
  if (how === 'replace' || !rule.merge) return { table, key, value: brought };
  // What lies here and does not fit is mended by what is brought.
  const seen = await shelf.get(table, key).catch(() => null);
  const here = rule.schema.safeParse(seen?.value);
  const merged = here.success ? rule.schema.parse(rule.merge(here.data, brought)) : brought;
  return { table, key, value: merged, ...(seen ? { seen } : {}) };
}

/** Everything that lies there, unchecked, as the text of a file: for when it cannot be read otherwise. */
export async function takeRaw(): Promise<string> {
  return `${JSON.stringify({ app: 'foreword', raw: true, ...(await rawRecords()) }, null, 2)}\n`;
}
