import { database } from './database.ts';
import { problemOf, StoreProblem } from './problem.ts';
import { type RecordOf, STORES, type StoreName } from './stores.ts';

/** The records of a store by key, in the order of their keys; and the keys of those that do not fit. */
export interface Records<S extends StoreName> {
  records: Map<string, RecordOf<S>>;
  /** These are left as they are, so that nothing is lost. */
  unread: string[];
}

/** All functions here reject with a `StoreProblem` when the database cannot be used. */
export async function readAll<S extends StoreName>(name: S): Promise<Records<S>> {
  const transaction = (await database()).transaction(name);
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
    transaction.done,
  ]).catch((error: unknown) => {
    throw problemOf(error);
  });
  const found: Records<S> = { records: new Map(), unread: [] };
  keys.forEach((key, index) => {
    const read = STORES[name].schema.safeParse(values[index]);
    if (read.success) found.records.set(key, read.data as RecordOf<S>);
    else found.unread.push(key);
  });
  return found;
}

/** One record, or `undefined`. One that does not fit is a `StoreProblem` of the kind `unfit`, and stays. */
export async function readOne<S extends StoreName>(name: S, key: string): Promise<RecordOf<S> | undefined> {
  return fitting(name, await (await database()).get(name, key));
}

/** Keeps a record in place of what was there. Throws a `ZodError` when it does not fit, and then changes nothing. */
export async function putOne<S extends StoreName>(name: S, key: string, record: RecordOf<S>): Promise<void> {
  const fit = STORES[name].schema.parse(record);
  await (await database()).put(name, fit, key);
}

export async function dropOne(name: StoreName, key: string): Promise<void> {
  await (await database()).delete(name, key);
}

/**
 * Changes one record in one step: nothing can come between reading and writing it. `undefined` stands for none.
 * Resolves to what is kept now. When a stored or a changed record does not fit, nothing is changed.
 */
export async function changeOne<S extends StoreName>(
  name: S,
  key: string,
  change: (record: RecordOf<S> | undefined) => RecordOf<S>,
): Promise<RecordOf<S>> {
  const transaction = (await database()).transaction(name, 'readwrite');
  // An error below is the caller's; the transaction's own end is heard beside it.
  const done = transaction.done.catch((error: unknown) => error);
  try {
    const before = fitting(name, await transaction.store.get(key));
    const after = STORES[name].schema.parse(change(before)) as RecordOf<S>;
    await transaction.store.put(after, key);
    const error = await done;
    if (error) throw error;
    return after;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    await done;
    throw error;
  }
}

function fitting<S extends StoreName>(name: S, value: unknown): RecordOf<S> | undefined {
  if (value === undefined) return undefined;
  const read = STORES[name].schema.safeParse(value);
  if (!read.success) throw new StoreProblem('unfit', { cause: read.error });
  return read.data as RecordOf<S>;
}
