import { browser } from 'wxt/browser';

/** The two browsers' ways to open the panel; the types know only one of them at a time. */
interface PanelApis {
  sidePanel?: {
    open(options: { windowId: number }): Promise<void>;
    close?(options: { windowId: number }): Promise<void>;
  };
  sidebarAction?: { open(): Promise<void>; close(): Promise<void> };
}

/** The polyfill wraps only what it knows, so Chromium's own object is asked where there is one. */
const panelApis = (): PanelApis => ({
  ...(globalThis as { chrome?: PanelApis }).chrome,
  ...(browser as PanelApis),
});

/** Opens the panel of a window. Must be called straight from a click, key or menu. Never throws. */
export async function openPanel(windowId: number): Promise<void> {
  const apis = panelApis();
  try {
    if (apis.sidebarAction) await apis.sidebarAction.open();
    else await apis.sidePanel?.open({ windowId });
  } catch {
    // Without a gesture the browser refuses: the toolbar button still opens it.
  }
}

/** Closes the panel of a window where the browser can. Must be called straight from a key. Never throws. */
export async function closePanels(windowId: number | undefined): Promise<void> {
  const apis = panelApis();
  try {
    if (apis.sidebarAction) await apis.sidebarAction.close();
    else if (windowId !== undefined) await apis.sidePanel?.close?.({ windowId });
  } catch {
    // It is closed, or closes itself when it is told.
  }
}

/** Closes this page if it is a panel or a popup. One that stands in a tab stays. */
export async function closeBeside(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
