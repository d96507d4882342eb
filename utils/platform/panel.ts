import { browser } from 'wxt/browser';

/** The two browsers' ways to open the panel; the types know only one of them at a time. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window. Must be called straight from a click, key or menu. Never throws. */
export async function openPanel(windowId: number): Promise<void> {
  // The polyfill wraps only what it knows, so Chromium's own object is asked where there is one.
  const apis = { ...(globalThis as { chrome?: PanelApis }).chrome, ...(browser as PanelApis) };
  try {
    if (apis.sidebarAction) await apis.sidebarAction.open();
    else await apis.sidePanel?.open({ windowId });
  } catch {
    // Without a gesture the browser refuses: the toolbar button still opens it.
  }
}
