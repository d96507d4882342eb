import { browser } from 'wxt/browser';

/** Sends a message to the background and resolves to its answer. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Tells every page of the extension that is open. Nothing happens when none is. */
export async function tellPages(message: unknown): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Calls back with each message that comes from the extension itself, not from a page's script. */
export function hearExtension(listener: (message: unknown) => void): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (sender.id === browser.runtime.id && !sender.tab) listener(message);
    return undefined;
  });
}
