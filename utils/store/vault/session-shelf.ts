import { own } from '../../lookup/own.ts';
import { queue } from '../../lookup/queue.ts';
import { StoreProblem } from '../problem.ts';
import type { Lying } from './entries.ts';
import { sessionPort } from './session-port.ts';
import type { Shelf } from './shelf.ts';

/** Records of a session that keeps nothing lie under this, by table and key. */
const KEPT = 'kept:';
const sessionKey = (table: string, key = '') => `${KEPT}${table}/${key}`;

/** One after the other: nothing comes between looking and writing. */
const inTurn = queue();

/** Records in this session's memory: in no file, gone when the browser closes. */
export const sessionShelf: Shelf = {
  async all(table) {
    const found = [...(await sessionPort().with(sessionKey(table)))].map(
      ([name, value]): [string, unknown] => [name.slice(sessionKey(table).length), value],
    );
    return { records: new Map(found.sort(([a], [b]) => (a < b ? -1 : 1))), unread: [] };
  },
  get: (table, key) => lyingAt(sessionKey(table, key)),
  write: (changes) =>
    inTurn(async () => {
      const named = changes.map((change) => ({ ...change, name: sessionKey(change.table, change.key) }));
      for (const { name, seen } of named)
        if (seen && JSON.stringify((await lyingAt(name)).mark) !== JSON.stringify(seen.mark)) return false;
      const put = named.filter(({ value }) => value !== undefined);
      if (put.length > 0) await roomFor(Object.fromEntries(put.map(({ name, value }) => [name, value])));
      await sessionPort().remove(named.flatMap(({ name, value }) => (value === undefined ? [name] : [])));
      return true;
    }),
};

async function roomFor(entries: Record<string, unknown>): Promise<void> {
  await sessionPort()
    .set(entries)
    .catch((error: unknown) => {
      throw new StoreProblem('full', { cause: error });
    });
}

async function lyingAt(name: string): Promise<Lying> {
  const value = own(await sessionPort().get([name]), name);
  return { value, mark: value };
}

/** Forgets every record of a session that keeps nothing. */
export async function clearSessionShelf(): Promise<void> {
  await sessionPort().remove([...(await sessionPort().with(KEPT)).keys()]);
}
