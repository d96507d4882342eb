import type { Begin, Drawing, PageMessage, ToPage } from '../../utils/messages/page.ts';

/** The few members of the extension's interface that this script uses; it brings no library with it. */
interface Extension {
  runtime: {
    id?: string;
    sendMessage(message: PageMessage): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: ToPage, sender: { id?: string }) => void): void;
      removeListener(listener: (message: ToPage, sender: { id?: string }) => void): void;
    };
  };
}

const browserHere = globalThis as { browser?: Extension; chrome?: Extension };
const extension = browserHere.browser?.runtime ? browserHere.browser : browserHere.chrome;

/** Whether the extension that put this script here is still the one that runs. */
export function isAlive(): boolean {
  return extension?.runtime.id !== undefined;
}

/** Tells the background; nothing happens when it is gone. */
export function tellBackground(message: PageMessage): void {
  if (isAlive()) extension?.runtime.sendMessage(message).catch(() => undefined);
}

/** Asks the background; `null` when it is gone, or has nothing to say. */
async function askBackground<T>(type: 'begin' | 'draw'): Promise<T | null> {
  const answer = isAlive() ? await extension?.runtime.sendMessage({ type }).catch(() => null) : null;
  return (answer as T | null | undefined) ?? null;
}

/** What is to be done here; `null`: nothing. */
export const askBegin = () => askBackground<Begin>('begin');

/** What to draw with, once the layer's script has come; `null`: nothing is to be drawn. */
export const askDrawing = () => askBackground<Drawing>('draw');

/** Hears the background until the signal ends it. */
export function hearBackground(listener: (message: ToPage) => void, signal: AbortSignal): void {
  const own = (message: ToPage, sender: { id?: string }) => {
    if (sender.id === extension?.runtime.id) listener(message);
  };
  extension?.runtime.onMessage.addListener(own);
  signal.addEventListener('abort', () => extension?.runtime.onMessage.removeListener(own));
}
