import { browser } from 'wxt/browser';
import { own } from '../lookup/own.ts';

/** Memory that lasts as long as the browser runs and is never written to disk. `undefined` for an unknown key. */
export async function remembered(key: string): Promise<unknown> {
  return own(await browser.storage.session.get(key), key);
}

/** The entries of these keys that there are, by key. */
export async function rememberedOf(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get(keys);
}

/** Every entry whose key begins with the prefix. */
export async function rememberedWith(prefix: string): Promise<Map<string, unknown>> {
  const all = await browser.storage.session.get(null);
  return new Map(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
}

export async function remember(entries: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(entries);
}

export async function forget(keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}
