/** This session's memory, as far as the store needs it: in no file, closed to pages, gone with the browser. */
export interface SessionPort {
  get(keys: string[]): Promise<Record<string, unknown>>;
  with(prefix: string): Promise<Map<string, unknown>>;
  /** Rejects when there is no room; then nothing is changed. */
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Memory of this process alone: what the store uses until it is given the browser's. */
function ownMemory(): SessionPort {
  const entries = new Map<string, unknown>();
  return {
    get: async (keys) =>
      Object.fromEntries(keys.filter((key) => entries.has(key)).map((key) => [key, entries.get(key)])),
    with: async (prefix) => new Map([...entries].filter(([key]) => key.startsWith(prefix))),
    async set(more) {
      for (const [key, value] of Object.entries(more)) entries.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) entries.delete(key);
    },
  };
}

let port = ownMemory();

export const sessionPort = (): SessionPort => port;

/** Gives the store the browser's memory of this session; left out, one of its own, empty. */
export function useSession(memory: SessionPort = ownMemory()): void {
  port = memory;
}
