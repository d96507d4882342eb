import type { Hand } from './hand.ts';

/** What a way needs of a browser, whichever it is: our own pages, and the pages of two directories. */
export interface World {
  /** A tab of one of the extension's own pages, by its file. */
  own(file: string): Promise<Hand>;
  /** Brings the tab of a directory's page to the front, opened at this address. */
  visit(address: string): Promise<void>;
  directories: { id: string; address: string }[];
  close(): Promise<void>;
}

/** A list of the second directory: a replica answers for it. */
export const OTHER = 'https://www.goodtherapy.org/therapists/or/fernhill';

/** Turns the directories on: what the toolbar's popup asks of the background, since no script can press the toolbar. */
export async function turnOnAll(hand: Hand, { directories }: World): Promise<void> {
  for (const { id } of directories)
    await hand.see((directory) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: object): Promise<void> } } | undefined
      >;
      return (browser ?? chrome)?.runtime.sendMessage({
        ...{ type: 'turn-on', directory, mode: 'page', tabId: null },
      });
    }, id);
}
