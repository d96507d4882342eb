import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { extensionMessageSchema } from '../../utils/messages/extension.ts';
import { onAccessChange } from '../../utils/platform/access.ts';
import { openPanel } from '../../utils/platform/panel.ts';
import { rememberedWith } from '../../utils/platform/session.ts';
import { translate } from '../../utils/platform/translate.ts';
import { sendBands, sendToTab } from './bands.ts';
import { accessChanged, directoriesOn, reconcile, turnOff, turnOn } from './directories.ts';
import { directoriesAtHand, forgetKnown, knownDirectories } from './known.ts';
import { type FromPage, fromPage } from './page-messages.ts';
import { servePanels, updatePanels, updatePointed } from './panels.ts';
import { countPage } from './rates.ts';
import { forgetOnLeaving, readOnce } from './read-once.ts';
import { forgetTab, keepPage, point } from './readings.ts';
import { pageReport } from './report.ts';
import { beginOnTaughtPages } from './taught-tabs.ts';
import { askLesson, forgetTaught, keepLesson } from './teach.ts';

const MENU = 'open-panel';

export default defineBackground(() => {
  // No context of ours connects to anything: what could is taken out.
  Object.defineProperty(globalThis, 'RTCPeerConnection', { value: undefined });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reconcile();
    browser.contextMenus.create({ id: MENU, title: translate('command_open_panel'), contexts: ['page'] });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void reconcile());
  onAccessChange(() => void accessChanged().then(updatePanels));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
    if (command === 'hide-overlay' && tab?.id !== undefined)
      void sendToTab(tab.id, { type: 'hide', ended: false });
  });

  servePanels();
  forgetOnLeaving();
  beginOnTaughtPages();
  browser.runtime.onMessage.addListener((raw, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const hear = () => {
      const page = fromPage(raw, sender, browser.runtime.id, directoriesAtHand());
      if (!page) return false;
      // Straight away: the browser opens a panel only in the breath of a click.
      if (page.message.type === 'pointed' && page.message.open) void openPanel(page.windowId);
      inTurn(() => heardPage(page));
      return true;
    };
    if (hear()) return undefined;
    // Only the extension's own pages may ask for more than a reading.
    if (sender.url?.startsWith(browser.runtime.getURL('/'))) return heardExtension(raw);
    // A background that has just begun does not know yet what was taught.
    void knownDirectories().then(hear);
    return undefined;
  });
});

let turn: Promise<unknown> = Promise.resolve();

/** What pages say is taken one after the other: each reads and writes the session's memory. */
function inTurn(task: () => Promise<void>): void {
  turn = turn.then(task).catch((error: unknown) => console.error(error));
}

async function heardPage({ tabId, directory, host, path, message }: FromPage): Promise<void> {
  if (message.type === 'pointed') {
    await point(tabId, message.key);
    await updatePointed(tabId);
  } else {
    // A page that the browser had put away comes back as it was, also when the directory is off by now.
    if (!(await directoriesOn()).has(directory.id)) return sendToTab(tabId, { type: 'hide', ended: true });
    const fresh = await keepPage({ tabId, directory: directory.id, host, path, ...message });
    // What is counted serves later sessions: nothing now depends on it.
    await countPage(directory.id, `${host}${path}`, fresh).catch((error: unknown) => console.error(error));
    void sendBands(tabId);
    await updatePanels();
  }
}

async function heardExtension(raw: unknown): Promise<unknown> {
  const message = extensionMessageSchema.parse(raw);
  if (message.type === 'report') return pageReport(message.windowId);
  if (message.type === 'teach') return askLesson(message.windowId, message.ask);
  if (message.type === 'turn-on') await turnOn(message.directory, message.mode, message.tabId);
  if (message.type === 'turn-off') await turnOff(message.directory);
  // A file that was brought in, or an erasure, may have changed what was taught.
  if (message.type === 'profile-changed') forgetKnown();
  const kept = message.type === 'teach-keep' ? await keepLesson(message.windowId, message) : null;
  if (message.type === 'teach-forget') await forgetTaught(message.directory);
  if (message.type === 'read-once') await readOnce(message.tabId);
  for (const key of (await rememberedWith('tab:')).keys()) {
    const tabId = Number(key.slice('tab:'.length));
    if (message.type === 'turn-off' || message.type === 'teach-forget')
      await sendToTab(tabId, { type: 'hide', ended: true });
    else void sendBands(tabId);
  }
  await updatePanels();
  return kept;
}
