import type { Page } from 'playwright-core';
import type { PanelState } from '../../utils/messages/panel.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { writeBackup } from '../../utils/store/backup.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import type { Browsing } from '../chromium.ts';
import type { Surface } from '../surface.ts';

/**
 * Takes the sample profile on the first screen, as a newcomer would; `picture` is where that screen is drawn. Where
 * it is open already, as the browser opens it at install, that page is taken.
 */
export async function takeSample(browsing: Browsing, picture?: string): Promise<Page> {
  const first = browsing.page('welcome.html');
  const open = browsing.context.pages().find((page) => page.url() === first);
  const welcome = open ?? (await browsing.context.newPage());
  if (!open) await welcome.goto(first);
  const sample = welcome.getByRole('button', { name: 'Try it with a sample profile' });
  await sample.waitFor();
  if (picture) await welcome.screenshot({ path: picture });
  await sample.click();
  await welcome.getByText('You already have wishes saved here.').waitFor();
  return welcome;
}

/**
 * Brings a profile in through the options page, as a user brings back a file: through one that is open, or one that
 * is closed again.
 */
export async function bringProfile(browsing: Browsing, profile: Profile, open?: Page): Promise<void> {
  const options = open ?? (await browsing.context.newPage());
  if (!open) await options.goto(browsing.page('options.html'));
  await options.locator('input[type=file]').setInputFiles({
    name: 'foreword.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeBackup({ profile: new Map([[ONE_KEY, profile]]) })),
  });
  await options.getByRole('radio', { name: /Put the file’s in place/ }).check();
  await options.getByRole('button', { name: 'Bring it in', exact: true }).click();
  await options.getByText('What the file holds is here now').waitFor();
  if (!open) await options.close();
}

/** Turns the directory in a tab on through the toolbar's popup; the panel opens in the same click. */
export async function turnOn(
  browsing: Browsing,
  page: Page,
  way: 'page' | 'quiet' = 'page',
): Promise<Surface> {
  await page.bringToFront();
  await browsing.worker.evaluate(OPEN_POPUP);
  const popup = await browsing.surface('popup.html');
  if (way === 'quiet') await popup.click('input[value="quiet"]');
  await popup.click('button.primary');
  popup.close();
  return browsing.surface('sidepanel.html');
}

/** Source text, since it runs in the extension's background, whose types are not ours. */
const OPEN_POPUP = 'chrome.action.openPopup()';

/** What the panel of the window in front would show, once it holds this many therapists. */
export async function panelState(browsing: Browsing, page: Page, count: number): Promise<PanelState> {
  await page.bringToFront();
  const extensionPage = browsing.context
    .pages()
    .find((candidate) => candidate.url().startsWith(browsing.page('welcome')));
  if (!extensionPage) throw new Error('The welcome page has been closed.');
  return extensionPage.evaluate<PanelState, number>(ASK_FOR_STATE, count);
}

/** Runs in one of the extension's own pages: the state of the panel of its window, once it holds so many therapists. */
export const ASK_FOR_STATE = (count: number): Promise<PanelState> =>
  new Promise((resolve, reject) => {
    interface Port {
      onMessage: { addListener(listener: (state: Partial<PanelState>) => void): void };
      postMessage(message: object): void;
      disconnect(): void;
    }
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { connect(options: object): Port };
        windows: { getCurrent(): Promise<{ id: number }> };
      };
    };
    const port = chrome.runtime.connect({ name: 'panel' });
    const timer = setTimeout(
      () => reject(new Error('The panel never showed that many therapists.')),
      120_000,
    );
    port.onMessage.addListener((state) => {
      // Between whole states come updates of a part.
      if (!state.listings || state.listings.length < count) return;
      clearTimeout(timer);
      port.disconnect();
      resolve(state as PanelState);
    });
    chrome.windows.getCurrent().then(({ id }) => port.postMessage({ windowId: id }));
  });

/** Reads the page in front once: what the popup's button asks of the background. */
export async function readOnce(browsing: Browsing, page: Page): Promise<void> {
  await page.bringToFront();
  const own = browsing.context.pages().find((each) => each.url().startsWith(browsing.page('welcome')));
  if (!own) throw new Error('The welcome page has been closed.');
  await own.evaluate(async (address) => {
    interface Api {
      tabs: { query(options: object): Promise<{ id: number; url?: string }[]> };
      runtime: { sendMessage(message: object): Promise<void> };
    }
    const { chrome } = globalThis as unknown as { chrome: Api };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    await chrome.runtime.sendMessage({ type: 'read-once', tabId: tab?.id });
  }, page.url());
}
