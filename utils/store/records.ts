import { queue } from '../lookup/queue.ts';
import { StoreProblem } from './problem.ts';
import { type RecordOf, STORES, type StoreName } from './stores.ts';
import { shelfNow } from './vault/settings.ts';

/** The records of a store by key, in the order of their keys; and what stands for those that do not fit. */
export interface StoreRecords<S extends StoreName> {
  records: Map<string, RecordOf<S>>;
  /** These are left as they are, so that nothing is lost. */
  unread: string[];
}

/** All functions here reject with a `StoreProblem` when what is kept cannot be used. */
export async function readAll<S extends StoreName>(name: S): Promise<StoreRecords<S>> {
  const lying = await (await shelfNow()).all(name);
  const found: StoreRecords<S> = { records: new Map(), unread: [...lying.unread] };
  for (const [key, value] of lying.records) {
    const read = STORES[name].schema.safeParse(value);
    if (read.success) found.records.set(key, read.data as RecordOf<S>);
    else found.unread.push(key);
  }
  return found;
}

/** One record, or `undefined`. One that does not fit is a `StoreProblem` of the kind `unfit`, and stays. */
export async function readOne<S extends StoreName>(name: S, key: string): Promise<RecordOf<S> | undefined> {
  return fitting(name, (await (await shelfNow()).get(name, key)).value);
}

/** Keeps a record in place of what was there. Throws a `ZodError` when it does not fit, and then changes nothing. */
export async function putOne<S extends StoreName>(name: S, key: string, record: RecordOf<S>): Promise<void> {
  const value: unknown = STORES[name].schema.parse(record);
  await (await shelfNow()).write([{ table: name, key, value }]);
}

export async function dropOne(name: StoreName, key: string): Promise<void> {
  await (await shelfNow()).write([{ table: name, key, value: undefined }]);
}

/**
 * Changes one record in one step: when something has come between reading and writing it, `change` is asked again.
 * `undefined` stands for none. Resolves to what is kept now. When a stored or a changed record does not fit,
 * nothing is changed.
 */
export function changeOne<S extends StoreName>(
  name: S,
  key: string,
  change: (record: RecordOf<S> | undefined) => RecordOf<S>,
): Promise<RecordOf<S>> {
  return inTurn(() => changeNow(name, key, change));
}

/** Changes come in the order in which they were asked for. */
const inTurn = queue();

async function changeNow<S extends StoreName>(
  name: S,
  key: string,
  change: (record: RecordOf<S> | undefined) => RecordOf<S>,
): Promise<RecordOf<S>> {
  for (;;) {
    const shelf = await shelfNow();
    const seen = await shelf.get(name, key);
    const after = STORES[name].schema.parse(change(fitting(name, seen.value))) as RecordOf<S>;
    if (await shelf.write([{ table: name, key, value: after, seen }])) return after;
  }
}

function fitting<S extends StoreName>(name: S, value: unknown): RecordOf<S> | undefined {
  if (value === undefined) return undefined;
  const read = STORES[name].schema.safeParse(value);
  if (!read.success) throw new StoreProblem('unfit', { cause: read.error });
  return read.data as RecordOf<S>;
}
