import type { Page } from 'playwright-core';
import type { Browsing } from '../../scripts/chromium.ts';

/**
 * Opens a panel's line and keeps it. What it returns waits until that line says who is pointed at, and gives how often
 * the whole of the panel was sent over it until then.
 */
export async function listen(browsing: Browsing, page: Page): Promise<(key: string) => Promise<number>> {
  const own = browsing.context
    .pages()
    .find((candidate) => candidate.url().startsWith(browsing.page('welcome')));
  if (!own) throw new Error('The welcome page has been closed.');
  await page.bringToFront();
  await own.evaluate(LISTEN);
  return (key) => own.evaluate(HEARD, key);
}

interface Line {
  pointed: (string | null)[];
  whole: number;
}

const LISTEN = (): Promise<void> =>
  new Promise((whole) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { connect(options: object): { onMessage: Heard; postMessage(message: object): void } };
        windows: { getCurrent(): Promise<{ id: number }> };
      };
    };
    type Heard = { addListener(hear: (update: { pointed?: string | null; listings?: [] }) => void): void };
    const line: Line = { pointed: [], whole: 0 };
    Object.assign(globalThis, { line });
    const port = chrome.runtime.connect({ name: 'panel' });
    port.onMessage.addListener(({ pointed, listings }) => {
      if (listings) {
        line.whole += 1;
        whole();
      } else if (pointed !== undefined) line.pointed.push(pointed);
    });
    chrome.windows.getCurrent().then(({ id }) => port.postMessage({ windowId: id }));
  });

const HEARD = async (key: string): Promise<number> => {
  const { line } = globalThis as unknown as { line: Line };
  for (let attempt = 0; attempt < 4000; attempt += 1) {
    if (line.pointed.includes(key)) return line.whole;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Nobody said that ${key} is pointed at.`);
};
