import { type BackupRecords, writeBackup } from './backup.ts';
import { readAll } from './records.ts';
import { rawRecords } from './rescue.ts';
import { STORE_NAMES, STORES } from './stores.ts';
import { shelfNow } from './vault/settings.ts';

/** The text of a backup of everything that goes into one, and how many records could not be read for it. */
export async function takeBackup(): Promise<{ text: string; unread: number }> {
  const records: BackupRecords = {};
  let unread = 0;
  for (const name of STORE_NAMES) {
    if ('not' in STORES[name].backup) continue;
    const found = await readAll(name);
    Object.assign(records, { [name]: found.records });
    unread += found.unread.length;
  }
  return { text: writeBackup(records), unread };
}

/**
 * Puts what a backup holds in place, all of it or nothing: one transaction. A record that is there under the same
 * key is replaced. What the backup does not hold stays.
 */
export async function bringBack(records: BackupRecords): Promise<void> {
  const names = STORE_NAMES.filter((name) => records[name] !== undefined);
  const changes = names.flatMap((table) =>
    [...(records[table]?.entries() ?? [])].map(([key, record]) => ({
      table,
      key,
      value: STORES[table].schema.parse(record) as unknown,
    })),
  );
  if (changes.length > 0) await (await shelfNow()).write(changes);
}

/** Everything that lies there, unchecked, as the text of a file: for when it cannot be read otherwise. */
export async function takeRaw(): Promise<string> {
  return `${JSON.stringify({ app: 'foreword', raw: true, ...(await rawRecords()) }, null, 2)}\n`;
}
