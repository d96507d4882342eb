import { type Browser, browser } from 'wxt/browser';
import { PANEL_PORT } from '../../utils/messages/extension.ts';
import { hostOf } from '../../utils/messages/once.ts';
import { type PanelState, type PanelUpdate, panelMessageSchema } from '../../utils/messages/panel.ts';
import { descriptorFor } from '../../utils/reader/address.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { directoriesOn } from './directories.ts';
import { knownDirectories } from './known.ts';
import { laterOf, panelState } from './panel-state.ts';
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
      const known = panels.has(port);
      panels.set(port, told.data);
      void (known ? updateLater(port) : updatePanels());
    });
    port.onDisconnect.addListener(() => panels.delete(port));
  });
  browser.tabs.onActivated.addListener(() => void updatePanels());
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status === 'complete' || change.url) void updatePanels();
  });
}

let turn: Promise<unknown> = Promise.resolve();

/** One update after the other, so that no older one comes last. */
function inTurn(task: () => Promise<void>): Promise<unknown> {
  turn = turn.then(task).catch((error: unknown) => console.error(error));
  return turn;
}

/** Tells open panels what is in front now. */
export function updatePanels(): Promise<unknown> {
  return inTurn(async () => {
    for (const [port, { windowId, shown }] of panels) post(port, await stateOf(await tabIn(windowId), shown));
  });
}

/** Tells the panels beside a tab who is pointed at there, and no more: a page may list a thousand people. */
export function updatePointed(tabId: number): Promise<unknown> {
  return inTurn(async () => {
    const pointed = (await tabReading(tabId))?.pointed ?? null;
    for (const [port, { windowId }] of panels)
      if ((await tabIn(windowId))?.id === tabId) post(port, { pointed });
  });
}

/** Tells a panel what to ask the therapist whom it shows now. */
function updateLater(port: Port): Promise<unknown> {
  return inTurn(async () => {
    const panel = panels.get(port);
    const tab = panel && (await tabIn(panel.windowId));
    const reading = tab?.id === undefined ? undefined : await tabReading(tab.id);
    if (panel && reading) post(port, { later: await laterOf(reading, await loadProfile(), panel.shown) });
  });
}

function post(port: Port, update: PanelUpdate): void {
  port.postMessage(update);
}

async function tabIn(windowId: number): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab;
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
    tooLarge: false,
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
