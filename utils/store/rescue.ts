import { rawEntries } from './database.ts';
import { STORE_NAMES, type StoreName } from './stores.ts';
import { toBase64 } from './vault/bytes.ts';
import { sealedShelf } from './vault/sealed-shelf.ts';
import { shelfNow } from './vault/settings.ts';

/** Everything that can be opened, unchecked, by table and key. Nothing where it cannot be used at all. */
async function openedRecords(): Promise<Partial<Record<StoreName, Record<string, unknown>>>> {
  const shelf = await shelfNow().catch(() => sealedShelf);
  const tables: Partial<Record<StoreName, Record<string, unknown>>> = {};
  for (const name of STORE_NAMES) {
    const found = await shelf.all(name).catch(() => null);
    if (found && found.records.size > 0) tables[name] = Object.fromEntries(found.records);
  }
  return tables;
}

/**
 * Everything that lies there, unchecked: opened as far as it can be, and beside that as it lies, whatever version
 * wrote it. What is sealed and cannot be opened is base64, for whoever can open it later. Changes nothing.
 */
export async function rawRecords(): Promise<{ opened: object; lying: Record<string, object> }> {
  const readable = await openedRecords();
  const lying = await rawEntries();
  return { opened: readable, lying: withBase64(lying) as Record<string, object> };
}

/** Bytes as base64, so that a file can hold them. */
function withBase64(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: toBase64(value) };
  if (Array.isArray(value)) return value.map(withBase64);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withBase64(one)]));
}
