import type { IDBPDatabase } from 'idb';
import { problemOf, StoreProblem } from '../problem.ts';
import { STORE_NAMES, type StoreName } from '../stores.ts';
import { isOutside, outsideName, type RecordChange, vaultEntries } from './entries.ts';
import { forgetHeld, type HeldKeys, heldIn, KEY_AT, KEY_STORE } from './held.ts';
import { recordName, unseal } from './seal.ts';

/** Seals what an earlier version kept in plain. Resolves to whether there was any. */
export async function moveIn(db: IDBPDatabase): Promise<boolean> {
  let moved = false;
  for await (const _step of moving(db)) moved = true;
  return moved;
}

/**
 * The same, step by step. Each step is one transaction at most, and whoever ends between two of them loses nothing:
 * as long as anything lies there in plain it begins anew, and the plain goes only after all that was sealed has
 * been read back from the database. Nothing else is written before it has come to its end.
 */
export async function* moving(db: IDBPDatabase): AsyncGenerator<'read' | 'sealed' | 'checked' | 'cleared'> {
  const tables = STORE_NAMES.filter((name) => db.objectStoreNames.contains(name));
  const plain = await plainIn(db, tables);
  if (plain.length === 0) return;
  yield 'read';
  const held = await heldIn(db);
  await sealIn(db, plain, held);
  yield 'sealed';
  // The key too is read back: what this process holds may be another.
  forgetHeld();
  await check(db, plain);
  yield 'checked';
  await clear(db, tables);
  yield 'cleared';
}

async function plainIn(db: IDBPDatabase, tables: readonly StoreName[]): Promise<RecordChange[]> {
  if (tables.length === 0) return [];
  const transaction = db.transaction(tables);
  const found = tables.map(async (table): Promise<RecordChange[]> => {
    const store = transaction.objectStore(table);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => ({ table, key: String(key), value: values[index] }));
  });
  return (await Promise.all(found)).flat();
}

async function sealIn(db: IDBPDatabase, plain: readonly RecordChange[], held: HeldKeys): Promise<void> {
  const entries = (await Promise.all(plain.map((one) => vaultEntries(one, async () => held.keys)))).flat();
  const transaction = db.transaction(['sealed', 'outside', KEY_STORE], 'readwrite');
  const done = Promise.all([
    transaction.objectStore(KEY_STORE).put(held.record, KEY_AT),
    ...entries
      .filter(({ content }) => content !== undefined)
      .map(({ place, name, content }) => transaction.objectStore(place).put(content, name)),
    transaction.done,
  ]);
  await done.catch((error: unknown) => {
    throw problemOf(error);
  });
}

/** Rejects where anything that was sealed does not come back as it lies there in plain. */
async function check(db: IDBPDatabase, plain: readonly RecordChange[]): Promise<void> {
  const { keys } = await heldIn(db);
  for (const { table, key, value } of plain) {
    const name = isOutside(table) ? outsideName(table, key) : await recordName(keys, table, key);
    const content: unknown = await db.get(isOutside(table) ? 'outside' : 'sealed', name);
    const back = isOutside(table) ? { key, value: content } : await unseal(keys, name, content);
    if (JSON.stringify([back.key, back.value]) !== JSON.stringify([key, value]))
      throw new StoreProblem('damaged');
  }
}

async function clear(db: IDBPDatabase, tables: readonly StoreName[]): Promise<void> {
  const transaction = db.transaction(tables, 'readwrite');
  await Promise.all([...tables.map((table) => transaction.objectStore(table).clear()), transaction.done]);
}
