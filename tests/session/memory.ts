import type { Memory } from '../../utils/session/memory.ts';

/** A session's memory as the browser keeps it: copies, with an end. */
export interface FakeMemory extends Memory {
  entries: Map<string, string>;
  /** In characters. */
  room: number;
}

export function fakeMemory(): FakeMemory {
  const all = (memory: FakeMemory, keys: Iterable<string>) =>
    [...keys].flatMap((key) => {
      const text = memory.entries.get(key);
      return text === undefined ? [] : [[key, JSON.parse(text) as unknown] as const];
    });
  const memory: FakeMemory = {
    entries: new Map(),
    room: Number.POSITIVE_INFINITY,
    get: async (keys) => Object.fromEntries(all(memory, keys)),
    with: async (prefix) =>
      new Map(
        all(
          memory,
          [...memory.entries.keys()].filter((key) => key.startsWith(prefix)),
        ),
      ),
    async set(entries) {
      const after = new Map(memory.entries);
      for (const [key, value] of Object.entries(entries)) after.set(key, JSON.stringify(value));
      if ([...after.values()].join('').length > memory.room) throw new Error('QUOTA_BYTES quota exceeded');
      memory.entries = after;
    },
    async remove(keys) {
      for (const key of keys) memory.entries.delete(key);
    },
    async clear() {
      memory.entries.clear();
    },
  };
  return memory;
}
