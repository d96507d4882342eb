import type { Begin, PageMessage, ToPage } from '../../utils/messages/page.ts';

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
  i18n: { getMessage(key: string, slots?: string[]): string };
}

const scope = globalThis as { browser?: Extension; chrome?: Extension };
const extension = scope.browser?.runtime ? scope.browser : scope.chrome;

/** Whether the extension that put this script here is still the one that runs. */
export function isAlive(): boolean {
  return extension?.runtime.id !== undefined;
}

/** Tells the background; nothing happens when it is gone. */
export function tell(message: PageMessage): void {
  if (isAlive()) extension?.runtime.sendMessage(message).catch(() => undefined);
}

/** Asks the background what is to be done here; `null`: nothing. */
export async function begin(): Promise<Begin | null> {
  const asked = { type: 'begin' } satisfies PageMessage;
  const answer = isAlive() ? await extension?.runtime.sendMessage(asked).catch(() => null) : null;
  return (answer as Begin | null | undefined) ?? null;
}

/** Hears the background until the signal ends it. */
export function hear(listener: (message: ToPage) => void, signal: AbortSignal): void {
  const own = (message: ToPage, sender: { id?: string }) => {
    if (sender.id === extension?.runtime.id) listener(message);
  };
  extension?.runtime.onMessage.addListener(own);
  signal.addEventListener('abort', () => extension?.runtime.onMessage.removeListener(own));
}

export function text(key: string, ...slots: string[]): string {
  return extension?.i18n.getMessage(key, slots) ?? '';
}
