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
  return origins.length === 0 || browser.permissions.remove({ origins }).catch(() => false);
}

/** Every origin that was granted beyond what the extension was installed with. */
export async function accessGiven(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const required: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return origins.filter((origin) => !required.includes(origin));
}

/** Calls back with the origins that the user has just granted, and when some were taken back. */
export function onAccessChange(given: (origins: string[]) => void, taken: () => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => given(origins ?? []));
  browser.permissions.onRemoved.addListener(taken);
}
