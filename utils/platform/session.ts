import { browser } from 'wxt/browser';

/** The browser's memory of this session: in no file, gone when it closes, closed to pages. Some 10 MB. */
export const session = {
  get: (keys: string[]): Promise<Record<string, unknown>> => browser.storage.session.get(keys),
  async with(prefix: string): Promise<Map<string, unknown>> {
    const all: Record<string, unknown> = await browser.storage.session.get(null);
    return new Map(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
  },
  set: (entries: Record<string, unknown>): Promise<void> => browser.storage.session.set(entries),
  remove: (keys: string[]): Promise<void> => browser.storage.session.remove(keys),
  clear: (): Promise<void> => browser.storage.session.clear(),
};
