import { type Browser, browser } from 'wxt/browser';
import { PANEL_PORT } from '../../utils/messages/extension.ts';
import { hostOf } from '../../utils/messages/once.ts';
import { type PanelState, panelMessageSchema } from '../../utils/messages/panel.ts';
import { descriptorFor } from '../../utils/reader/address.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { directoriesOn } from './directories.ts';
import { knownDirectories } from './known.ts';
import { panelState } from './panel-state.ts';
import { tabReading } from './readings.ts';

type Port = Browser.runtime.Port;

/** Open panels: the window that each belongs to, and the therapist whom it shows. */
const panels = new Map<Port, { windowId: number; shown: string | null }>();

/** Keeps every open panel in step with the tab in front of its window. */
export function servePanels(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((message) => {
      const told = panelMessageSchema.safeParse(message);
      if (!told.success) return;
      panels.set(port, told.data);
      void updatePanels();
    });
    port.onDisconnect.addListener(() => panels.delete(port));
  });
  browser.tabs.onActivated.addListener(() => void updatePanels());
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status === 'complete' || change.url) void updatePanels();
  });
}

/** Tells open panels what is in front now. */
export async function updatePanels(): Promise<void> {
  for (const [port, { windowId, shown }] of panels) {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    port.postMessage(await stateOf(tab, shown));
  }
}

async function stateOf(tab: Browser.tabs.Tab | undefined, shown: string | null): Promise<PanelState> {
  const profile = await loadProfile();
  const hasWishes = profile.wishes.length > 0;
  const nothing: PanelState = {
    directory: null,
    page: 'other',
    hasWishes,
    listings: [],
    below: null,
    once: false,
    pointed: null,
    later: null,
    limit: null,
  };
  const reading = tab?.id === undefined ? undefined : await tabReading(tab.id);
  if (reading && hostOf(reading.directory) !== null) return panelState(reading, profile, shown);
  // Without access to a site its address is not ours to see, and then there is nothing to say.
  const directory = tab?.url ? descriptorFor(tab.url, await knownDirectories()) : null;
  if (!directory || tab?.id === undefined) return nothing;
  const { id, label } = directory;
  if (!(await directoriesOn()).has(id)) return { ...nothing, directory: { id, label, on: false } };
  const current = reading?.directory === id ? reading : undefined;
  return current ? panelState(current, profile, shown) : { ...nothing, directory: { id, label, on: true } };
}
