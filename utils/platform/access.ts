import { browser } from 'wxt/browser';

/** Whether the user has granted all of these origins (match patterns). */
export function hasAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Those of these origins that the user has granted. */
export async function granted(origins: readonly string[]): Promise<string[]> {
  const open = await Promise.all(origins.map((origin) => hasAccess([origin])));
  return origins.filter((_, index) => open[index]);
}

/** Asks the user for these origins. Must be called straight from a click, before anything is awaited. */
export function requestAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives origins back. Resolves to false where the browser keeps them, as for a required one. */
export async function dropAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins }).catch(() => false);
}

export function onAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
